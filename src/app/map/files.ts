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

/** One of each face that names are written in: Arabic has its light and its heavy letters in files of their own. */
const faces = [fontOf(14, 500), fontOf(14, 650), fontOf(14, 500, 'serif', true)];

function sampleOf(language: string): string {
  return language.startsWith('ar') ? 'Aت' : 'A';
}

/** Whether the faces of a language are there already. */
export function hasFonts(language: string): boolean {
  return faces.every((face) => document.fonts.check(face, sampleOf(language)));
}

/** Waits until the faces of a language are there; a face that cannot be had is done without. */
export async function loadFonts(language: string): Promise<void> {
  await Promise.allSettled(faces.map((face) => document.fonts.load(face, sampleOf(language))));
}
