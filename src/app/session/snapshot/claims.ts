// What was said in public, for the news, the map and the report.

import {
  CLAIM_KINDS,
  HELD,
  NONE,
  TAKEN,
  claimAboutOf,
  claimKindOf,
  distances,
} from '../../../engine/game.ts';
import type { State, World } from '../../../engine/game.ts';
import { claimLedger, claimsIn, tellClaim, tellJudge } from '../../../telling/index.ts';
import type { ClaimRow } from '../../../telling/index.ts';
import { t } from 'i18next';
import { count } from '../../i18n/index.ts';
import type { ReportClaim, SaidView } from '../../store/model.ts';
import { say } from './ground.ts';
import { isView } from '../game/hearing.ts';
import { dateOf } from './words.ts';

/** Rounds for which a claim stands in the news. */
const FRESH = 2;
/** Claims that stand there at once. */
const MOST = 12;

function truthText(row: ClaimRow): string {
  if (row.truth === null) return '';
  if (row.plain) return t(row.truth === 1 ? 'said.so' : 'said.notSo');
  return t('said.number', { n: count(row.truth) });
}

type Own = Pick<SaidView, 'own' | 'ownLead' | 'known'>;

/** How far the nearest troops of an actor stand from a place as far as a seat knows, in km of road; infinite for none that it knows of. */
function nearestOf(world: World, seen: State, about: number, place: number): number {
  const row = place * world.locations.count;
  let least = Infinity;
  for (let f = 0; f < world.formations.count; f++) {
    const at = seen.at[f] ?? NONE;
    if (world.formations.actor[f] === about && at !== NONE)
      least = Math.min(least, distances(world)[row + at] ?? Infinity);
  }
  return least;
}

/** What a person knows of a claim: what it sees of the place, or its own count of its own troops. */
function ownKnowledge(
  world: World,
  whole: State,
  seen: State,
  viewer: number,
  row: ClaimRow,
  language: string,
): Own {
  if (viewer === NONE) return { own: '', ownLead: '', known: false };
  if (CLAIM_KINDS[claimKindOf(row.packed)] === 'distance' && row.place !== NONE) {
    const km = nearestOf(world, seen, claimAboutOf(row.packed), row.place);
    const known = Number.isFinite(km);
    const own = known ? t('said.distance', { km: count(Math.round(km)) }) : t('said.unseen');
    return { own, ownLead: t('said.ownSightings'), known };
  }
  if (!row.plain) {
    const known = claimAboutOf(row.packed) === viewer;
    const slot = row.number % whole.claimTruth.length;
    const own = known ? t('said.counted', { n: count(whole.claimTruth[slot] ?? 0) }) : t('said.notCounted');
    return { own, ownLead: t('said.ownCount'), known };
  }
  const ownLead = t('said.ownSightings');
  if (row.place === NONE) return { own: t('said.unseen'), ownLead, known: false };
  const known = !isView(seen) || seen.sees[row.place] === 1;
  const holder = seen.controller[row.place] ?? NONE;
  if (holder === NONE) return { own: t(known ? 'said.seenNobody' : 'said.unseen'), ownLead, known };
  const name = say(world.actors.short[holder], language);
  return { own: t(known ? 'said.seen' : 'said.heard', { name }), ownLead, known };
}

/** True for a claim about who holds a place that is not so as far as the person knows: the map marks no other. */
function disputes(seen: State, row: ClaimRow): boolean {
  const kind = claimKindOf(row.packed);
  return (
    (kind === TAKEN || kind === HELD) &&
    row.place !== NONE &&
    seen.controller[row.place] !== claimAboutOf(row.packed)
  );
}

/** False for a claim that its outlet has repeated since: the same line twice tells nothing more. */
function isNewest(row: ClaimRow, index: number, rows: readonly ClaimRow[]): boolean {
  const same = (other: ClaimRow): boolean =>
    other.outlet === row.outlet &&
    other.packed === row.packed &&
    other.place === row.place &&
    other.said === row.said &&
    other.status === row.status;
  return rows.findIndex(same) === index;
}

/** A clause as it begins a line. */
function sentence(clause: string, language: string): string {
  return clause.charAt(0).toLocaleUpperCase(language) + clause.slice(1);
}

/** Claims of the last rounds as one seat can read them, newest first. */
export function saidViews(
  world: World,
  whole: State,
  seen: State,
  viewer: number,
  language: string,
): readonly SaidView[] {
  const since = (seen.round[0] ?? 1) - FRESH;
  return claimsIn(world, seen)
    .filter((row) => row.round >= since || row.judged >= since)
    .toSorted((a, b) => b.number - a.number)
    .filter(isNewest)
    .slice(0, MOST)
    .map((row) => ({
      number: row.number,
      date: dateOf(world, row.round, 'long', language),
      outlet: say(world.outlets.names[row.outlet], language),
      text: sentence(tellClaim(world, row, language), language),
      place: row.place,
      ...ownKnowledge(world, whole, seen, viewer, row, language),
      status: row.status,
      finding:
        row.status === 'unverified'
          ? ''
          : t(`said.${row.status}`, { name: tellJudge(world, row.judge, language), truth: truthText(row) }),
      mark: row.status === 'unverified' && disputes(seen, row),
    }));
}

/** A number is near the truth within this share of it. */
const NEAR = 0.25;

/** How far a claim was from the truth. */
function foundOf({ truth, said, plain }: ClaimRow): ReportClaim['found'] {
  if (plain) return truth === 1 ? 'so' : 'not';
  const off = Math.abs((truth ?? 0) - said) / Math.max(1, truth ?? 0);
  return off < 0.05 ? 'so' : off < NEAR ? 'near' : 'not';
}

/** Reads what was claimed off a game that is played again. */
export interface ClaimReader {
  readonly note: (state: State) => void;
  /** Every claim beside the truth, in the order in which they were made. */
  readonly read: () => readonly ReportClaim[];
}

/** Reads what was claimed in a game. */
export function claimReader(world: World, language: string): ClaimReader {
  const ledger = world.outlets.count === 0 ? null : claimLedger(world);
  return {
    note: (state) => ledger?.note(state),
    read: () => (ledger?.rows() ?? []).map((row) => claimOfGame(world, row, language)),
  };
}

function claimOfGame(world: World, row: ClaimRow, language: string): ReportClaim {
  return {
    number: row.number,
    date: dateOf(world, row.round, 'long', language),
    outlet: say(world.outlets.names[row.outlet], language),
    text: tellClaim(world, row, language),
    truth: truthText(row),
    status: row.status,
    found: foundOf(row),
    settled:
      row.judged === 0
        ? t('report.claimOpen')
        : t('report.claimSettled', {
            name: tellJudge(world, row.judge, language),
            date: dateOf(world, row.judged, 'long', language),
          }),
  };
}
