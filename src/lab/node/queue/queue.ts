// The queue that chunks go through to workers on any number of machines, and what is kept in Redis beside it.

import { gunzipSync, gzipSync } from 'node:zlib';
import { Redis } from 'ioredis';
import { ENGINE_VERSION } from '../../../engine/game.ts';
import { scenarioSchema, sha256Hex, sortedJson } from '../../../scenario/index.ts';
import type { Stretch } from '../../experiment/layout.ts';
import { studyOf } from '../../experiment/study.ts';
import type { Study } from '../../experiment/study.ts';
import type { Manifest } from '../../games/manifest.ts';

/** Name of the queue: workers of another engine do not even see the chunks of this one. */
export const QUEUE = `chunks-${ENGINE_VERSION}`;
/** Before all keys in Redis. */
export const PREFIX = 'orontes';

/** Studies are kept for a week after they were last begun, results for a day. */
const STUDY_SECONDS = 7 * 24 * 3600;
const RESULT_SECONDS = 24 * 3600;
const CONNECT_MS = 5000;
const DIGITS = 16;

/** A chunk, or what is missing of it, as a job of the queue. */
export interface ChunkJob {
  /** Under which its study stands in Redis. */
  readonly study: string;
  readonly chunk: number;
  readonly stretches: readonly Stretch[];
  /** Where workers that see the producer's folder put the result; null: into Redis. */
  readonly folder: string | null;
}

/** Nobody answers where Redis should be. */
export class NoQueue extends Error {
  override readonly name = 'NoQueue';
}

/**
 * Connects to Redis.
 *
 * @param url such as redis://host:6379
 * @throws {NoQueue} when nobody answers
 */
export async function connect(url: string): Promise<Redis> {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: CONNECT_MS,
    maxRetriesPerRequest: null,
    retryStrategy: () => null,
  });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    redis.disconnect();
    throw new NoQueue(
      `no Redis answers at ${withoutPassword(url)} (${error instanceof Error ? error.message : String(error)})`,
    );
  }
  // Later losses are waited out.
  redis.options.retryStrategy = (times) => Math.min(times * 200, 5000);
  return redis;
}

/** An address without what only its owner should read. */
function withoutPassword(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//…@');
}

/** The key of a study: the same for the same manifest. */
function studyKey({ manifest }: Study): string {
  return sha256Hex(sortedJson(manifest)).slice(0, DIGITS);
}

/** The id of a job: the same for the same games, so that none is given out twice. */
export function jobId({ study, chunk, stretches }: ChunkJob): string {
  return `${study}-${chunk}-${sha256Hex(JSON.stringify(stretches)).slice(0, DIGITS / 2)}`;
}

function studyName(key: string): string {
  return `${PREFIX}:study:${key}`;
}

function resultName(job: string): string {
  return `${PREFIX}:result:${job}`;
}

/** Puts a study where workers find it. */
export async function putStudy(redis: Redis, study: Study): Promise<string> {
  const key = studyKey(study);
  const { manifest, scenario } = study;
  await redis.set(studyName(key), gzipSync(JSON.stringify({ manifest, scenario })), 'EX', STUDY_SECONDS);
  return key;
}

/** The study of a key, and how the one who put it there plays; null when it is gone. */
export async function getStudy(
  redis: Redis,
  key: string,
): Promise<{ study: Study; fingerprint: string } | null> {
  const bytes = await redis.getBuffer(studyName(key));
  if (bytes === null) return null;
  const { manifest, scenario } = JSON.parse(gunzipSync(bytes).toString('utf8')) as {
    readonly manifest: Manifest;
    readonly scenario: unknown;
  };
  return { study: studyOf(manifest, scenarioSchema.parse(scenario)), fingerprint: manifest.fingerprint };
}

/** Puts the games of a job where the producer finds them. */
export async function putResult(redis: Redis, job: string, bytes: Uint8Array): Promise<void> {
  await redis.set(resultName(job), Buffer.from(bytes), 'EX', RESULT_SECONDS);
}

/** Takes the games of a job, if they are there. */
export async function takeResult(redis: Redis, job: string): Promise<Uint8Array | null> {
  return redis.getdelBuffer(resultName(job));
}
