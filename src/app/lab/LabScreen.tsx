// The lab: what is to be played on one side, what the games say on the other.

import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { fixed, number } from '../i18n/index.ts';
import { PageTools } from '../controls/PageTools.tsx';
import { OpenFile } from '../controls/OpenFile.tsx';
import { Problems } from '../start/Problems.tsx';
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

function ExperimentChoice({ lab }: { readonly lab: LabView }): ReactElement {
  const { t } = useTranslation();
  const { choice, experiments, card, file } = lab;
  return (
    <div className="lab-settings">
      <div className="setting">
        <label htmlFor="lab-experiment">{t('lab.experiment')}</label>
        <select
          id="lab-experiment"
          value={choice.experiment ?? ''}
          onChange={(event) => void commands.chooseExperiment(event.target.value || null)}
        >
          <option value="">{t('lab.made')}</option>
          {experiments.map(({ key, question }) => (
            <option key={key} value={key}>
              {question}
            </option>
          ))}
        </select>
      </div>
      <OpenFile label={t('lab.openFile')} />
      <p className="caption">{t('lab.dropHint')}</p>
      {file && <Problems report={file} verdict="lab.sound" onClose={commands.closeLabProblems} />}
      {choice.experiment !== null && !card && !file && <output>{t('lab.checking')}</output>}
      {card && (
        <div className="lab-card">
          <p className="lab-question">{card.question}</p>
          {card.about !== '' && <p className="caption">{card.about}</p>}
          <p className="caption">
            {t('lab.card', { ...card, cells: t('lab.cells', { count: card.cells }) })}
          </p>
        </div>
      )}
    </div>
  );
}

/** Games that can be asked for: those usually offered, and as many as the experiment says. */
function gamesOffered({ card }: LabView): readonly number[] {
  if (card === null) return GAMES;
  return [...GAMES.filter((games) => games < card.replicates), card.replicates];
}

function GamesChoice({ lab }: { readonly lab: LabView }): ReactElement {
  const { t } = useTranslation();
  const { choice, card } = lab;
  return (
    <>
      <div className="setting">
        <label htmlFor="lab-games">{t('lab.games')}</label>
        <select
          id="lab-games"
          value={choice.games}
          onChange={(event) => commands.chooseLab({ games: Number(event.target.value) })}
        >
          {gamesOffered(lab).map((games) => (
            <option key={games} value={games}>
              {games === card?.replicates ? t('lab.asFile', { games }) : number(games)}
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
    </>
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
  const { progress, failed } = lab;
  const total = commands.gamesOfLab(lab);
  return (
    <div className="lab-run">
      {progress ? (
        <>
          <progress max={progress.total} value={progress.done} aria-label={t('lab.progress')} />
          <output className="caption">
            {progress.left === null
              ? t('lab.playedFirst', progress)
              : t('lab.played', {
                  ...progress,
                  rate: fixed(progress.perSecond, progress.perSecond < 10 ? 1 : 0),
                  left:
                    progress.left < 100
                      ? t('lab.seconds', { count: Math.ceil(progress.left) })
                      : t('lab.minutes', { count: Math.ceil(progress.left / 60) }),
                })}
          </output>
          <button type="button" className="button" onClick={() => commands.finishLab()}>
            {t('lab.finish')}
          </button>
        </>
      ) : (
        <button
          type="button"
          className="button filled"
          disabled={total === 0}
          onClick={() => void commands.runLab()}
        >
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
  const cardOf = (of: string | null) => scenarios.find(({ key }) => key === of);
  const card = cardOf(lab.choice.scenario);
  const reported = cardOf(lab.reported);
  return (
    <div className="lab">
      <header className="topbar">
        <p className="brand">{t('app.name')}</p>
        <p className="now">{t('lab.title')}</p>
        <PageTools>
          <button type="button" className="tool" onClick={() => commands.toStart()}>
            {t('lab.back')}
          </button>
        </PageTools>
      </header>
      <aside className="lab-side" aria-label={t('lab.settings')}>
        <ExperimentChoice lab={lab} />
        {card && lab.choice.experiment === null && <Settings lab={lab} card={card} />}
        {(lab.choice.experiment === null || lab.card) && (
          <div className="lab-settings">
            <GamesChoice lab={lab} />
          </div>
        )}
        <Run lab={lab} />
      </aside>
      <main className="lab-main">
        {lab.report && reported ? (
          <LabReport report={lab.report} lab={lab} card={reported} />
        ) : (
          <div className="lab-empty">
            <h1>{t('lab.emptyTitle')}</h1>
            <p className="lead">{t('lab.empty')}</p>
            {lab.experiments.length > 0 && (
              <>
                <h2>{t('lab.questions')}</h2>
                <ul className="lab-questions">
                  {lab.experiments.map(({ key, question }) => (
                    <li key={key}>
                      <button
                        type="button"
                        className="button"
                        onClick={() => void commands.chooseExperiment(key)}
                      >
                        {question}
                      </button>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </div>
        )}
      </main>
    </div>
  );
}
