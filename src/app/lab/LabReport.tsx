// The report of the lab's games, on the same charts and tables as a report file, with the way into each game that it names.

import { Fragment, useMemo } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { CHART_THEMES } from '../../charts/theme.ts';
import type { Figure, GameLink, Report, Section } from '../../lab/report/report.ts';
import { reportWords } from '../../lab/report/words.ts';
import { Chart } from '../report/Chart.tsx';
import { HoldingsMap } from './HoldingsMap.tsx';
import { commands } from '../session/index.ts';
import type { LabView } from '../store/lab.ts';
import type { ReportChart, ScenarioCard } from '../store/model.ts';
import { useApp } from '../store/store.ts';

function chartOf({ id, title, note, table, draw }: Figure, language: string): ReportChart {
  return {
    key: id,
    title,
    note,
    table: () => table,
    draw: (document, theme, width) => draw({ document, theme: CHART_THEMES[theme], width, language }),
  };
}

function Games({
  games,
  lab,
  card,
}: {
  readonly games: readonly GameLink[];
  readonly lab: LabView;
  readonly card: ScenarioCard;
}): ReactElement {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const actors = card.actors.filter((actor) => !actor.latent);
  return (
    <details className="lab-games">
      <summary>{reportWords(language).games}</summary>
      <p className="lab-fork">
        <label>
          {t('lab.forkSeat')}{' '}
          <select
            value={lab.fork.actor}
            onChange={(event) => commands.chooseFork({ actor: event.target.value })}
          >
            {actors.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('lab.forkDay')}{' '}
          <select
            value={lab.fork.round}
            onChange={(event) => commands.chooseFork({ round: Number(event.target.value) })}
          >
            {lab.days.map((day, n) => (
              <option key={day} value={n + 1}>
                {day}
              </option>
            ))}
          </select>
        </label>
      </p>
      <ul>
        {games.map((game) => (
          <li key={`${game.run} ${game.label}`}>
            <span>
              {game.label} <span className="caption">{t('lab.gameSeed', { seed: game.seed })}</span>
            </span>
            <button type="button" className="button" onClick={() => void commands.watchLabGame(game)}>
              {t('lab.watch')}
            </button>
            <button type="button" className="button" onClick={() => void commands.forkLabGame(game)}>
              {t('lab.fork')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Part({
  section,
  lab,
  card,
}: {
  readonly section: Section;
  readonly lab: LabView;
  readonly card: ScenarioCard;
}): ReactElement {
  const language = useApp((state) => state.language);
  const charts = useMemo(
    () => section.figures.map((figure) => ({ chart: chartOf(figure, language), half: figure.half === true })),
    [section, language],
  );
  return (
    <section id={`lab-${section.id}`}>
      <h2>{section.title}</h2>
      <p className="lead">{section.lead}</p>
      <div className="lab-figures">
        {charts.map(({ chart, half }) => (
          <div key={chart.key} className={half ? 'half' : 'whole'}>
            <Chart chart={chart} />
          </div>
        ))}
      </div>
      {section.games && section.games.length > 0 && <Games games={section.games} lab={lab} card={card} />}
    </section>
  );
}

/** The report. */
export function LabReport({
  report,
  lab,
  card,
}: {
  readonly report: Report;
  readonly lab: LabView;
  readonly card: ScenarioCard;
}): ReactElement {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const words = reportWords(language);
  return (
    <article className="lab-report">
      <header>
        <h1>{report.title}</h1>
        <p className="lead headline">{report.headline}</p>
        <p className="lab-notice">{words.notForecasts}</p>
        <dl className="lab-facts">
          {report.facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </header>
      {lab.holdings && <HoldingsMap holdings={lab.holdings} ground={card.ground} />}
      {report.sections.map((section, n) => (
        <Fragment key={section.id}>
          {section.part !== undefined && section.part !== report.sections[n - 1]?.part && (
            <h2 className="lab-part">{section.part}</h2>
          )}
          <Part section={section} lab={lab} card={card} />
        </Fragment>
      ))}
      <section>
        <h2>{words.limits}</h2>
        {report.limits.map((text) => (
          <p key={text} className="prose">
            {text}
          </p>
        ))}
        <h2>{words.cite}</h2>
        <p className="prose">{report.cite}</p>
        <pre className="lab-repeat">{report.bibtex}</pre>
        <h2>{words.repeat}</h2>
        <pre className="lab-repeat">{report.repeat.join('\n')}</pre>
        <p>
          <button type="button" className="button" onClick={() => commands.saveExperiment()}>
            {t('lab.save')}
          </button>
        </p>
      </section>
    </article>
  );
}
