// A game packed into a piece of text that fits behind the # of an address, and read back from one that anybody may have changed.

import * as z from 'zod';
import { openRecord } from '../../../scenario/index.ts';
import type { GameRecord } from '../../../scenario/index.ts';

/** An invitation to go on in a seat: whose chair, and from which round. The record then ends where that chair is taken. */
export interface Chair {
  /** Actor id. */
  readonly actor: string;
  readonly round: number;
}

/** A scenario's file as it was opened. */
export interface ScenarioFile {
  readonly name: string;
  readonly text: string;
}

/** What a link carries. */
export interface Parcel {
  readonly record: GameRecord;
  readonly chair: Chair | null;
  /** The scenario, where it does not come with the page and is small enough. Nothing of it is checked yet. */
  readonly file: ScenarioFile | null;
}

/** Why a link cannot be read. */
export type ParcelFault =
  /** Written in a newer way than this page knows. */
  | { readonly kind: 'newer' }
  /** Shorter than it says of itself, in characters. */
  | { readonly kind: 'cut'; readonly there: number; readonly whole: number }
  | { readonly kind: 'long'; readonly most: number }
  /** Whole, but not what was packed. */
  | { readonly kind: 'garbled' }
  /** Unpacked, and no game; `problem` says what is wrong with the first thing that is. */
  | { readonly kind: 'no-game'; readonly problem: string };

export type Unpacked =
  { readonly parcel: Parcel; readonly fault: null } | { readonly parcel: null; readonly fault: ParcelFault };

/** What the fragment of a link begins with. */
export const LINK_MARK = '#game=';
/** Version of the packing; the first knows no scenario's file, and stands for links that carry none. */
const PACKING = 2;
const PACKING_WITHOUT_FILE = 1;
/** Longest link that a scenario's file is carried in, in characters: longer ones are cut by too many programs. */
export const LONGEST_WITH_FILE = 30_000;
const LONGEST_NAME = 120;
/** Longest fragment that is read, in characters: ten times a long game, twice one with its scenario. */
export const LONGEST_LINK = 60_000;
/** Most bytes that are unpacked from one: a link cannot make the page fill its memory. */
const MOST_BYTES = 2_000_000;

const HASH_DIGITS = 16;

/** A record with its two long lists as one text each, which compresses better, and the chair. All else goes as it is. */
const packed = z.looseObject({
  orders: z.string(),
  hashes: z.string(),
  chair: z.strictObject({ actor: z.string(), round: z.int().min(1) }).nullable(),
  file: z.strictObject({ name: z.string().min(1).max(LONGEST_NAME), text: z.string() }).optional(),
});

/** A parcel as the fragment of an address, `#` included. */
export async function packLink({ record, chair, file }: Parcel): Promise<string> {
  const content: z.infer<typeof packed> = {
    ...record,
    orders: record.orders.join('\n'),
    hashes: record.hashes.join(''),
    chair,
    ...(file && { file: { name: file.name.slice(-LONGEST_NAME), text: file.text } }),
  };
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  const text = toBase64Url(await through(bytes, new CompressionStream('deflate'), Infinity));
  return `${LINK_MARK}${file ? PACKING : PACKING_WITHOUT_FILE}.${text.length}.${text}`;
}

/** Reads a fragment. Never throws. Whether its scenario is here and its orders are lawful only a replay tells. */
export async function unpackLink(fragment: string): Promise<Unpacked> {
  if (fragment.length > LONGEST_LINK) return faulty({ kind: 'long', most: LONGEST_LINK });
  const parts = /^#game=(\d{1,6})\.(\d{1,6})\.(.*)$/s.exec(fragment);
  if (!parts) return faulty({ kind: 'garbled' });
  const [, version, length, text] = parts;
  if (Number(version) > PACKING) return faulty({ kind: 'newer' });
  const whole = Number(length);
  const there = text?.length ?? 0;
  if (there < whole) return faulty({ kind: 'cut', there, whole });
  /* A full stop or a bracket behind an address in a letter is often taken for a part of it. */
  const bytes = fromBase64Url((text ?? '').slice(0, whole));
  const content = bytes && (await unpacked(bytes));
  if (content === null || content === undefined) return faulty({ kind: 'garbled' });
  return parcelOf(content);
}

function faulty(fault: ParcelFault): Unpacked {
  return { parcel: null, fault };
}

function parcelOf(content: unknown): Unpacked {
  const parsed = packed.safeParse(content);
  if (!parsed.success) return faulty({ kind: 'garbled' });
  const { orders, hashes, chair, file = null, ...others } = parsed.data;
  const record = {
    ...others,
    orders: orders === '' ? [] : orders.split('\n'),
    hashes: hashes.match(new RegExp(`.{1,${HASH_DIGITS}}`, 'gs')) ?? [],
  };
  const opened = openRecord(JSON.stringify(record));
  if (!opened.record) return faulty({ kind: 'no-game', problem: opened.problems[0]?.message ?? '' });
  return { parcel: { record: opened.record, chair, file }, fault: null };
}

/** What was packed, or null when the bytes are not what came out of the packing. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<unknown> {
  try {
    const whole = await through(bytes, new DecompressionStream('deflate'), MOST_BYTES);
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(whole));
  } catch {
    return null;
  }
}

/** Bytes through a stream; throws when more than `most` come out. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      throw new RangeError('more than a game can be');
    }
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9_-]*$/.test(text)) return null;
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
      letter.charCodeAt(0),
    );
  } catch {
    return null;
  }
}
