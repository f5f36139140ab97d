// The start page: the scenarios, who plays what, the seed, and files that were opened.

import { useId, useRef } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { count } from '../i18n/index.ts';
import { Doors } from '../lesson/Doors.tsx';
import { Badge } from '../panels/Badge.tsx';
import { Dilemmas } from '../panels/Dilemmas.tsx';
import { LanguageButton, UnreadNote } from '../panels/LanguageButton.tsx';
import { ThemeButton } from '../panels/ThemeButton.tsx';
import { SavedGames } from '../saves/SavedGames.tsx';
import { commands } from '../session/index.ts';
import type { ScenarioCard } from '../store/model.ts';
import { useApp } from '../store/store.ts';
import { FirstWords } from './FirstNote.tsx';
import { NewVersion } from './NewVersion.tsx';
import { Problems } from './Problems.tsx';
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

function Card({ card, chosen }: { readonly card: ScenarioCard; readonly chosen: boolean }): ReactElement {
  const { t } = useTranslation();
  const length = useLength(card);
  return (
    <li className={chosen ? 'card chosen' : 'card'}>
      <button type="button" aria-pressed={chosen} onClick={() => commands.chooseScenario(card.key)}>
        <Thumbnail card={card} />
        <span className="card-body">
          <strong className="card-title">{card.title}</strong>
          {card.fromFile !== null && (
            <span className="card-file">{t('start.fromFile', { file: card.fromFile })}</span>
          )}
          <span className="card-about">{card.about}</span>
          <span className="card-facts">
            <span>{t('start.length')}</span>
            <span>{length}</span>
            <span>{t('start.map')}</span>
            <span>
              {t('start.mapText', {
                places: count(card.places),
                routes: count(card.routes),
                formations: count(card.formations),
              })}
            </span>
            <span>{t('start.seatsLabel')}</span>
            <span>{t('start.seatsText', { count: card.actors.filter(({ latent }) => !latent).length })}</span>
            {card.statements > 0 && (
              <>
                <span>{t('start.sources')}</span>
                <span>{t('start.sourcesText', { count: card.statements })}</span>
              </>
            )}
            <span>{t('start.endings')}</span>
            <span>{card.outcomes.join('; ')}</span>
          </span>
        </span>
      </button>
    </li>
  );
}

function Seats({ card }: { readonly card: ScenarioCard }): ReactElement {
  const { t } = useTranslation();
  const seats = useApp((state) => state.start.seats);
  const group = useId();
  return (
    <ul className="seats">
      {card.actors.map((actor) => {
        const main = seats[0] === actor.id;
        const also = !main && seats.includes(actor.id);
        return (
          <li key={actor.id} className={main ? 'seat chosen' : 'seat'}>
            <label className="seat-main">
              <input
                type="radio"
                name={group}
                checked={main}
                disabled={actor.latent}
                onChange={() => commands.chooseSeat(actor.id)}
              />
              <Badge actor={actor} size={25} />
              <span className="seat-text">
                <strong>{actor.name}</strong>
                <span>{actor.about}</span>
                {actor.latent && <span>{t('start.latent')}</span>}
                {main && <Dilemmas dilemmas={actor.dilemmas} />}
              </span>
            </label>
            {!main && (
              <label className="seat-also">
                <input type="checkbox" checked={also} onChange={() => commands.alsoSeat(actor.id)} />
                <span aria-hidden="true">{t('start.also')}</span>
                <span className="hidden">{t('start.alsoPlay', { name: actor.name })}</span>
              </label>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Who takes turns in a watched game. */
function Watched({ card }: { readonly card: ScenarioCard }): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <p className="quiet">{t('start.watchText')}</p>
      <ul className="watched">
        {card.actors.map((actor) => (
          <li key={actor.id}>
            <Badge actor={actor} size={25} />
            <span className="seat-text">
              <strong>{actor.name}</strong>
              <span>{actor.about}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Setting({ card }: { readonly card: ScenarioCard }): ReactElement {
  const { t } = useTranslation();
  const start = useApp((state) => state.start);
  const variant = card.variants.find((each) => each.id === start.variant);
  return (
    <div className="settings">
      {card.variants.length > 0 && (
        <div className="setting">
          <label htmlFor="variant">{t('start.variant')}</label>
          <select
            id="variant"
            value={start.variant ?? ''}
            onChange={(event) => commands.chooseVariant(event.target.value || null)}
          >
            <option value="">{t('start.asWritten')}</option>
            {card.variants.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
          {variant && variant.about !== '' && <p className="caption">{variant.about}</p>}
        </div>
      )}
      <div className="setting">
        <label htmlFor="seed">{t('start.seed')}</label>
        <span className="seed">
          <input
            id="seed"
            value={start.seed}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => commands.setSeed(event.target.value)}
          />
          <button type="button" className="button quiet" onClick={() => commands.newSeed()}>
            {t('start.newSeed')}
          </button>
        </span>
      </div>
    </div>
  );
}

function Chooser({ card }: { readonly card: ScenarioCard }): ReactElement {
  const { t } = useTranslation();
  const start = useApp((state) => state.start);
  const main = card.actors.find((actor) => actor.id === start.seats[0]);
  const watch = start.mode === 'watch';
  return (
    <>
      <fieldset className="modes">
        <legend className="hidden">{t('start.take')}</legend>
        {(['play', 'watch'] as const).map((mode) => (
          <button
            key={mode}
            type="button"
            aria-pressed={start.mode === mode}
            onClick={() => commands.chooseMode(mode)}
          >
            <strong>{t(`start.${mode}`)}</strong>
            <span>{t(`start.${mode}About`)}</span>
          </button>
        ))}
      </fieldset>
      <div className="chooser-scroll">
        <h2 className="section">{watch ? t('start.watchTitle') : t('start.take')}</h2>
        {watch ? <Watched card={card} /> : <Seats card={card} />}
      </div>
      <div className="begin">
        <Setting card={card} />
        <button type="button" className="button filled" onClick={() => void commands.begin()}>
          {watch
            ? t('start.beginWatch')
            : start.seats.length > 1
              ? t('start.beginTwo', { count: start.seats.length })
              : t('start.begin', { name: main?.name ?? '' })}{' '}
          <kbd>{t('prepare.enter')}</kbd>
        </button>
        <p className="caption">{t('start.foot')}</p>
        <UnreadNote />
      </div>
    </>
  );
}

/** The start page. */
export function StartScreen(): ReactElement {
  const { t } = useTranslation();
  const scenarios = useApp((state) => state.scenarios);
  const start = useApp((state) => state.start);
  const file = useApp((state) => state.file);
  const picker = useRef<HTMLInputElement>(null);
  const card = scenarios.find((each) => each.key === start.scenario);
  return (
    <div className="start">
      <header className="topbar">
        <p className="brand">{t('app.name')}</p>
        <div className="tools">
          <button type="button" className="tool" onClick={() => commands.openLab()}>
            {t('lab.open')}
          </button>
          <LanguageButton />
          <ThemeButton />
          <button type="button" className="tool" onClick={() => commands.openDialog('help')}>
            {t('app.help')} <kbd>?</kbd>
          </button>
        </div>
      </header>
      <main className="start-main">
        <h1>{t('start.title')}</h1>
        <p className="lead">{t('start.lead')}</p>
        <NewVersion />
        <FirstWords />
        <Doors />
        <SavedGames />
        {file && <Problems report={file} />}
        <h2 className="caps">{t('start.scenarios')}</h2>
        {scenarios.length === 0 && <p className="quiet">{t('app.loading')}</p>}
        <ul className="cards">
          {scenarios.map((each) => (
            <Card key={each.key} card={each} chosen={each.key === start.scenario} />
          ))}
        </ul>
        <div className="open">
          <input
            ref={picker}
            type="file"
            accept=".json,application/json"
            className="hidden"
            tabIndex={-1}
            aria-label={t('start.open')}
            onChange={(event) => {
              const [chosen] = event.target.files ?? [];
              if (chosen) void commands.openFile(chosen);
              event.target.value = '';
            }}
          />
          <button type="button" className="button" onClick={() => picker.current?.click()}>
            {t('start.open')}
          </button>
          <p className="caption">{t('start.dropHere')}</p>
        </div>
      </main>
      <aside className="chooser" aria-label={t('start.take')}>
        {card && <Chooser card={card} />}
      </aside>
    </div>
  );
}
