// Who plays what: one seat for a newcomer; camps, other people, policies, the umpire and sealed orders folded below.

import { useId } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { count, listed } from '../i18n/index.ts';
import { Badge } from '../controls/Badge.tsx';
import { Dilemmas } from '../panels/seat/Dilemmas.tsx';
import { commands } from '../session/index.ts';
import type { ActorView, ScenarioCard } from '../store/model.ts';
import { useApp } from '../store/store.ts';

/** A seat in words: name and character, and what it is after. */
function Character({
  actor,
  also = false,
}: {
  readonly actor: ActorView;
  readonly also?: boolean;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <span className="seat-text">
      <strong>{actor.name}</strong> <span className="seat-tag">{actor.tag}</span>
      {also && <em>{t('seats.alsoYours')}</em>}
      <span className="seat-goal">{actor.goal}</span>
    </span>
  );
}

/** What machine games reached in a seat, against which a player's own points are read later. */
function Par({
  card,
  actor,
}: {
  readonly card: ScenarioCard;
  readonly actor: ActorView;
}): ReactElement | null {
  const { t } = useTranslation();
  const points = card.endings?.seats[actor.id];
  if (!card.endings || !points) return null;
  const { low, median, high } = points;
  const text = t('start.par', {
    games: count(card.endings.games),
    low: count(low),
    median: count(median),
    high: count(high),
  });
  return <p className="seat-par">{text}</p>;
}

/** Those who cannot be begun with, in one line. */
function Sleepers({ card }: { readonly card: ScenarioCard }): ReactElement | null {
  const { t } = useTranslation();
  const names = card.actors.filter(({ latent }) => latent).map(({ name }) => name);
  if (names.length === 0) return null;
  return (
    <p className="caption sleepers">{t('start.latent', { count: names.length, names: listed(names) })}</p>
  );
}

/** The seats, one of them to be chosen; its own view of things is folded below it. */
export function Seats({ card }: { readonly card: ScenarioCard }): ReactElement {
  const { t } = useTranslation();
  const seats = useApp((state) => state.start.seats);
  const group = useId();
  return (
    <>
      <ul className="seats">
        {card.actors
          .filter(({ latent }) => !latent)
          .map((actor) => {
            const main = seats[0] === actor.id;
            const also = !main && seats.includes(actor.id);
            return (
              <li key={actor.id} className={main ? 'seat chosen' : also ? 'seat also' : 'seat'}>
                <label className="seat-main">
                  <input
                    type="radio"
                    name={group}
                    checked={main}
                    onChange={() => commands.chooseSeat(actor.id)}
                  />
                  <Badge actor={actor} size={25} />
                  <Character actor={actor} also={also} />
                </label>
                {main && (
                  <details className="seat-more">
                    <summary>{t('start.ownView')}</summary>
                    <p>{actor.about}</p>
                    <Dilemmas dilemmas={actor.dilemmas} />
                    <Par card={card} actor={actor} />
                  </details>
                )}
              </li>
            );
          })}
      </ul>
      <Sleepers card={card} />
    </>
  );
}

/** Who takes turns in a watched game. */
export function Watched({ card }: { readonly card: ScenarioCard }): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <p className="quiet">{t('start.watchText')}</p>
      <ul className="watched">
        {card.actors
          .filter(({ latent }) => !latent)
          .map((actor) => (
            <li key={actor.id}>
              <Badge actor={actor} size={25} />
              <Character actor={actor} />
            </li>
          ))}
      </ul>
      <Sleepers card={card} />
    </>
  );
}

/** Camps of seats, taken in one click. */
function Camps({ card }: { readonly card: ScenarioCard }): ReactElement | null {
  const { t } = useTranslation();
  const seats = useApp((state) => state.start.seats);
  const backed = card.camps.filter(
    (camp) => camp.length > 1 || !card.actors.some(({ id, ground }) => ground && camp.includes(id)),
  );
  const nameOf = (id: string) => card.actors.find((actor) => actor.id === id)?.short ?? id;
  const isMine = (camp: readonly string[]) =>
    camp.length === seats.length && camp.every((id) => seats.includes(id));
  return (
    <div className="camps">
      <span className="caps">{t('seats.camps')}</span>
      {backed.map((camp) => (
        <button
          key={camp.join(' ')}
          type="button"
          className="button"
          aria-pressed={isMine(camp)}
          onClick={() => commands.chooseCamp(camp)}
        >
          {listed(camp.map(nameOf))}
        </button>
      ))}
      {card.camps.length > 1 && (
        <button type="button" className="button quiet" onClick={() => commands.personForEachCamp(card.camps)}>
          {t('seats.eachCamp')}
        </button>
      )}
    </div>
  );
}

/** Policies by strength, then those that play in an odd way. */
const STRENGTHS = ['random', 'heuristic', 'lookahead'] as const;
const ODD = ['attack-at-any-odds', 'never-talk', 'empty-the-rear', 'propose-daily'] as const;
const PEOPLE = ['person-2', 'person-3', 'person-4'] as const;

function PolicyOptions(): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <optgroup label={t('seats.byStrength')}>
        {STRENGTHS.map((id) => (
          <option key={id} value={id}>
            {t(`seats.policy.${id}`)}
          </option>
        ))}
      </optgroup>
      <optgroup label={t('seats.odd')}>
        {ODD.map((id) => (
          <option key={id} value={id}>
            {t(`seats.policy.${id}`)}
          </option>
        ))}
      </optgroup>
    </>
  );
}

function OtherSeat({ actor, people }: { readonly actor: ActorView; readonly people: boolean }): ReactElement {
  const { t } = useTranslation();
  const seats = useApp((state) => state.start.seats);
  const seat = useApp((state) => state.start.others[actor.id] ?? '');
  const mine = people && seats.includes(actor.id);
  const main = seats[0] === actor.id;
  const id = useId();
  return (
    <li className="other-seat">
      <label htmlFor={id}>
        <Badge actor={actor} size={18} /> {actor.short}
      </label>
      <select
        id={id}
        disabled={people && main}
        value={mine ? 'person' : seat}
        onChange={(event) => {
          const { value } = event.target;
          if (value === 'person' || mine) commands.alsoSeat(actor.id);
          if (value !== 'person') commands.chooseOther(actor.id, value === '' ? null : value);
        }}
      >
        <option value="">{t('seats.likeOthers')}</option>
        {people && (
          <optgroup label={t('seats.people')}>
            <option value="person">{t('seats.you')}</option>
            {PEOPLE.map((each, index) => (
              <option key={each} value={each}>
                {t('seats.person', { number: index + 2 })}
              </option>
            ))}
          </optgroup>
        )}
        <PolicyOptions />
      </select>
    </li>
  );
}

/** Everything about the others: folded, since a first game needs none of it. */
export function WhoPlays({ card }: { readonly card: ScenarioCard }): ReactElement {
  const { t } = useTranslation();
  const { mode, others, usual, umpire, sealed } = useApp((state) => state.start);
  const people = mode === 'play';
  const several = people && Object.values(others).some((seat) => seat.startsWith('person'));
  return (
    <details
      className="who-plays"
      onToggle={(event) => {
        const { open, offsetTop, parentElement } = event.currentTarget;
        if (open) parentElement?.scrollTo({ top: offsetTop - parentElement.offsetTop });
      }}
    >
      <summary>{t('seats.whoPlays')}</summary>
      {people && <Camps card={card} />}
      <div className="other-seat">
        <label htmlFor="usual">{t('seats.allOthers')}</label>
        <select id="usual" value={usual} onChange={(event) => commands.chooseUsual(event.target.value)}>
          <PolicyOptions />
        </select>
      </div>
      <ul>
        {card.actors.map((actor) => (
          <OtherSeat key={actor.id} actor={actor} people={people} />
        ))}
      </ul>
      {several && <p className="caption">{t('seats.hotSeat')}</p>}
      {people && (
        <label className="tick-row">
          <input type="checkbox" checked={sealed} onChange={() => commands.toggleSealed()} />
          <span>
            {t('seats.sealed')}
            <span className="caption">{t('seats.sealedAbout')}</span>
          </span>
        </label>
      )}
      <label className="tick-row">
        <input type="checkbox" checked={umpire} onChange={() => commands.toggleUmpire()} />
        <span>
          {t('seats.umpire')}
          <span className="caption">{t('seats.umpireAbout')}</span>
        </span>
      </label>
      <button type="button" className="button quiet" onClick={() => commands.openSheets()}>
        {t('seats.sheets')}
      </button>
    </details>
  );
}
