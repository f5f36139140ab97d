// What is longer about a place: who is there one by one, what the numbers mean, what the scenario rests on, what people suffer there.

import type { ReactElement } from 'react';
import { Explain } from '../../controls/Explain.tsx';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { about, count } from '../../i18n/index.ts';
import type { PlaceView, Snapshot } from '../../store/model.ts';
import { GarrisonTable } from './GarrisonTable.tsx';
import { Grounds } from './Grounds.tsx';

const PLACE_NUMBERS = ['strength', 'supply', 'fortification', 'terrain'] as const;
const TROOP_NUMBERS = ['quality', 'cohesion'] as const;

/** A place as the seat sees it, and the formation there that is selected, or -1. */
export interface PlaceProps {
  readonly place: PlaceView;
  readonly snapshot: Snapshot;
  readonly selected: number;
}

/** Who is at a place one by one, and what else is known of it. */
export function PlaceDetails({ place, snapshot, selected }: PlaceProps): ReactElement {
  const { t } = useTranslation();
  const there = place.formations.flatMap((index) => snapshot.formations[index] ?? []);
  const own = there.filter((formation) => formation.actor === place.controller);
  const others = there.filter((formation) => formation.actor !== place.controller);
  return (
    <div className="place-details">
      {own.length > 0 && (
        <GarrisonTable title={t('place.garrison')} formations={own} snapshot={snapshot} selected={selected} />
      )}
      {others.length > 0 && (
        <GarrisonTable
          title={t('place.others')}
          formations={others}
          snapshot={snapshot}
          selected={selected}
        />
      )}
      {there.length === 0 && !place.abroad && (
        <p className="quiet">{t(place.sight ? 'place.empty' : 'place.unseen')}</p>
      )}
      {!place.abroad && (
        <Explain names={there.length > 0 ? [...PLACE_NUMBERS, ...TROOP_NUMBERS] : PLACE_NUMBERS} />
      )}
      <Grounds thing={{ kind: 'location', index: place.index }} />
      {!place.abroad && place.stores >= 50 && (
        <p className="caption">
          {t(place.own ? 'place.stores' : 'place.storesReported', { people: about(place.stores) })}
        </p>
      )}
      {(place.away > 0 || place.sheltering > 0 || place.harmed > 0) && (
        <p className="caption people">
          {place.away > 0 && `${t('place.away', { people: about(place.away) })} `}
          {place.sheltering > 0 && `${t('place.shelter', { people: about(place.sheltering) })} `}
          {place.harmed > 0 && t('place.harmed', { count: place.harmed, people: count(place.harmed) })}
        </p>
      )}
    </div>
  );
}
