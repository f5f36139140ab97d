// The troops at a place in a table: men, quality, order and supply of one's own; of others' what is known.

import type { ReactElement } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { count, fixed, inRow, menOf, percent } from '../../i18n/index.ts';
import { commands } from '../../session/index.ts';
import type { FormationView, Snapshot } from '../../store/model.ts';
import { FormationSymbol } from '../../controls/Symbol.tsx';
import type { Side } from '../../controls/Symbol.tsx';
import { CohesionBar, SupplyPips } from '../../controls/TroopBars.tsx';
import { Term } from '../../controls/Term.tsx';

/** How a formation stands to the one who looks. */
function sideOf(snapshot: Snapshot, actor: number): Side {
  const { viewer } = snapshot;
  if (viewer < 0 || viewer === actor) return 'own';
  const relation = snapshot.relations[viewer]?.[actor];
  return relation === 'ally' ? 'own' : relation === 'enemy' ? 'other' : 'neutral';
}

/** What the seat cannot know of others' troops. */
function Unknown({ quality = false }: { readonly quality?: boolean }): ReactElement {
  const { t } = useTranslation();
  return (
    <td className={quality ? 'quality' : undefined}>
      <span aria-hidden="true">?</span>
      <span className="hidden">{t('place.unknown')}</span>
    </td>
  );
}

/** Formations side by side, each a button that selects it; `selected` is the index of the one that is. */
export function GarrisonTable({
  title,
  formations,
  snapshot,
  selected,
}: {
  readonly title: string;
  readonly formations: readonly FormationView[];
  readonly snapshot: Snapshot;
  readonly selected: number;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <table className="garrison">
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col" className="number">
            <Term name="strength">{t('place.menHead')}</Term>
          </th>
          <th scope="col" className="quality">
            <Term name="quality">{t('place.quality')}</Term>
          </th>
          <th scope="col">
            <Term name="cohesion">{t('place.cohesion')}</Term>
          </th>
          <th scope="col">
            <Term name="supply">{t('place.supply')}</Term>
          </th>
        </tr>
      </thead>
      <tbody>
        {formations.map((formation) => {
          const actor = snapshot.actors[formation.actor];
          return (
            <tr key={formation.index} className={formation.index === selected ? 'selected' : undefined}>
              <th scope="row">
                <button
                  type="button"
                  onClick={() => commands.select({ kind: 'formation', index: formation.index })}
                  aria-pressed={formation.index === selected}
                >
                  {actor && (
                    <FormationSymbol
                      symbol={formation.symbol}
                      side={sideOf(snapshot, formation.actor)}
                      style={actor.style}
                    />
                  )}
                  <span>
                    {formation.name}
                    {formation.acted && <em className="acted">{t('place.acted')}</em>}
                    {formation.known === 'remembered' && (
                      <em className="acted">{t('place.lastSeen', { day: formation.lastSeen })}</em>
                    )}
                  </span>
                </button>
              </th>
              <td className="number">{menOf(formation.strength, formation.known === 'own')}</td>
              {formation.known === 'own' ? (
                <>
                  <td className="quality">{fixed(formation.quality, 2)}</td>
                  <td>
                    <CohesionBar
                      value={formation.cohesion}
                      label={inRow([count(formation.cohesion), formation.nerve])}
                    />
                    <span className="word">{formation.nerve}</span>
                  </td>
                  <td>
                    <SupplyPips
                      value={formation.supply}
                      label={inRow([percent(formation.supply / 100), formation.supplied])}
                    />
                  </td>
                </>
              ) : (
                <>
                  <Unknown quality />
                  <Unknown />
                  <Unknown />
                </>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
