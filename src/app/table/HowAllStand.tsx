// How all who have troops stand, side by side, for those who see everything: a watched game and the umpire.

import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { about, count } from '../i18n/index.ts';
import { Badge } from '../controls/Badge.tsx';
import type { Snapshot } from '../store/model.ts';

/** Places, formations and men of each actor that has any, as they are seen now. */
export function HowAllStand({ snapshot }: { readonly snapshot: Snapshot }): ReactElement | null {
  const { t } = useTranslation();
  const rows = snapshot.actors
    .map((actor) => {
      const there = snapshot.formations.filter((each) => each.actor === actor.index && each.at >= 0);
      return {
        actor,
        places: snapshot.places.filter(({ controller }) => controller === actor.index).length,
        units: there.length,
        men: there.reduce((sum, { strength }) => sum + strength, 0),
      };
    })
    .filter(({ places, units }) => places + units > 0)
    .toSorted((a, b) => b.places - a.places);
  if (rows.length === 0) return null;
  return (
    <section className="all-stand">
      <h3 className="caps">{t('allStand.title')}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('allStand.actor')}</th>
            <th scope="col" className="number">
              {t('allStand.places')}
            </th>
            <th scope="col" className="number">
              {t('actor.units')}
            </th>
            <th scope="col" className="number">
              {t('place.menHead')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ actor, places, units, men }) => (
            <tr key={actor.index}>
              <th scope="row">
                <Badge actor={actor} size={18} /> {actor.name}
              </th>
              <td className="number">{count(places)}</td>
              <td className="number">{count(units)}</td>
              <td className="number">{about(men)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
