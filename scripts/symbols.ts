// Writes assets/symbols/symbols.json: APP-6 symbols drawn by milsymbol, in parts, so that the browser needs no milsymbol.
// Run by hand (`node --import tsx scripts/symbols.ts`); the result is checked in.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ms from 'milsymbol';

/** Standard identity of a frame: friend (a box), hostile (a diamond), neutral (a square). */
const frames = { own: '3', other: '6', neutral: '4' } as const;

/** The amplifier digits of the echelons, and milsymbol's entity for each role with letters of our own where it has none. */
const echelons = { battalion: '16', regiment: '17', brigade: '18', division: '21', group: '15' } as const;
const roles = {
  infantry: { entity: '121100', letter: '' },
  mechanised: { entity: '121102', letter: '' },
  armour: { entity: '120500', letter: '' },
  militia: { entity: '121100', letter: 'L' },
  raid: { entity: '121700', letter: '' },
  drone: { entity: '121900', letter: '' },
  guard: { entity: '121100', letter: 'G' },
  police: { entity: '141200', letter: '' },
  air: { entity: '120800', letter: '' },
  static: { entity: '121100', letter: 'S' },
} as const;

const unit = '10';
const width = { frame: 6, icon: 5, echelon: 6 };

/** A path (filled with nothing, the actor's colour or ink) or a word, in the units of the view box. */
type Mark =
  | { d: string; fill: 'none' | 'actor' | 'ink'; stroke: number }
  | { text: string; x: number; y: number; size: number };

/**
 * The three parts of a symbol. milsymbol ignores the colours given to it and leaves some marks without a stroke: its paths
 * are taken and its colours are not.
 */
function draw(
  frame: string,
  echelon: string,
  entity: string,
): { frame: Mark[]; icon: Mark[]; echelon: Mark[] } {
  const symbol = new ms.Symbol(`100${frame}${unit}00${echelon}${entity}0000`, { size: 100 });
  if (!symbol.isValid()) throw new Error(`milsymbol does not know ${entity}`);
  const parts =
    /^<svg[^>]*>(<path[^>]*><\/path>)(.*?)<g transform="translate\(0,0\)"[^>]*>(.*?)<\/g><\/svg>$/.exec(
      symbol.asSVG(),
    );
  if (parts === null) throw new Error(`milsymbol drew ${entity} in another way than expected`);
  const [, outline = '', icon = '', mark = ''] = parts;
  return {
    frame: marks(outline).map((one) => ('d' in one ? { ...one, fill: 'actor', stroke: width.frame } : one)),
    icon: marks(icon),
    echelon: marks(mark).map((one) => ('d' in one ? { ...one, fill: 'none', stroke: width.echelon } : one)),
  };
}

/** The paths and words of a piece of milsymbol's markup; a path that it strokes is not filled. */
function marks(markup: string): Mark[] {
  return [...markup.matchAll(/<(path|text) ([^>]*)>([^<]*)/g)].map(
    ([, tag, attributes = '', content = '']) => {
      const value = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
      if (tag === 'text') {
        return {
          text: content,
          x: Number(value('x')),
          y: Number(value('y')),
          size: Number(value('font-size')),
        };
      }
      const stroked = value('stroke') === 'black';
      return { d: value('d').trim(), fill: stroked ? 'none' : 'ink', stroke: stroked ? width.icon : 0 };
    },
  );
}

const letterAt: Record<string, number> = { own: 132, other: 146, neutral: 138 };

const result = {
  format: 1,
  about:
    'Parts of APP-6 symbols drawn by milsymbol (MIT). A symbol is frame, icon and echelon in the view box.',
  viewBox: [21, -16, 158, 192],
  frames: {} as Record<string, Mark[]>,
  icons: {} as Record<string, Mark[]>,
  echelons: {} as Record<string, Mark[]>,
};
for (const [frame, identity] of Object.entries(frames)) {
  for (const [role, { entity, letter }] of Object.entries(roles)) {
    for (const [echelon, amplifier] of Object.entries(echelons)) {
      const parts = draw(identity, amplifier, entity);
      result.frames[frame] = parts.frame;
      result.echelons[`${echelon}-${frame}`] = parts.echelon;
      const y = letterAt[frame] ?? 100;
      const letters = letter === '' ? [] : [{ text: letter, x: 100, y, size: 34 }];
      result.icons[`${role}-${frame}`] = [...parts.icon, ...letters];
    }
  }
}

const file = join(fileURLToPath(new URL('..', import.meta.url)), 'assets/symbols/symbols.json');
const text = `${JSON.stringify(result)}\n`;
writeFileSync(file, text);
process.stdout.write(`${file}: ${(text.length / 1000).toFixed(1)} kB\n`);
