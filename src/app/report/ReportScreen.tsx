// The report: what the game is called and why, what turned it, its days in charts, losses, aims, and how to repeat it.

import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { count } from '../i18n/index.ts';
import { AimList } from '../panels/AimsPanel.tsx';
import { Badge } from '../panels/Badge.tsx';
import { ThemeButton } from '../panels/ThemeButton.tsx';
import { commands } from '../session/index.ts';
import type { ReportChart, ReportView } from '../store/model.ts';
import { themeInUse, useApp } from '../store/store.ts';
import { ScrollBox } from './ScrollBox.tsx';

function Table({
  table,
  caption,
}: {
  readonly table: ReportChart['table'];
  readonly caption: string;
}): ReactElement {
  return (
    <table className="data">
      <caption className="hidden">{caption}</caption>
      <thead>
        <tr>
          {table.head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row[0]}>
            {row.map((cell, index) =>
              index === 0 ? (
                <th key={table.head[index]} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={table.head[index]}>{cell}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Chart({ chart }: { readonly chart: ReportChart }): ReactElement {
  const { t } = useTranslation();
  const theme = useApp(themeInUse);
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const parent = host.current;
    if (!parent) return undefined;
    let width = 0;
    const draw = () => {
      const room = Math.max(240, Math.floor(parent.clientWidth));
      if (room === width) return;
      width = room;
      parent.replaceChildren(chart.draw(document, theme, room));
    };
    draw();
    const watch = new ResizeObserver(draw);
    watch.observe(parent);
    return () => watch.disconnect();
  }, [chart, theme]);
  return (
    <figure className="chart">
      <figcaption>
        <h3 className="section">{chart.title}</h3>
        <p className="caption">{chart.note}</p>
      </figcaption>
      <div ref={host} className="chart-host" />
      <details>
        <summary>{t('report.asTable')}</summary>
        <ScrollBox label={chart.title}>
          <Table table={chart.table} caption={chart.title} />
        </ScrollBox>
      </details>
    </figure>
  );
}

function Head({ report }: { readonly report: ReportView }): ReactElement {
  const { t } = useTranslation();
  return (
    <header className="report-head">
      <div>
        <p className="caps">
          {t('report.outcome', { date: report.date })}, {t('report.roundOf', { round: report.round })}
        </p>
        <h1>{report.outcome}</h1>
        <p className="lead">{report.about}</p>
        {report.conditions.length > 0 && (
          <p className="because">
            {t('report.because')}{' '}
            {report.conditions.map((condition, index) => (
              <span key={condition.text}>
                {index > 0 && '; '}
                {condition.text}
                <span className="met">
                  {' '}
                  {condition.met ? '✓' : '✗'}
                  <span className="hidden"> {condition.met ? t('report.met') : t('report.notMet')}</span>
                </span>
              </span>
            ))}
          </p>
        )}
      </div>
      <div className="report-actions">
        <button type="button" className="button filled" onClick={() => void commands.playAgain(false)}>
          {t('report.again')}
        </button>
        <button type="button" className="button" onClick={() => void commands.playAgain(true)}>
          {t('report.newSeed')}
        </button>
        <button type="button" className="button" onClick={() => commands.saveFile()}>
          {t('report.save')}
        </button>
        <button type="button" className="button" onClick={() => commands.toStart()}>
          {t('report.back')}
        </button>
      </div>
    </header>
  );
}

function Causes({ report }: { readonly report: ReportView }): ReactElement {
  const { t } = useTranslation();
  return (
    <section>
      <h2 className="section">{t('report.turned')}</h2>
      {report.causes.length === 0 ? (
        <p className="quiet">{t('report.turnedNone')}</p>
      ) : (
        <ol className="causes">
          {report.causes.map((cause, index) => (
            <li key={cause}>
              <span className="disc" aria-hidden="true">
                {index + 1}
              </span>
              <span>{cause}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Losses({ report }: { readonly report: ReportView }): ReactElement {
  const { t } = useTranslation();
  const kinds = ['killed', 'wounded', 'captured', 'dispersed', 'changedSide'] as const;
  return (
    <section>
      <h2 className="section">{t('report.losses')}</h2>
      <p className="caption">{t('report.lossesNote')}</p>
      <ScrollBox label={t('report.losses')}>
        <table className="data">
          <thead>
            <tr>
              <th scope="col">{t('report.actor')}</th>
              {kinds.map((kind) => (
                <th key={kind} scope="col">
                  {t(`report.${kind}`)}
                </th>
              ))}
              <th scope="col">{t('report.all')}</th>
            </tr>
          </thead>
          <tbody>
            {report.losses.map((row) => {
              const actor = report.actors[row.actor];
              return (
                actor && (
                  <tr key={row.actor}>
                    <th scope="row">
                      <Badge actor={actor} size={15} /> {actor.name}
                    </th>
                    {row.kinds.map((men, index) => (
                      <td key={kinds[index]}>{count(men)}</td>
                    ))}
                    <td>
                      <strong>{count(row.all)}</strong>
                    </td>
                  </tr>
                )
              );
            })}
          </tbody>
        </table>
      </ScrollBox>
      <h3 className="caps">{t('report.civilians')}</h3>
      <ul className="plain">
        <li>{t('report.displaced', { count: report.displaced })}</li>
        {report.harmed.length === 0 && <li>{t('report.harmedNone')}</li>}
        {report.harmed.map(({ actor, people }) => (
          <li key={actor}>{t('report.harmed', { count: people, name: report.actors[actor]?.name ?? '' })}</li>
        ))}
      </ul>
    </section>
  );
}

function Scores({ report }: { readonly report: ReportView }): ReactElement {
  const { t } = useTranslation();
  return (
    <section>
      <h2 className="section">{t('report.scores')}</h2>
      <p className="caption">{t('report.scoresNote')}</p>
      <ul className="scores">
        {report.scores.map((score) => {
          const actor = report.actors[score.actor];
          return (
            actor && (
              <li key={score.actor}>
                <h3>
                  <Badge actor={actor} size={17} /> {actor.name} <strong>{count(score.total)}</strong>
                </h3>
                <AimList score={score} colour={`var(--actor-${actor.style})`} />
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}

function Facts({ report }: { readonly report: ReportView }): ReactElement {
  const { t } = useTranslation();
  const seats = report.seats
    .map(
      ({ actor, seat }) =>
        `${report.actors[actor]?.short ?? ''}: ${seat === 'person' ? t('report.person') : seat}`,
    )
    .join(', ');
  return (
    <section className="game-facts">
      {report.measures.length > 0 && (
        <>
          <h2 className="section">{t('report.measures')}</h2>
          <dl className="figures">
            {report.measures.map((measure) => (
              <div key={measure.label}>
                <dt>{measure.label}</dt>
                <dd>{measure.text}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <h2 className="section">{t('report.facts')}</h2>
      <dl className="figures">
        <div>
          <dt>{t('report.seed')}</dt>
          <dd>{report.seed}</dd>
        </div>
        <div>
          <dt>{t('report.variant')}</dt>
          <dd>{report.variant ?? t('report.asWritten')}</dd>
        </div>
        <div>
          <dt>{t('report.seats')}</dt>
          <dd>{seats}</dd>
        </div>
        <div>
          <dt>{t('report.orders')}</dt>
          <dd>{count(report.orders)}</dd>
        </div>
        <div>
          <dt>{t('report.engine')}</dt>
          <dd>{report.engine}</dd>
        </div>
        <div>
          <dt>{t('report.hash')}</dt>
          <dd>
            <code>{report.hash}</code>
          </dd>
        </div>
      </dl>
    </section>
  );
}

/** The report of a finished game. */
export function ReportScreen({ report }: { readonly report: ReportView }): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="report">
      <header className="topbar">
        <p className="brand">{t('app.name')}</p>
        <p className="now">{report.title}</p>
        <div className="tools">
          <ThemeButton />
          <button type="button" className="tool" onClick={() => commands.openDialog('help')}>
            {t('app.help')} <kbd>?</kbd>
          </button>
        </div>
      </header>
      <main className="report-main">
        <Head report={report} />
        <Causes report={report} />
        <section className="charts" aria-label={t('report.charts')}>
          {report.charts.map((chart) => (
            <Chart key={chart.key} chart={chart} />
          ))}
        </section>
        <div className="report-columns">
          <Losses report={report} />
          <Scores report={report} />
        </div>
        <Facts report={report} />
        <p className="caption foot">{t('report.foot', { seed: report.seed })}</p>
      </main>
    </div>
  );
}
