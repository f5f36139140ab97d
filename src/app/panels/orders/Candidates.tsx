// Who takes part in the order being prepared, and against whom: those who go stand open, the rest is folded.

import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { count, fixed, inRow, menOf, percent } from '../../i18n/index.ts';
import { commands } from '../../session/index.ts';
import type { Candidate, FormationView, Prepared, Snapshot } from '../../store/model.ts';
import { useApp } from '../../store/store.ts';
import { Stays } from './Stays.tsx';
import { Badge } from '../../controls/Badge.tsx';
import { Term } from '../../controls/Term.tsx';
import { CohesionBar, SupplyPips } from '../../controls/TroopBars.tsx';

/** Rows that stand open at once where there are more; those that go always do. */
const OPEN_AT_ONCE = 4;
const OPEN_WHERE_WIDE = 7;
/** Below this width the rows of those who fight are folded behind their sum, below the other those of all. */
const WIDE = '(min-width: 1280px)';
const BESIDE = '(min-width: 800px)';

/** A formation that can take part in the order, or the reason why it cannot. */
function CandidateRow({
  candidate,
  formation,
  on,
  single,
  withOrigin,
}: {
  readonly candidate: Candidate;
  readonly formation: FormationView | undefined;
  readonly on: boolean;
  readonly single: boolean;
  readonly withOrigin: boolean;
}): ReactElement | null {
  const { t } = useTranslation();
  if (!formation) return null;
  const refused = candidate.refusal !== null && !on;
  return (
    <label className={refused ? 'candidate refused' : 'candidate'}>
      <input
        type={single ? 'radio' : 'checkbox'}
        name={single ? 'refit' : undefined}
        checked={on}
        disabled={refused}
        onChange={() => commands.toggleFormation(candidate.index)}
      />
      <span>
        <span aria-hidden="true" title={formation.name}>
          {formation.short}
        </span>
        <span className="hidden">{formation.name}</span>
        {withOrigin && inRow(['', t('prepare.from', { place: candidate.from })])}
        {refused && <em>{candidate.refusal}</em>}
      </span>
      <span className="number">{count(formation.strength)}</span>
      <span className="number candidate-quality">{fixed(formation.quality, 2)}</span>
      <CohesionBar
        value={formation.cohesion}
        label={`${t('place.cohesion')} ${count(formation.cohesion)}, ${formation.nerve}`}
      />
      <SupplyPips
        value={formation.supply}
        label={`${t('place.supply')} ${inRow([percent(formation.supply / 100), formation.supplied])}`}
      />
    </label>
  );
}

/** Those whom an order sets in motion. */
function chosenIn({ order }: Prepared): readonly number[] {
  if (order.kind === 'move' || order.kind === 'attack') return order.formations;
  return order.kind === 'refit' ? [order.formation] : [];
}

/** Who stands against an attack, as far as the seat knows. */
function Against({
  place,
  snapshot,
}: {
  readonly place: number;
  readonly snapshot: Snapshot;
}): ReactElement | null {
  const { t } = useTranslation();
  const view = snapshot.places[place];
  const holder = snapshot.actors[view?.controller ?? -1];
  if (!view || !holder) return null;
  const isKnown = view.garrison > 0 || view.sight;
  return (
    <p className="against">
      <Badge actor={holder} size={15} />
      <span>{t(isKnown ? 'prepare.against' : 'prepare.againstUnseen', { name: holder.short })}</span>
      <span className="number">{isKnown ? menOf(view.garrison, false) : '?'}</span>
    </p>
  );
}

/** The formations that can take part, with what they bring together and whom they meet. */
export function Candidates({
  prepared,
  snapshot,
}: {
  readonly prepared: Prepared;
  readonly snapshot: Snapshot;
}): ReactElement {
  const { t } = useTranslation();
  const { order, candidates } = prepared;
  const isThere = useApp(
    ({ selection }) =>
      order.kind === 'attack' && selection?.kind === 'location' && selection.index === order.target,
  );
  const chosen = chosenIn(prepared);
  const able = candidates.filter(({ index, refusal }) => refusal === null || chosen.includes(index));
  const unable = candidates.filter((candidate) => !able.includes(candidate));
  const folds = able.length > 0 && unable.length > 1;
  const listed = folds ? able : candidates;
  /* Which rows stand open is settled once, so that none moves away under the pointer. */
  const [open] = useState(() =>
    listed.length <= (window.matchMedia(WIDE).matches ? OPEN_WHERE_WIDE : OPEN_AT_ONCE)
      ? listed.map(({ index }) => index)
      : listed.filter(({ index }) => chosen.includes(index)).map(({ index }) => index),
  );
  const [unfolded, setUnfolded] = useState(
    () => window.matchMedia(order.kind === 'attack' ? WIDE : BESIDE).matches,
  );
  const further = listed.filter(({ index }) => !open.includes(index));
  const oneOrigin = new Set(candidates.map(({ from }) => from)).size === 1;
  const men = chosen.reduce((sum, index) => sum + (snapshot.formations[index]?.strength ?? 0), 0);
  const row = (candidate: Candidate) => (
    <CandidateRow
      key={candidate.index}
      candidate={candidate}
      formation={snapshot.formations[candidate.index]}
      on={chosen.includes(candidate.index)}
      single={order.kind === 'refit'}
      withOrigin={!oneOrigin}
    />
  );
  return (
    <>
      <details className="going" open={unfolded} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
        <summary>
          <span>{t('prepare.going', { count: chosen.length, all: candidates.length })}</span>
          <strong className="number">{count(men)}</strong>
        </summary>
        <fieldset className="candidates">
          <legend className="hidden">{t('prepare.with')}</legend>
          <p className="candidate-heads">
            <Term name="strength">{t('place.menHead')}</Term>
            <Term name="quality">{t('place.quality')}</Term>
            <Term name="cohesion">{t('place.cohesion')}</Term>
            <Term name="supply">{t('place.supply')}</Term>
          </p>
          {listed.filter(({ index }) => open.includes(index)).map(row)}
          {further.length > 0 && (
            <details className="explain">
              <summary>{t('prepare.further', { count: further.length })}</summary>
              {further.map(row)}
            </details>
          )}
          {folds && (
            <details className="explain">
              <summary>{t('prepare.cannotJoin', { count: unable.length })}</summary>
              {unable.map(row)}
            </details>
          )}
          {order.kind === 'attack' && !isThere && (
            <button type="button" className="button quiet widen" onClick={() => commands.widenAttack()}>
              {t('prepare.fromAround')}
            </button>
          )}
        </fieldset>
      </details>
      {order.kind === 'attack' && <Against place={order.target} snapshot={snapshot} />}
      {(order.kind === 'move' || order.kind === 'attack') && (
        <Stays formations={order.formations} snapshot={snapshot} />
      )}
    </>
  );
}
