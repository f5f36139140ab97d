// Fetches what the map needs from the served assets: base layers, symbols, fonts. Each is asked for once.

import type { BaseMap } from '../../scenario/index.ts';
import type { BaseFile } from './base.ts';
import type { SymbolSheet } from './symbols.ts';
import { fontOf } from './pen.ts';

const cache = new Map<string, Promise<unknown>>();

function load(path: string, from: string): Promise<unknown> {
  const url = new URL(path, from).href;
  const known = cache.get(url);
  if (known !== undefined) return known;
  const loading = fetch(url).then((response) => {
    if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}`);
    return response.json() as Promise<unknown>;
  });
  cache.set(url, loading);
  loading.catch(() => cache.delete(url));
  return loading;
}

/** The base layers of a name; `from` is the page's address. Rejects with the file's name if they cannot be had. */
export function loadBase(name: BaseMap, from: string): Promise<BaseFile> {
  return load(`base/${name}.json`, from) as Promise<BaseFile>;
}

/** The parts of all symbols; rejects with the file's name if they cannot be had. */
export function loadSymbols(): Promise<SymbolSheet> {
  return load('symbols/symbols.json', document.baseURI) as Promise<SymbolSheet>;
}

/** Waits until the faces are there that names are written in; a face that cannot be had is done without. */
export async function loadFonts(language: string): Promise<void> {
  const sample = language.startsWith('ar') ? 'Aت' : 'A';
  const faces = [fontOf(14, 500), fontOf(14, 500, 'serif', true)];
  await Promise.allSettled(faces.map((face) => document.fonts.load(face, sample)));
}
