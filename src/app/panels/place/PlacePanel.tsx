// The selected place, route or formation with its facts; without a selection, the seat itself.

import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { explain } from '../../../telling/index.ts';
import type { QuantityName } from '../../../telling/index.ts';
import { about, count, fixed, inRow, menOf, percent } from '../../i18n/index.ts';
import type { MapThing } from '../../store/model.ts';
import { commands } from '../../session/index.ts';
import type { PlaceView, RouteView, Snapshot } from '../../store/model.ts';
import { Claims } from '../news/Claims.tsx';
import { Defence } from './Defence.tsx';
import { Explain } from '../../controls/Explain.tsx';
import { Grounds } from './Grounds.tsx';
import { PlaceDetails } from './PlaceDetails.tsx';
import type { PlaceProps } from './PlaceDetails.tsx';
import { Holder, SelectionHead } from './PlaceHead.tsx';
import { useSecondFrame } from '../../controls/own-frame.ts';
import { Why } from '../../controls/Why.tsx';

/** Claims about a place that are shown with it, the newest. */
const SAID_OF_PLACE = 2;

/** One of the facts under a heading; its number explains itself. */
function Fact({
  label,
  value,
  note,
  why,
}: {
  readonly label: string;
  readonly value: string;
  readonly note: string;
  readonly why: QuantityName;
}): ReactElement {
  const { i18n } = useTranslation();
  return (
    <div className="fact">
      <dt>{label}</dt>
      <dd>
        <Why label={`${label}: ${value}`} text={explain(why, i18n.language).text}>
          <strong>{value}</strong>
        </Why>
        <span>{note}</span>
      </dd>
    </div>
  );
}

/** A name without the remark in brackets behind it, where room is short. */
function withoutRemark(name: string): string {
  return name.replace(/ \([^)]*\)$/, '');
}

/** An offer before the garrison; before one's own, with how near it is to going over and what holds it. */
function Offered({
  place,
  snapshot,
}: {
  readonly place: PlaceView;
  readonly snapshot: Snapshot;
}): ReactElement | null {
  const { t } = useTranslation();
  if (place.offeredBy < 0) return null;
  const name = snapshot.actors[place.offeredBy]?.short ?? '';
  if (place.offerAccepted === null) return <p className="caption">{t('place.offered', { name })}</p>;
  return <p className="risk">{t('place.offeredOwn', { name, count: place.offerAccepted })}</p>;
}

/** The place: what it is and how it stands, then `children`, then its details a frame later. */
function Place({
  place,
  snapshot,
  selected,
  children,
}: PlaceProps & { readonly children: ReactNode }): ReactElement {
  const { t } = useTranslation();
  const isSecondFrame = useSecondFrame();
  const holder = snapshot.actors[place.controller];
  const said = snapshot.said.filter((each) => each.place === place.index && each.status === 'unverified');
  const kind = t(`kind.${place.kind as 'city'}`);
  const terrain = t(`terrain.${place.terrain as 'open'}`);
  /* A city is a city and a hill is high: its ground says nothing new. */
  const saysMore = !place.abroad && place.terrain !== place.kind;
  const first = inRow([
    kind,
    ...(place.people > 0 && !place.abroad ? [t('place.people', { people: about(place.people) })] : []),
    ...(saysMore ? [terrain] : []),
  ]);
  return (
    <>
      <SelectionHead name={place.name} otherName={place.otherName}>
        {!place.abroad && <Holder holder={holder} />}
      </SelectionHead>
      {!place.abroad && (
        <p className="place-brief" aria-hidden="true">
          {t(place.supply === null ? 'place.briefUnfed' : 'place.brief', {
            men: garrisonOf(place, snapshot),
            supply: percent((place.supply ?? 0) / 100),
            opponents: opponentsOf(place),
          })}
        </p>
      )}
      <p className="description">
        {first}.{' '}
        {place.nearest
          ? `${t('place.nearest', {
              km: count(place.nearest.km),
              place: place.nearest.place,
              name: snapshot.actors[place.nearest.actor]?.short ?? t('app.nobody'),
            })}.`
          : ''}
        {place.fought && ` ${t('place.fought')}`}
      </p>
      {!place.abroad && (
        <dl className="facts">
          <Fact
            label={t('place.garrison')}
            value={garrisonOf(place, snapshot)}
            note={t('place.men')}
            why="strength"
          />
          <Fact
            why="supply"
            label={t('place.supply')}
            value={place.supply === null ? '–' : percent(place.supply / 100)}
            note={
              place.supplyFrom
                ? t('place.via', { place: withoutRemark(place.supplyFrom) })
                : t(place.own ? 'place.noSource' : 'place.unknown')
            }
          />
          <Fact
            why="fortification"
            label={t('place.dug')}
            value={fixed(place.fortification, 2)}
            note={t('place.ofMost', { most: fixed(place.fortificationMost, 2) })}
          />
          <Fact
            label={t('place.opponents')}
            value={opponentsOf(place)}
            note={t('place.oneRoad')}
            why="threat"
          />
        </dl>
      )}
      <Defence place={place.index} snapshot={snapshot} />
      {said.length > 0 && (
        <>
          <h3 className="caps">{t('said.ofPlace')}</h3>
          <Claims list={said.slice(0, SAID_OF_PLACE)} />
        </>
      )}
      <Offered place={place} snapshot={snapshot} />
      {children}
      {isSecondFrame && <PlaceDetails place={place} snapshot={snapshot} selected={selected} />}
    </>
  );
}

/** Men of the garrison: counted on one's own side, an estimate on others', a question where nobody looks. */
function garrisonOf(place: PlaceView, snapshot: Snapshot): string {
  const troops = place.formations.flatMap((index) => snapshot.formations[index] ?? []);
  const isOwn = troops.every((formation) => formation.known === 'own');
  if (place.garrison === 0 && !place.sight) return '?';
  return place.garrison === 0 ? count(0) : menOf(place.garrison, isOwn);
}

function opponentsOf(place: PlaceView): string {
  return place.opponents === 0 ? count(0) : menOf(place.opponents, place.counted);
}

function Route({
  route,
  snapshot,
}: {
  readonly route: RouteView;
  readonly snapshot: Snapshot;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <SelectionHead name={route.name} className="place-name route-name">
        {route.label !== '' && <p className="road-label">{route.label}</p>}
      </SelectionHead>
      <p className="description">
        {t('place.route', { class: t(`routeClass.${route.class as 'sea'}`), km: count(route.km) })}.{' '}
        {route.flow > 0 && `${t('place.carries', { flow: count(route.flow) })} `}
        {route.cut && t('place.isCut')}
      </p>
      {route.interdicted.map(({ actor, sorties }) => (
        <p key={actor} className="caption">
          {t('place.interdicted', { name: snapshot.actors[actor]?.short ?? '', count: sorties })}
        </p>
      ))}
      {route.flow > 0 && <Explain names={['throughput', 'link']} />}
      <Grounds thing={{ kind: 'route', index: route.index }} />
      <p className="ends">
        {t('place.ends')}:{' '}
        {[route.from, route.to].map((end) => (
          <button
            key={end}
            type="button"
            className="button quiet"
            onClick={() => commands.select({ kind: 'location', index: end })}
          >
            {snapshot.places[end]?.name}
          </button>
        ))}
      </p>
    </>
  );
}

/** The selection's facts; `children`, what can be done with it, stand before the longer ones. */
export function SelectionFacts({
  selection,
  snapshot,
  children,
}: {
  readonly selection: MapThing;
  readonly snapshot: Snapshot;
  readonly children?: ReactNode;
}): ReactElement {
  const formation = selection.kind === 'formation' ? snapshot.formations[selection.index] : undefined;
  const place = snapshot.places[selection.kind === 'location' ? selection.index : (formation?.at ?? -1)];
  const route = selection.kind === 'route' ? snapshot.routes[selection.index] : undefined;
  return (
    <>
      {place && (
        <Place place={place} snapshot={snapshot} selected={formation?.index ?? -1}>
          {children}
        </Place>
      )}
      {route && <Route route={route} snapshot={snapshot} />}
      {!place && children}
    </>
  );
}
