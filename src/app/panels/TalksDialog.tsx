// The bargaining table: deals and what each party thinks of them, talk tracks with their warmth, and the orders of speech.

import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listed, signedFixed } from '../i18n/index.ts';
import { commands } from '../session/index.ts';
import type { BargainDeal, PartyView, TableOrder, TrackView } from '../store/bargain.ts';
import type { Snapshot } from '../store/model.ts';
import { Badge } from './Badge.tsx';
import { Dialog } from './Dialog.tsx';
import { Explain } from './Explain.tsx';
import { Term } from './Term.tsx';

const LEAST = -1;
const MOST = 1.5;

/** A number with its sign, as people write it. */
function signed(value: number): string {
  return signedFixed(value, 2);
}

/** A button that prepares an order at the table; why it cannot be given stands beside it. */
function Give({ what, label }: { readonly what: TableOrder; readonly label: string }): ReactElement {
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

/** Willingness and the threshold on one scale, with the same in figures. */
function Will({ party }: { readonly party: PartyView }): ReactElement {
  const { t } = useTranslation();
  const x = (value: number): number => 4 + 92 * Math.max(0, Math.min(1, (value - LEAST) / (MOST - LEAST)));
  return (
    <span className="will">
      <svg viewBox="0 0 100 12" aria-hidden="true">
        <path d="M4,6H96" stroke="var(--line-2)" />
        <path d={`M${x(party.needs)},0V12`} stroke="var(--ink)" strokeWidth="1.6" />
        <circle
          cx={x(party.now)}
          cy="6"
          r="3.4"
          fill={party.now > party.needs ? 'var(--ink)' : 'var(--panel)'}
          stroke="var(--ink)"
        />
      </svg>
      <span className="number">
        {t('talks.willing', { now: signed(party.now), needs: signed(party.needs) })}
      </span>
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
  const told = (wanted: (value: number) => boolean): string =>
    listed(
      party.leanings
        .filter(({ value }) => wanted(value))
        .map(({ kind, value }) => `${t(`talks.leaning.${kind}`)} ${signed(value)}`),
    );
  const against = told((value) => value < 0);
  const towards = told((value) => value > 0);
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

function Terms({
  deal,
  snapshot,
}: {
  readonly deal: BargainDeal;
  readonly snapshot: Snapshot;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <ul className="terms">
      {deal.terms.map((term) => (
        <li key={term.name}>
          <strong>{term.name}.</strong> {term.about}
          {term.needs && (
            <span className="caption">
              {t(term.needs.met ? 'talks.needMet' : 'talks.needOpen', { what: term.needs.text })}
            </span>
          )}
          {term.redLines.map((line) => (
            <span key={`${line.actor} ${line.text}`} className="caption">
              {t(line.stands ? 'talks.redLine' : 'talks.redLineGone', {
                name: snapshot.actors[line.actor]?.short ?? '',
                what: line.text,
              })}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Deal({
  deal,
  open,
  snapshot,
}: {
  readonly deal: BargainDeal;
  readonly open: boolean;
  readonly snapshot: Snapshot;
}): ReactElement {
  const { t } = useTranslation();
  const short = deal.parties.filter((party) => party.barred !== null || party.now <= party.needs).length;
  const status =
    deal.state === 'force'
      ? t('actor.dealForce')
      : deal.state === 'table'
        ? t('actor.dealTable', { name: snapshot.actors[deal.by]?.short ?? '', until: deal.until })
        : short === 0
          ? t('talks.allWilling')
          : t('talks.notWilling', { count: short, all: deal.parties.length });
  return (
    <details className="bargain" open={open}>
      <summary>
        <strong>{deal.name}</strong> <span className={`deal-state ${deal.state}`}>{status}</span>
      </summary>
      {deal.about !== '' && <p>{deal.about}</p>}
      <Terms deal={deal} snapshot={snapshot} />
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
      {deal.orders.length > 0 && (
        <p className="bargain-orders">
          {deal.orders.map((what) => (
            <Give
              key={what.order.kind}
              what={what}
              label={t(`talks.order.${what.order.kind as 'propose'}`)}
            />
          ))}
          {deal.orders.length === 1 && deal.orders[0]?.refusal && (
            <span className="caption">{deal.orders[0].refusal}</span>
          )}
        </p>
      )}
    </details>
  );
}

function Track({
  track,
  explain,
  snapshot,
}: {
  readonly track: TrackView;
  /** Whether to say why it cannot be called: not where none can, and the reason is the same everywhere. */
  readonly explain: boolean;
  readonly snapshot: Snapshot;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <li className="track">
      <strong>{track.name}</strong>
      <span className="warmth">
        <svg viewBox="0 0 100 8" aria-hidden="true" preserveAspectRatio="none">
          <path d="M0,4H100" stroke="var(--line-2)" strokeWidth="6" />
          <path d={`M0,4H${Math.max(1, track.trust)}`} stroke="var(--ink-2)" strokeWidth="6" />
        </svg>
        <span className="number">{t('talks.trust', { value: Math.round(track.trust) })}</span>
      </span>
      <span className="caption">
        {listed(track.members.map((actor) => snapshot.actors[actor]?.short ?? ''))}
        {track.about !== '' && `. ${track.about}`}
        {track.meets !== null && ` ${t(`talks.meets.${track.meets}`)}`}
      </span>
      {track.convene && <Give what={track.convene} label={t('talks.convene')} />}
      {explain && track.convene?.refusal && <span className="caption">{track.convene.refusal}</span>}
    </li>
  );
}

/** The bargaining table, key B. */
export function TalksDialog({ snapshot }: { readonly snapshot: Snapshot }): ReactElement | null {
  const { t } = useTranslation();
  const { bargain } = snapshot;
  if (!bargain) return null;
  const proposed = bargain.deals.some(({ state }) => state === 'table');
  const someMeet = bargain.tracks.some(({ convene }) => convene?.refusal === null);
  return (
    <Dialog title={t('talks.title')} onClose={() => commands.openDialog(null)} wide>
      <p className="caption">{t('talks.lead')}</p>
      <div className="talks">
        <section aria-label={t('actor.deals')}>
          {bargain.deals.map((deal, at) => (
            <Deal
              key={deal.index}
              deal={deal}
              open={deal.state === 'table' || (at === 0 && !proposed)}
              snapshot={snapshot}
            />
          ))}
        </section>
        {bargain.tracks.length > 0 && (
          <section aria-labelledby="tracks-title">
            <h3 id="tracks-title" className="caps">
              <Term name="trust">{t('talks.tracks')}</Term>
            </h3>
            <ul>
              {bargain.tracks.map((track) => (
                <Track key={track.index} track={track} explain={someMeet} snapshot={snapshot} />
              ))}
            </ul>
          </section>
        )}
      </div>
      <Explain names={['willingness', 'pressure', 'credit', 'trust', 'truce', 'meeting', 'pause']} />
    </Dialog>
  );
}
