// What onlookers think: of the seat in a line each, of everybody on demand.

import type { ReactElement } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { signed } from '../../i18n/index.ts';
import type { OpinionView } from '../../store/audiences.ts';
import type { Snapshot } from '../../store/model.ts';
import { Badge } from '../../controls/Badge.tsx';
import { Term } from '../../controls/Term.tsx';

function Standing({ opinion }: { readonly opinion: OpinionView }): ReactElement {
  const { t } = useTranslation();
  return (
    <span className="standing">
      {t(opinion.moved === 0 ? 'audiences.is' : 'audiences.moved', {
        word: opinion.word,
        value: signed(opinion.value),
        moved: signed(opinion.moved),
      })}
    </span>
  );
}

/** The audiences; nothing where a scenario has none. */
export function Audiences({ snapshot }: { readonly snapshot: Snapshot }): ReactElement | null {
  const { t } = useTranslation();
  const { audiences, viewer, actors } = snapshot;
  if (audiences.length === 0) return null;
  const own = audiences.flatMap(({ name, opinions }) => {
    const opinion = opinions.find(({ actor }) => actor === viewer);
    return opinion ? [{ name, opinion }] : [];
  });
  return (
    <section className="audiences" aria-labelledby="audiences-title">
      <h3 className="caps" id="audiences-title">
        <Term name="opinion">{t(own.length > 0 ? 'audiences.title' : 'audiences.titleAll')}</Term>
      </h3>
      {own.length > 0 && (
        <ul>
          {own.map(({ name, opinion }) => (
            <li key={name}>
              <strong>{name}</strong> <Standing opinion={opinion} />
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{t('audiences.all')}</summary>
        {audiences.map(({ name, about, opinions }) => (
          <section key={name}>
            <h4>{name}</h4>
            <p className="caption">{about}</p>
            <ul>
              {opinions.map((opinion) => {
                const actor = actors[opinion.actor];
                return (
                  <li key={opinion.actor} className="onlooker">
                    {actor && <Badge actor={actor} size={15} />}
                    <span>{actor?.short}</span> <Standing opinion={opinion} />
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
      </details>
    </section>
  );
}
