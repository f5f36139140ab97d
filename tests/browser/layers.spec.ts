import { expect } from '@playwright/test';
import { PICTURES, compareWithMap } from './screens.ts';
import { begin, expectSound, painted, partsOf, test, visit } from './visit.ts';

const LAYERS = ['Links', 'Supply', 'Claims', 'Threat', 'People'] as const;

test(
  'layers are shown by button and by key, each with its legend, on paper and in words; how the seat stands and what onlookers think of it',
  PICTURES,
  async ({ page }) => {
    await visit(page);
    await begin(page, /Hama, the evening/, 'Syrian government');
    const strip = page.getByRole('group', { name: 'Layers of the map' });
    const legend = page.getByRole('region', { name: 'Legend' });
    for (const [index, name] of LAYERS.entries()) {
      const button = strip.getByRole('button', { name });
      const before = await button.getAttribute('aria-pressed');
      await page.keyboard.press(String(index + 1));
      await expect(button).toHaveAttribute('aria-pressed', before === 'true' ? 'false' : 'true');
      await button.click();
      await expect(button).toHaveAttribute('aria-pressed', String(before));
    }
    for (const name of LAYERS.slice(1)) {
      const button = strip.getByRole('button', { name });
      if ((await button.getAttribute('aria-pressed')) === 'false') await button.click();
    }
    await strip.getByRole('button', { name: 'Legend' }).click();
    await strip.getByRole('button', { name: 'Legend' }).click();
    for (const name of [...LAYERS, 'Formations', 'Ground and front', 'Roads and places'])
      await expect(legend.getByRole('heading', { name })).toBeVisible();
    await expectSound(page, 'all layers and the legend');

    /* On paper: one sheet with the map as it stands, names where the legend is on the screen too, its legend, the date and the seat. */
    await painted(page);
    await page.emulateMedia({ media: 'print' });
    const sheet = page.getByRole('region', { name: 'The map on paper' });
    await expect(sheet.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(sheet).toContainText('5 December 2024');
    await expect(sheet).toContainText('Syrian government');
    await expect(sheet.getByRole('heading', { name: 'Ground and front' })).toBeVisible();
    const colours = () =>
      sheet.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
        const pixels = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data;
        return new Set(new Uint32Array(pixels.buffer)).size;
      });
    await expect.poll(colours).toBeGreaterThan(500);
    await compareWithMap(page, 'paper');
    const pages = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g);
    expect(pages).toHaveLength(1);
    await page.emulateMedia({ media: 'screen' });
    await strip.getByRole('button', { name: 'Legend' }).click();

    /* The same in words. */
    const { places } = await partsOf(page, 'places');
    const hama = places.find(({ name }) => name === 'Hama')!;
    // A key that comes before the list stands shows it, and goes to it.
    const pressed = await page.evaluate(async () => {
      const press = (key: string) =>
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      press('/');
      await Promise.resolve();
      const dialog = document.querySelector('dialog');
      const before = dialog?.open;
      press('H');
      return { before, after: dialog?.open, focus: document.activeElement?.tagName };
    });
    expect(pressed).toEqual({ before: false, after: true, focus: 'INPUT' });
    const list = page.getByRole('region', { name: 'What the layers show' });
    await page.getByLabel('Find', { exact: true }).fill('Hama');
    await list.getByText('Threat', { exact: true }).click();
    await expect(list.getByRole('button', { name: /^Hama ≈ .* opponents one road away/ })).toBeVisible();
    await list.getByText('Supply', { exact: true }).click();
    const share = `${Math.round(hama.supply ?? -1)}%`;
    await expect(list.getByRole('button', { name: /^Hama its troops have/ })).toContainText(share);
    await list.getByText('People', { exact: true }).click();
    await list.getByRole('button', { name: /^Hama .* people left/ }).click();
    await expect(page.getByRole('heading', { name: 'Hama', exact: true })).toBeVisible();

    // Enter takes the place that is named so, not the first that has the word in its name.
    await page.keyboard.press('/');
    await page.getByLabel('Find', { exact: true }).fill('homs');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Homs', exact: true })).toBeVisible();
    await page.keyboard.press('Escape');

    /* How the seat stands, in six quantities, each explained on focus and on hover; and what onlookers think of it. */
    const cells = page.getByRole('region', { name: 'How you stand' }).getByRole('button');
    await expect(cells).toHaveCount(6);
    const will = cells.filter({ hasText: /^Will/ });
    const why = page.getByRole('tooltip').filter({ hasText: 'How far your side means to go on' }).first();
    await will.focus();
    await expect(why).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(why).toBeHidden();
    await will.hover();
    await expect(why).toBeVisible();
    await page.keyboard.press('Escape');
    const panel = page.locator('.audiences');
    await expect(panel.getByText(/^well disposed \(\+25\)$/).first()).toBeVisible();
    await panel.getByText('What they think of all sides').click();
    await expect(panel.locator('.onlooker')).toHaveCount(14);
  },
);
