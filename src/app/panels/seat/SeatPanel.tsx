// What the right panel shows when nothing is selected: the seat, what it has, which formations can act, and the deals.

import type { ReactElement } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import type { QuantityName } from '../../../telling/index.ts';
import { count, inRow, menOf } from '../../i18n/index.ts';
import { commands } from '../../session/index.ts';
import type { DealView, Snapshot } from '../../store/model.ts';
import { Badge } from '../../controls/Badge.tsx';
import { Dilemmas } from './Dilemmas.tsx';
import { Explain } from '../../controls/Explain.tsx';
import { HowAllStand } from '../../table/HowAllStand.tsx';
import { Patrons, patronNumbers } from './Patrons.tsx';
import { StaffOrders } from './StaffOrders.tsx';

function Deal({ deal, snapshot }: { readonly deal: DealView; readonly snapshot: Snapshot }): ReactElement {
  const { t } = useTranslation();
  const names = (actors: readonly number[]) =>
    inRow(actors.map((actor) => snapshot.actors[actor]?.short ?? ''));
  return (
    <li className="deal">
      <strong>{deal.name}</strong>{' '}
      <span>
        {deal.state === 'force' && t('actor.dealForce')}
        {deal.state === 'table' &&
          t('actor.dealTable', { name: snapshot.actors[deal.by]?.short ?? '', until: deal.until })}
        {deal.state === 'none' && t('actor.dealNone')}
      </span>
      <span className="caption">
        {deal.terms.join('. ')}.
        {deal.state === 'table' &&
          deal.accepted.length > 0 &&
          ` ${t('actor.accepted', { names: names(deal.accepted) })}.`}
        {deal.state === 'table' &&
          deal.rejected.length > 0 &&
          ` ${t('actor.rejected', { names: names(deal.rejected) })}.`}
      </span>
    </li>
  );
}

/** Places that stand open in the list; the rest is folded, since few of them matter on a day. */
const PLACES_AT_ONCE = 8;

function PlaceTable({
  places,
  snapshot,
}: {
  readonly places: Snapshot['readyPlaces'];
  readonly snapshot: Snapshot;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('place.place')}</th>
          <th scope="col" className="number">
            {t('actor.units')}
          </th>
          <th scope="col" className="number">
            {t('place.menHead')}
          </th>
          <th scope="col" className="number">
            {t('actor.near')}
          </th>
        </tr>
      </thead>
      <tbody>
        {places.map(({ place, units, men }) => {
          const view = snapshot.places[place];
          return (
            view && (
              <tr key={place}>
                <th scope="row">
                  <button type="button" onClick={() => commands.select({ kind: 'location', index: place })}>
                    {view.name}
                  </button>
                </th>
                <td className="number">{count(units)}</td>
                <td className="number">{count(men)}</td>
                <td className="number">{view.opponents > 0 ? menOf(view.opponents, view.counted) : '–'}</td>
              </tr>
            )
          );
        })}
      </tbody>
    </table>
  );
}

/** Where formations can act, the most pressing places first. */
function ReadyPlaces({ snapshot }: { readonly snapshot: Snapshot }): ReactElement {
  const { t } = useTranslation();
  const { readyPlaces } = snapshot;
  const few = readyPlaces.length <= PLACES_AT_ONCE + 2;
  const open = few ? readyPlaces : readyPlaces.slice(0, PLACES_AT_ONCE);
  const folded = readyPlaces.slice(open.length);
  return (
    <>
      <PlaceTable places={open} snapshot={snapshot} />
      {folded.length > 0 && (
        <details className="further">
          <summary>{t('actor.further', { count: folded.length })}</summary>
          <PlaceTable places={folded} snapshot={snapshot} />
        </details>
      )}
    </>
  );
}

/** The quantities that the seat's facts show. */
function seatNumbers(snapshot: Snapshot): readonly QuantityName[] {
  return [
    ...(snapshot.resolve ? (['resolve', 'collapse'] as const) : []),
    ...(snapshot.commitment ? (['commitment'] as const) : []),
    ...(snapshot.sorties ? (['sorties'] as const) : []),
    'commandPoints',
  ];
}

/** The seat of the person on turn. */
export function SeatPanel({ snapshot }: { readonly snapshot: Snapshot }): ReactElement {
  const { t } = useTranslation();
  const actor = snapshot.actors[snapshot.viewer];
  /* On the first day what there is to weigh stands open, below what can be done. */
  const isFirst = snapshot.round <= 1 && snapshot.orders.length === 0;
  const deals = snapshot.deals.filter((deal) => deal.state !== 'none' || snapshot.deals.length < 4);
  return (
    <>
      {actor ? (
        <>
          <header className="place-head">
            <h2 className="place-name seat-name">{actor.name}</h2>
            <Badge actor={actor} size={24} />
          </header>
          {actor.collapsed && <p className="fallen">{t('actor.fallen')}</p>}
          <details className="explain briefing">
            <summary>{t('actor.briefing')}</summary>
            <p className="description">{actor.about}</p>
            {!isFirst && <Dilemmas dilemmas={actor.dilemmas} />}
          </details>
          <StaffOrders />
          {isFirst && <Dilemmas dilemmas={actor.dilemmas} />}
          {actor.ground && !snapshot.over && (
            <section className="ready">
              <h3 className="caps">
                {snapshot.ready.length > 0
                  ? t('actor.ready', { count: snapshot.ready.length })
                  : t('actor.readyNone')}
              </h3>
              {snapshot.readyPlaces.length > 0 && <ReadyPlaces snapshot={snapshot} />}
              <p className="caption">{t('actor.hint')}</p>
            </section>
          )}
          <Patrons snapshot={snapshot} />
          <Explain names={[...patronNumbers(snapshot), ...seatNumbers(snapshot)]} />
        </>
      ) : (
        <>
          <header className="place-head">
            <h2 className="place-name seat-name">{snapshot.scenario.title}</h2>
          </header>
          <p className="description">
            {t(
              snapshot.over ? 'actor.over' : snapshot.mode === 'umpire' ? 'umpirePanel.desk' : 'actor.watch',
            )}
          </p>
          {!snapshot.over && <HowAllStand snapshot={snapshot} />}
        </>
      )}
      {snapshot.bargain && (
        <section className="deals">
          <h3 className="caps">{t('actor.deals')}</h3>
          <button type="button" className="button" onClick={() => commands.openDialog('talks')}>
            {t('talks.open')} <kbd>B</kbd>
          </button>
          {deals.length > 0 && (
            <ul>
              {deals.map((deal) => (
                <Deal key={deal.index} deal={deal} snapshot={snapshot} />
              ))}
            </ul>
          )}
        </section>
      )}
    </>
  );
}
