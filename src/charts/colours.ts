// Arithmetic of colours: mixing, and contrast for what is to be read.

export type Rgb = readonly [red: number, green: number, blue: number];

/** Channels 0..255 of `#rrggbb`; throws on any other notation. */
export function parseColour(colour: string): Rgb {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (match === null) throw new Error(`"${colour}" is no #rrggbb colour`);
  const [, red = '0', green = '0', blue = '0'] = match;
  return [parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)];
}

function channel(value: number): string {
  return Math.round(value).toString(16).padStart(2, '0');
}

/** `share` (0..1) of `top` over the rest of `ground`, as `#rrggbb`. */
export function mix(top: string, ground: string, share: number): string {
  const [upper, lower] = [parseColour(top), parseColour(ground)];
  const blend = (index: 0 | 1 | 2) => channel(upper[index] * share + lower[index] * (1 - share));
  return `#${blend(0)}${blend(1)}${blend(2)}`;
}

function luminance(colour: string): number {
  const linear = parseColour(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = linear;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours by WCAG 2, 1..21. */
export function contrast(one: string, other: string): number {
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** The colour at 0..1 along a row of colours; those between are mixed. */
export function along(row: readonly string[], at: number): string {
  const place = Math.max(0, Math.min(1, at)) * (row.length - 1);
  const before = Math.floor(place);
  const first = row[before] ?? '#000000';
  return mix(row[before + 1] ?? first, first, place - before);
}
