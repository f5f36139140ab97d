// APP-6 symbols for tables, from the parts that the map draws with too.

import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import type { ActorStyle } from '../store/model.ts';

interface Stroke {
  readonly d: string;
  readonly fill: string;
  readonly stroke: number;
}
interface Letter {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}
type Part = Stroke | Letter;
interface SymbolParts {
  readonly viewBox: readonly number[];
  readonly frames: Readonly<Record<string, readonly Part[]>>;
  readonly icons: Readonly<Record<string, readonly Part[]>>;
  readonly echelons: Readonly<Record<string, readonly Part[]>>;
}

let loading: Promise<SymbolParts> | null = null;

async function load(): Promise<SymbolParts> {
  const answer = await fetch(new URL('symbols/symbols.json', document.baseURI));
  if (!answer.ok) throw new Error(`symbols: ${answer.status}`);
  return (await answer.json()) as SymbolParts;
}

function useParts(): SymbolParts | null {
  const [parts, setParts] = useState<SymbolParts | null>(null);
  useEffect(() => {
    let wanted = true;
    loading ??= load();
    loading.then(
      (loaded) => wanted && setParts(loaded),
      () => (loading = null),
    );
    return () => {
      wanted = false;
    };
  }, []);
  return parts;
}

function draw(part: Part, index: number): ReactElement {
  if ('text' in part)
    return (
      <text key={index} x={part.x} y={part.y} fontSize={part.size} textAnchor="middle" fill="var(--ink)">
        {part.text}
      </text>
    );
  const fill = part.fill === 'actor' ? 'var(--symbol-fill)' : part.fill === 'none' ? 'none' : 'var(--ink)';
  return <path key={index} d={part.d} fill={fill} stroke="var(--ink)" strokeWidth={part.stroke} />;
}

/** Whose a formation is to the one who looks. */
export type Side = 'own' | 'other' | 'neutral';

/** The symbol of a formation, such as `mechanised-brigade`. */
export function FormationSymbol({
  symbol,
  side,
  style,
}: {
  readonly symbol: string;
  readonly side: Side;
  readonly style: ActorStyle;
}): ReactElement {
  const parts = useParts();
  const cut = symbol.lastIndexOf('-');
  const role = symbol.slice(0, cut);
  const echelon = symbol.slice(cut + 1);
  if (!parts) return <span className="symbol" aria-hidden="true" />;
  const [x, y, width, height] = parts.viewBox;
  const list = [
    ...(parts.frames[side] ?? []),
    ...(parts.icons[`${role}-${side}`] ?? parts.icons[`infantry-${side}`] ?? []),
    ...(parts.echelons[`${echelon}-${side}`] ?? []),
  ];
  return (
    <svg className="symbol" viewBox={`${x} ${y} ${width} ${height}`} aria-hidden="true" data-style={style}>
      {list.map(draw)}
    </svg>
  );
}
