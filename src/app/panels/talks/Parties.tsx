// What the parties to a deal think of it: in words and on one scale; the figures folded below.

import type { ReactElement } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { listed, signedFixed } from '../../i18n/index.ts';
import { commands } from '../../session/index.ts';
import type { BargainDeal, Leaning, PartyView, TableOrder } from '../../store/bargain.ts';
import type { Snapshot } from '../../store/model.ts';
import { Badge } from '../../controls/Badge.tsx';
import { nearnessOf } from './nearness.ts';
import { Term } from '../../controls/Term.tsx';

const LEAST = -1;
const MOST = 1.5;
/** Leanings that are named on either side; the smaller ones stand with the figures. */
const NAMED = 2;

/** A button that prepares an order at the table; why it cannot be given stands beside it. */
export function Give({ what, label }: { readonly what: TableOrder; readonly label: string }): ReactElement {
  const possible = what.refusal === null;
  return (
    <span className="give">
      <button
        type="button"
        className="button"
        aria-disabled={!possible}
        title={what.refusal ?? undefined}
        onClick={() => possible && commands.prepareSpeech(what.order)}
      >
        {label}
      </button>
      {!possible && <span className="hidden">{what.refusal}</span>}
    </span>
  );
}

/** Willingness and the threshold on one scale, with the word for it. */
function Will({ party }: { readonly party: PartyView }): ReactElement {
  const { t } = useTranslation();
  const x = (value: number): number => 4 + 92 * Math.max(0, Math.min(1, (value - LEAST) / (MOST - LEAST)));
  const nearness = nearnessOf(party);
  return (
    <span className="will">
      <svg viewBox="0 0 100 12" aria-hidden="true">
        <path d="M4,6H96" stroke="var(--line-2)" />
        <path
          d={`M${x(party.now)},6H${x(party.needs)}`}
          stroke="var(--ink-3)"
          strokeWidth="1.6"
          strokeDasharray="2 2"
        />
        <path d={`M${x(party.needs)},0V12`} stroke="var(--ink)" strokeWidth="1.6" />
        <circle
          cx={x(party.now)}
          cy="6"
          r="3.4"
          fill={nearness === 'willing' ? 'var(--ink)' : 'var(--panel)'}
          stroke="var(--ink)"
        />
      </svg>
      <span>{t(`talks.nearness.${nearness}`)}</span>
    </span>
  );
}

function Party({
  party,
  snapshot,
}: {
  readonly party: PartyView;
  readonly snapshot: Snapshot;
}): ReactElement {
  const { t } = useTranslation();
  const actor = snapshot.actors[party.actor];
  const named = (wanted: (value: number) => boolean, say: (kind: Leaning) => string): string =>
    listed(
      party.leanings
        .filter(({ value }) => wanted(value))
        .slice(0, NAMED)
        .map(({ kind }) => say(kind)),
    );
  const against = named(
    (value) => value < 0,
    (kind) => t(`talks.lacking.${kind}`),
  );
  const towards = named(
    (value) => value > 0,
    (kind) => t(`talks.drawing.${kind}`),
  );
  return (
    <tr>
      <th scope="row">
        {actor && <Badge actor={actor} size={15} />} {actor?.short}
        {party.answer && <span className="caption">{t(`talks.${party.answer}`)}</span>}
      </th>
      <td>
        <Will party={party} />
        {party.barred !== null && <span className="caption refusal">{party.barred}</span>}
      </td>
      <td>
        {against !== '' && <span className="caption">{t('talks.against', { what: against })}</span>}
        {towards !== '' && <span className="caption">{t('talks.towards', { what: towards })}</span>}
      </td>
      <td>{party.press && <Give what={party.press} label={t('talks.press')} />}</td>
    </tr>
  );
}

/** The same in figures, a line a party. */
function Figures({
  deal,
  snapshot,
}: {
  readonly deal: BargainDeal;
  readonly snapshot: Snapshot;
}): ReactElement {
  const { t } = useTranslation();
  const signed = (value: number): string => signedFixed(value, 2);
  return (
    <details className="figures">
      <summary>{t('talks.figures')}</summary>
      <ul>
        {deal.parties.map((party) => (
          <li key={party.actor} className="caption">
            <strong>{snapshot.actors[party.actor]?.short}</strong>{' '}
            {t('talks.willing', { now: signed(party.now), needs: signed(party.needs) })}
            {party.leanings.length > 0 && ': '}
            {listed(
              party.leanings.map(({ kind, value }) => `${t(`talks.leaning.${kind}`)} ${signed(value)}`),
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The parties to a deal, a row each. */
export function Parties({
  deal,
  snapshot,
}: {
  readonly deal: BargainDeal;
  readonly snapshot: Snapshot;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <table>
        <caption className="hidden">{t('talks.partiesOf', { name: deal.name })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('talks.party')}</th>
            <th scope="col">
              <Term name="willingness">{t('talks.will')}</Term>
            </th>
            <th scope="col">{t('talks.why')}</th>
            <th scope="col">
              <span className="hidden">{t('talks.press')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {deal.parties.map((party) => (
            <Party key={party.actor} party={party} snapshot={snapshot} />
          ))}
        </tbody>
      </table>
      <Figures deal={deal} snapshot={snapshot} />
    </>
  );
}
