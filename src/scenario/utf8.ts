// Bytes into text, or the first byte that is not UTF-8 and where it stands.

import { placeOf, sourceOf } from './tree.ts';
import type { Place } from './problem.ts';

/** The text of bytes, or the first byte among them that is not UTF-8. A byte order mark is kept. */
export function decoded(
  bytes: Uint8Array,
  file: string,
): { readonly text: string } | { readonly text: null; readonly bad: number; readonly place: Place } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const offset = firstInvalid(bytes);
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, offset));
    const place = placeOf({ source: sourceOf(file, before), offset: before.length });
    return { text: null, bad: bytes[offset] ?? 0, place };
  }
}

function firstInvalid(bytes: Uint8Array): number {
  let offset = 0;
  while (offset < bytes.length) {
    const length = sequenceLength(bytes, offset);
    if (length === 0) return offset;
    offset += length;
  }
  return bytes.length - 1;
}

/** Bytes of the well-formed UTF-8 sequence that begins here, or 0. */
function sequenceLength(bytes: Uint8Array, start: number): number {
  const lead = bytes[start] ?? 0;
  if (lead < 0x80) return 1;
  const length = lengthAfter(lead);
  for (let i = 1; i < length; i++) {
    const next = bytes[start + i];
    if (next === undefined || next < 0x80 || next > 0xbf) return 0;
  }
  const second = bytes[start + 1] ?? 0;
  const overlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  const outside = (lead === 0xed && second > 0x9f) || (lead === 0xf4 && second > 0x8f);
  return overlong || outside ? 0 : length;
}

/** Bytes of a sequence by its first one, or 0 where none begins with it. */
function lengthAfter(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}
