// The lab: what is to be played on one side, what the games say on the other.

import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { fixed } from '../i18n/index.ts';
import { LanguageButton } from '../panels/LanguageButton.tsx';
import { ThemeButton } from '../panels/ThemeButton.tsx';
import { commands } from '../session/index.ts';
import type { LabView } from '../store/lab.ts';
import type { ScenarioCard } from '../store/model.ts';
import { useApp } from '../store/store.ts';
import { LabReport } from './LabReport.tsx';

const GAMES = [20, 50, 100, 200, 500, 1000, 2000];

function Compared({ lab, card }: { readonly lab: LabView; readonly card: ScenarioCard }): ReactElement {
  const { t } = useTranslation();
  const { compared, variant } = lab.choice;
  const all = [{ id: '', name: t('lab.asWritten'), about: '' }, ...card.variants];
  const toggle = (id: string): void =>
    commands.chooseLab({
      compared: compared.includes(id) ? compared.filter((each) => each !== id) : [...compared, id],
    });
  return (
    <fieldset className="lab-compared">
      <legend className="caps">{t('lab.compared')}</legend>
      {all
        .filter(({ id }) => id !== (variant ?? ''))
        .map(({ id, name, about }) => (
          <label key={id} title={about}>
            <input type="checkbox" checked={compared.includes(id)} onChange={() => toggle(id)} />
            <span>{name}</span>
          </label>
        ))}
    </fieldset>
  );
}

function Settings({ lab, card }: { readonly lab: LabView; readonly card: ScenarioCard }): ReactElement {
  const { t } = useTranslation();
  const scenarios = useApp((state) => state.scenarios);
  const { choice } = lab;
  return (
    <div className="lab-settings">
      <div className="setting">
        <label htmlFor="lab-scenario">{t('lab.scenario')}</label>
        <select
          id="lab-scenario"
          value={choice.scenario}
          onChange={(event) => commands.chooseLab({ scenario: event.target.value })}
        >
          {scenarios.map(({ key, title }) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
        </select>
      </div>
      {card.variants.length > 0 && (
        <div className="setting">
          <label htmlFor="lab-variant">{t('lab.base')}</label>
          <select
            id="lab-variant"
            value={choice.variant ?? ''}
            onChange={(event) => commands.chooseLab({ variant: event.target.value || null })}
          >
            <option value="">{t('lab.asWritten')}</option>
            {card.variants.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      {card.variants.length > 0 && <Compared lab={lab} card={card} />}
      <div className="setting">
        <label htmlFor="lab-games">{t('lab.games')}</label>
        <select
          id="lab-games"
          value={choice.games}
          onChange={(event) => commands.chooseLab({ games: Number(event.target.value) })}
        >
          {GAMES.map((games) => (
            <option key={games} value={games}>
              {games}
            </option>
          ))}
        </select>
      </div>
      <label className="lab-versions">
        <input
          type="checkbox"
          checked={choice.versions}
          onChange={(event) => commands.chooseLab({ versions: event.target.checked })}
        />
        <span>{t('lab.versions')}</span>
      </label>
      <div className="setting">
        <label htmlFor="lab-seed">{t('lab.seed')}</label>
        <input
          id="lab-seed"
          value={choice.seed}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => commands.chooseLab({ seed: event.target.value })}
        />
      </div>
    </div>
  );
}

function Run({ lab }: { readonly lab: LabView }): ReactElement {
  const { t } = useTranslation();
  const { progress, failed, choice } = lab;
  const total = commands.gamesOfLab(choice);
  return (
    <div className="lab-run">
      {progress ? (
        <>
          <progress max={progress.total} value={progress.done} aria-label={t('lab.progress')} />
          <output className="caption">
            {t('lab.played', {
              done: progress.done,
              total: progress.total,
              rate: fixed(progress.perSecond, progress.perSecond < 10 ? 1 : 0),
            })}
          </output>
          <button type="button" className="button" onClick={() => commands.finishLab()}>
            {t('lab.finish')}
          </button>
        </>
      ) : (
        <button type="button" className="button filled" onClick={() => commands.runLab()}>
          {t('lab.run', { count: total })}
        </button>
      )}
      {failed !== null && <p className="err">{t('lab.failed', { reason: failed })}</p>}
      <p className="caption">{t('lab.foot')}</p>
    </div>
  );
}

/** The lab's page. */
export function LabScreen({ lab }: { readonly lab: LabView }): ReactElement {
  const { t } = useTranslation();
  const scenarios = useApp((state) => state.scenarios);
  const card = scenarios.find(({ key }) => key === lab.choice.scenario);
  return (
    <div className="lab">
      <header className="topbar">
        <p className="brand">{t('app.name')}</p>
        <p className="now">{t('lab.title')}</p>
        <div className="tools">
          <button type="button" className="tool" onClick={() => commands.toStart()}>
            {t('lab.back')}
          </button>
          <LanguageButton />
          <ThemeButton />
        </div>
      </header>
      <aside className="lab-side" aria-label={t('lab.settings')}>
        {card && <Settings lab={lab} card={card} />}
        <Run lab={lab} />
      </aside>
      <main className="lab-main">
        {lab.report && card ? (
          <LabReport report={lab.report} lab={lab} card={card} />
        ) : (
          <div className="lab-empty">
            <h1>{t('lab.emptyTitle')}</h1>
            <p className="lead">{t('lab.empty')}</p>
          </div>
        )}
      </main>
    </div>
  );
}
