// A hand on the map for the measures of the page: runs in the page itself, a step a frame.

const frame = () => new Promise(requestAnimationFrame);

/** Moves over the map with the button held, in a circle. */
async function pan(frames) {
  const host = document.querySelector('.map-host');
  const box = host.getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  const tell = (type, clientX, clientY) =>
    host.dispatchEvent(
      new PointerEvent(type, {
        pointerId: 1,
        pointerType: 'mouse',
        isPrimary: true,
        bubbles: true,
        button: type === 'pointermove' ? -1 : 0,
        buttons: type === 'pointerup' ? 0 : 1,
        clientX,
        clientY,
      }),
    );
  host.setPointerCapture = () => undefined;
  tell('pointerdown', x, y);
  for (let step = 0; step < frames; step++) {
    await frame();
    const turn = (step / frames) * 2 * Math.PI;
    tell('pointermove', x + 260 * Math.sin(turn), y + 180 * (1 - Math.cos(turn)));
  }
  tell('pointerup', x, y);
}

/** Turns the wheel in and out again over the middle of the map. */
async function zoom(frames) {
  const host = document.querySelector('.map-host');
  const box = host.getBoundingClientRect();
  const [clientX, clientY] = [box.left + box.width / 2, box.top + box.height / 2];
  for (let step = 0; step < frames; step++) {
    await frame();
    const deltaY = step < frames / 2 ? -12 : 12;
    host.dispatchEvent(
      new WheelEvent('wheel', { bubbles: true, cancelable: true, deltaY, clientX, clientY }),
    );
  }
}

/** Looks on until the film of the day begins: asks for every frame, as a page does on which something moves. */
async function lookForFilm() {
  while (document.querySelector('.film') === null) await frame();
}

/** Drops a file onto the page. */
function drop(name, text) {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([text], name, { type: 'application/json' }));
  document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
}

window.hand = { pan, zoom, lookForFilm, drop };
localStorage.setItem('orontes/note', 'read');
