// APP-6 symbols from their parts: painted on a canvas for the map.

import { mix } from './colour.ts';
import type { MapGround, MapPosition } from './model.ts';
import type { Tokens } from './tokens.ts';

/** A path or a word of a symbol, in the units of the sheet's view box. */
export type SymbolMark =
  | { d: string; fill: 'none' | 'actor' | 'ink'; stroke: number }
  | { text: string; x: number; y: number; size: number };

/** The file that scripts/symbols.ts writes. */
export interface SymbolSheet {
  format: number;
  viewBox: readonly number[];
  frames: Readonly<Record<string, readonly SymbolMark[]>>;
  icons: Readonly<Record<string, readonly SymbolMark[]>>;
  echelons: Readonly<Record<string, readonly SymbolMark[]>>;
}

/** Own and allied, hostile, neither. */
export type SymbolFrame = 'own' | 'other' | 'neutral';

/** The frame a formation of `actor` has in the viewer's eyes; in watch mode all have boxes. */
export function frameOf(
  position: Pick<MapPosition, 'viewer' | 'enemies' | 'allies'>,
  actor: number,
): SymbolFrame {
  const { viewer, enemies, allies } = position;
  if (viewer < 0 || viewer === actor) return 'own';
  if (enemies[viewer]?.[actor] === true) return 'other';
  return allies === undefined || allies[viewer]?.[actor] === true ? 'own' : 'neutral';
}

/** The marks of a symbol such as `mechanised-brigade` in a frame; unknown roles and echelons are infantry and group. */
export function symbolMarks(sheet: SymbolSheet, symbol: string, frame: SymbolFrame): readonly SymbolMark[] {
  const [role = 'infantry', echelon = 'group'] = symbol.split('-');
  const icon = sheet.icons[`${role}-${frame}`] ?? sheet.icons[`infantry-${frame}`] ?? [];
  const mark = sheet.echelons[`${echelon}-${frame}`] ?? sheet.echelons[`group-${frame}`] ?? [];
  return [...(sheet.frames[frame] ?? []), ...icon, ...mark];
}

/** The fill of an actor's symbols. */
export function symbolFill(tokens: Tokens, ground: MapGround, actor: number): string {
  const style = ground.actors[actor]?.style ?? 'grey-disc';
  return mix(tokens.actors[style].solid, tokens.symbolGround, tokens.symbolFill);
}

/** Width and height of the frame alone, as shares of a symbol's size. */
export const frameSize: Readonly<Record<SymbolFrame, readonly [number, number]>> = {
  own: [1.5, 1],
  other: [1.44, 1.44],
  neutral: [1.1, 1.1],
};

function outlineOf(mark: { d: string }): Path2D {
  return new Path2D(mark.d);
}

/** Paints a symbol with its frame's middle at the origin; `size` is the height of an own frame in the context's units. */
export function paintSymbol(
  context: CanvasRenderingContext2D,
  marks: readonly SymbolMark[],
  size: number,
  fill: string,
  ink: string,
): void {
  context.save();
  context.scale(size / 100, size / 100);
  context.translate(-100, -100);
  context.lineJoin = 'miter';
  for (const mark of marks) {
    if ('text' in mark) {
      context.fillStyle = ink;
      context.font = `700 ${mark.size}px sans-serif`;
      context.textAlign = 'center';
      context.textBaseline = 'middle';
      context.fillText(mark.text, mark.x, mark.y);
      continue;
    }
    const path = outlineOf(mark);
    if (mark.fill !== 'none') {
      context.fillStyle = mark.fill === 'actor' ? fill : ink;
      context.fill(path);
    }
    if (mark.stroke > 0) {
      context.strokeStyle = ink;
      context.lineWidth = mark.stroke;
      context.stroke(path);
    }
  }
  context.restore();
}
