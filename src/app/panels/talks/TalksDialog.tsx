// The bargaining table: deals and what each party thinks of them, talk tracks with their warmth, and the orders of speech.

import type { ReactElement } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { listed } from '../../i18n/index.ts';
import { commands } from '../../session/index.ts';
import type { BargainDeal, TrackView } from '../../store/bargain.ts';
import type { Snapshot } from '../../store/model.ts';
import { Badge } from '../../controls/Badge.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { Explain } from '../../controls/Explain.tsx';
import { byNearness, furthestOf, nearnessOf } from './nearness.ts';
import { Moves } from './Moves.tsx';
import { Give, Parties } from './Parties.tsx';
import { Term } from '../../controls/Term.tsx';

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
  const willing = deal.parties.filter((party) => nearnessOf(party) === 'willing').length;
  const status =
    deal.state === 'force'
      ? t('actor.dealForce')
      : deal.state === 'table'
        ? t('actor.dealTable', { name: snapshot.actors[deal.by]?.short ?? '', until: deal.until })
        : willing === deal.parties.length
          ? t('talks.allWilling')
          : t('talks.willingOf', { count: willing, all: deal.parties.length });
  return (
    <details className="bargain" open={open}>
      <summary>
        <strong>{deal.name}</strong>
        <span className="stances" aria-hidden="true">
          {deal.parties.map((party) => {
            const actor = snapshot.actors[party.actor];
            return (
              <span key={party.actor} className={`stance-of ${nearnessOf(party)}`}>
                {actor && <Badge actor={actor} size={14} />}
              </span>
            );
          })}
        </span>
        <span className={`deal-state ${deal.state}`}>{status}</span>
      </summary>
      {deal.about !== '' && <p>{deal.about}</p>}
      <Terms deal={deal} snapshot={snapshot} />
      <Parties deal={deal} snapshot={snapshot} />
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
      <span className="track-head">
        <strong>{track.name}</strong>
        <span className="number">{t('talks.trust', { value: Math.round(track.trust) })}</span>
      </span>
      <svg className="warmth" viewBox="0 0 100 4" aria-hidden="true" preserveAspectRatio="none">
        <path d="M0,2H100" stroke="var(--line)" strokeWidth="4" />
        <path d={`M0,2H${Math.max(1, track.trust)}`} stroke="var(--ink-2)" strokeWidth="4" />
      </svg>
      {track.meets !== null && <span className="caption">{t(`talks.meets.${track.meets}`)}</span>}
      <details>
        <summary className="caption">
          {listed(track.members.map((actor) => snapshot.actors[actor]?.short ?? ''))}
        </summary>
        <span className="caption">{track.about}</span>
      </details>
      {track.convene && <Give what={track.convene} label={t('talks.convene')} />}
      {explain && track.convene?.refusal && <span className="caption">{track.convene.refusal}</span>}
    </li>
  );
}

/** The deal that lacks least, and what would bring it nearer. */
function Nearest({
  deal,
  snapshot,
}: {
  readonly deal: BargainDeal;
  readonly snapshot: Snapshot;
}): ReactElement | null {
  const { t } = useTranslation();
  const furthest = furthestOf(deal);
  if (!furthest || deal.state === 'force') return null;
  const nearness = nearnessOf(furthest);
  const name = snapshot.actors[furthest.actor]?.short ?? '';
  const lacking = furthest.leanings.find(({ value }) => value < 0)?.kind;
  return (
    <div className="nearest">
      <p>
        {t(deal.state === 'table' ? 'talks.tabled' : 'talks.nearest', { deal: deal.name })}{' '}
        {nearness === 'willing'
          ? t('talks.allWouldAccept')
          : t('talks.furthest', { name, nearness: t(`talks.nearness.${nearness}`) })}
      </p>
      {nearness !== 'willing' && (
        <p className="caption">
          {furthest.barred ?? (lacking && t('talks.wouldMove', { name, what: t(`talks.mover.${lacking}`) }))}
        </p>
      )}
    </div>
  );
}

/** The bargaining table, key B. */
export function TalksDialog({ snapshot }: { readonly snapshot: Snapshot }): ReactElement | null {
  const { t } = useTranslation();
  const { bargain } = snapshot;
  if (!bargain) return null;
  const deals = byNearness(bargain.deals);
  const [first] = deals;
  const proposed = deals.some(({ state }) => state === 'table');
  const someMeet = bargain.tracks.some(({ convene }) => convene?.refusal === null);
  return (
    <Dialog title={t('talks.title')} onClose={() => commands.openDialog(null)} wide>
      <p className="caption">{t('talks.lead')}</p>
      <div className="talks">
        <section aria-label={t('actor.deals')}>
          {first && <Nearest deal={first} snapshot={snapshot} />}
          <Moves snapshot={snapshot} />
          {deals.map((deal, at) => (
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
