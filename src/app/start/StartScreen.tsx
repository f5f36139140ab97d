// The start page: the scenarios, who plays what, the seed, and files that were opened.

import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { Doors } from '../lesson/Doors.tsx';
import { UnreadNote } from '../controls/LanguageButton.tsx';
import { PageTools } from '../controls/PageTools.tsx';
import { OpenFile } from '../controls/OpenFile.tsx';
import { Why } from '../controls/Why.tsx';
import { SavedGames } from '../saves/SavedGames.tsx';
import { commands } from '../session/index.ts';
import type { ScenarioCard } from '../store/model.ts';
import { useApp } from '../store/store.ts';
import { Card } from './Cards.tsx';
import { FirstWords } from './FirstNote.tsx';
import { NewVersion } from './NewVersion.tsx';
import { Problems } from './Problems.tsx';
import { Seats, Watched, WhoPlays } from './Seats.tsx';

/** A question mark that explains the word before it. */
function What({ name, text }: { readonly name: string; readonly text: string }): ReactElement {
  const { t } = useTranslation();
  return (
    <Why text={text} className="what">
      <span aria-hidden="true">?</span>
      <span className="hidden">{t('start.whatIs', { name })}</span>
    </Why>
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
          <What name={t('start.variant')} text={t('start.variantWhy')} />
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
        <What name={t('start.seed')} text={t('start.seedWhy')} />
        <span className="seed">
          <input
            id="seed"
            value={start.seed}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => commands.setSeed(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.nativeEvent.isComposing) void commands.begin();
            }}
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
  const people = 1 + new Set(Object.values(start.others).filter((seat) => seat.startsWith('person'))).size;
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
        <WhoPlays card={card} />
      </div>
      <div className="begin">
        <Setting card={card} />
        <button type="button" className="button filled" onClick={() => void commands.begin()}>
          {watch
            ? t('start.beginWatch')
            : people > 1
              ? t('start.beginPeople', { count: people })
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
  const kept = useApp((state) => state.saves.length > 0);
  const card = scenarios.find((each) => each.key === start.scenario);
  return (
    <div className="start">
      <header className="topbar">
        <p className="brand">{t('app.name')}</p>
        <PageTools>
          <button type="button" className="tool" onClick={() => void commands.openLab()}>
            {t('lab.open')}
          </button>
        </PageTools>
      </header>
      <main className="start-main">
        <h1>{t('start.title')}</h1>
        <p className="lead">{t('start.lead')}</p>
        <NewVersion />
        <FirstWords />
        {kept && <SavedGames />}
        <Doors />
        {file && <Problems report={file} />}
        <h2 className="caps">{t('start.scenarios')}</h2>
        {scenarios.length === 0 && <p className="quiet">{t('app.loading')}</p>}
        <ul className="cards">
          {scenarios.map((each) => (
            <Card key={each.key} card={each} chosen={each.key === start.scenario} />
          ))}
        </ul>
        <div className="open">
          <OpenFile label={t('start.open')} />
          <p className="caption">{t('start.dropHere')}</p>
        </div>
      </main>
      <aside className="chooser" aria-label={t('start.take')}>
        {card && <Chooser card={card} />}
      </aside>
    </div>
  );
}
