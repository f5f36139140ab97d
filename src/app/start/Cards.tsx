// The scenarios as cards to look over: picture, name, what it is about and how long it takes; the rest of the chosen one below it.

import { useId } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { count } from '../i18n/index.ts';
import { commands } from '../session/index.ts';
import type { ScenarioCard } from '../store/model.ts';
import { Thumbnail } from './Thumbnail.tsx';

function useLength(card: ScenarioCard): string {
  const { t } = useTranslation();
  const { earliest, latest, days } = card.rounds;
  const rounds =
    earliest === latest
      ? t('start.rounds', { count: latest })
      : t('start.roundsBetween', { earliest, latest });
  return `${rounds} ${t('start.ofDays', { count: days })}`;
}

function useSeats(card: ScenarioCard): string {
  const { t } = useTranslation();
  const later = card.actors.filter(({ latent }) => latent).length;
  const now = card.actors.length - later;
  return later === 0 ? t('start.seatsText', { count: now }) : t('start.seatsLater', { count: now, later });
}

/** A scenario to choose; its button is named by the title, and the file where there is one, and described by the rest. */
export function Card({
  card,
  chosen,
}: {
  readonly card: ScenarioCard;
  readonly chosen: boolean;
}): ReactElement {
  const { t } = useTranslation();
  const id = useId();
  const length = useLength(card);
  const seats = useSeats(card);
  return (
    <li className={chosen ? 'card chosen' : 'card'}>
      <button
        type="button"
        aria-pressed={chosen}
        aria-labelledby={card.fromFile === null ? `${id}-title` : `${id}-title ${id}-file`}
        aria-describedby={`${id}-about ${id}-short`}
        onClick={() => commands.chooseScenario(card.key)}
      >
        <Thumbnail card={card} />
        <span className="card-body">
          <strong className="card-title" id={`${id}-title`}>
            {card.title}
          </strong>
          {card.fromFile !== null && (
            <span className="card-file" id={`${id}-file`}>
              {t('start.fromFile', { file: card.fromFile })}
            </span>
          )}
          <span className="card-about" id={`${id}-about`}>
            {card.about}
          </span>
          <span className="card-short" id={`${id}-short`}>
            {t('start.short', { length, seats })}
          </span>
        </span>
      </button>
      {chosen && (
        <details className="card-more">
          <summary>{t('start.more')}</summary>
          <dl className="card-facts">
            <dt>{t('start.map')}</dt>
            <dd>
              {t('start.mapText', {
                places: count(card.places),
                routes: count(card.routes),
                formations: count(card.formations),
              })}
            </dd>
            {card.statements > 0 && (
              <>
                <dt>{t('start.sources')}</dt>
                <dd>{t('start.sourcesText', { count: card.statements })}</dd>
              </>
            )}
            <dt>{t('start.endings')}</dt>
            <dd>{card.outcomes.join('; ')}</dd>
          </dl>
        </details>
      )}
    </li>
  );
}
