// The scenarios as cards to look over: picture, name, what it is about and how long it takes; the rest of the chosen one below it.

import { Fragment, useId } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { count } from '../i18n/index.ts';
import { commands } from '../session/index.ts';
import type { ScenarioCard } from '../store/model.ts';
import { Endings } from './Endings.tsx';
import { leadOf } from '../i18n/lead.ts';
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

/** Letters of the text that a card begins with, chosen and not. */
const LEAD = { chosen: 170, other: 60 } as const;

/** What can be counted of a scenario. */
function Facts({ card }: { readonly card: ScenarioCard }): ReactElement {
  const { t } = useTranslation();
  const length = useLength(card);
  const seats = useSeats(card);
  const { places, routes, formations, statements } = card;
  const facts = [
    [t('start.length'), length],
    [t('start.places'), t('start.placesText', { places: count(places), routes: count(routes) })],
    [t('start.troops'), t('start.troopsText', { count: formations, formations: count(formations) })],
    [t('start.seatsLabel'), seats],
    ...(statements > 0 ? [[t('start.sources'), t('start.sourcesText', { count: statements })]] : []),
  ];
  return (
    <dl className="card-facts">
      {facts.map(([name, text]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** A scenario to choose; its button is named by the title, and the file where there is one, and described by the rest. */
export function Card({
  card,
  chosen,
}: {
  readonly card: ScenarioCard;
  readonly chosen: boolean;
}): ReactElement {
  const { t, i18n } = useTranslation();
  const id = useId();
  const length = useLength(card);
  const seats = useSeats(card);
  return (
    <li className={chosen ? 'card chosen' : 'card'}>
      <button
        type="button"
        aria-pressed={chosen}
        aria-labelledby={card.fromFile === null ? `${id}-title` : `${id}-title ${id}-file`}
        aria-describedby={chosen ? `${id}-about` : `${id}-about ${id}-short`}
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
            {leadOf(card.about, i18n.language, chosen ? LEAD.chosen : LEAD.other)}
          </span>
          {!chosen && (
            <span className="card-short" id={`${id}-short`}>
              {t('start.short', { length, seats })}
            </span>
          )}
        </span>
      </button>
      {chosen && (
        <div className="card-more">
          <Facts card={card} />
          {card.endings && <Endings endings={card.endings} />}
          <details>
            <summary>{t('start.more')}</summary>
            <p>{card.about}</p>
            <p>
              {t('start.endings')}: {card.outcomes.join('; ')}.
            </p>
            {card.endings && <p className="caption">{t('start.endedHow')}</p>}
          </details>
        </div>
      )}
    </li>
  );
}
