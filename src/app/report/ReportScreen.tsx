// The report: what the game is called and why, what turned it, its days in charts, losses, aims, and how to repeat it.

import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTools } from '../panels/PageTools.tsx';
import { useApp } from '../store/store.ts';
import { commands } from '../session/index.ts';
import { Turning } from './Turning.tsx';
import type { ReportView } from '../store/model.ts';
import { Chart } from './Chart.tsx';
import { Evenings } from './Evenings.tsx';
import { CauseList } from './CauseList.tsx';
import { Claims, Facts, Losses, Measures, Scores } from './Tables.tsx';

function Head({ report }: { readonly report: ReportView }): ReactElement {
  const { t } = useTranslation();
  const history = useApp((state) => state.history !== null);
  return (
    <header className="report-head">
      <div>
        <p className="caps">
          {t('report.outcome', { date: report.date })}, {t('report.roundOf', { round: report.round })}
        </p>
        <h1>{report.outcome}</h1>
        <p className="lead">{report.about}</p>
        {report.conditions.length === 0 && <p className="because">{t('report.becauseLast')}</p>}
        {report.conditions.length > 0 && (
          <div className="because">
            <p>{t('report.because')}</p>
            <ul>
              {report.conditions.map((condition) => (
                <li key={`${condition.depth} ${condition.text}`} data-depth={condition.depth}>
                  <span className="met" aria-hidden="true">
                    {condition.met ? '✓' : '✗'}
                  </span>
                  <span>{condition.text}</span>
                  <span className="hidden">{condition.met ? t('report.met') : t('report.notMet')}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
        <OwnPar report={report} />
      </div>
      <div className="report-actions">
        <button type="button" className="button filled" onClick={() => void commands.playAgain(false)}>
          {t('report.again')}
        </button>
        <button type="button" className="button" onClick={() => void commands.playAgain(true)}>
          {t('report.newSeed')}
        </button>
        <button type="button" className="button" onClick={() => void commands.replayGame()}>
          {t('replay.open')}
        </button>
        <button type="button" className="button" onClick={() => void commands.openShare()}>
          {t('share.open')}
        </button>
        {history && (
          <button type="button" className="button" onClick={() => commands.openDialog('history')}>
            {t('history.open')}
          </button>
        )}
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

/** What the seats of persons have, and how that stands to machine games. */
function OwnPar({ report }: { readonly report: ReportView }): ReactElement | null {
  const { t } = useTranslation();
  const par = useApp((state) => state.par);
  const own = report.scores.filter(({ actor }) => report.actors[actor]?.person);
  if (own.length === 0) return null;
  return (
    <ul className="own-par">
      {own.map(({ actor, total }) => {
        const place = par?.kind === 'ready' ? par.places.find((each) => each.actor === actor) : undefined;
        return (
          <li key={actor}>
            <strong>
              {t('report.ownPoints', { name: report.actors[actor]?.name ?? '', count: Math.round(total) })}
            </strong>{' '}
            {place && t('report.par', { ...place })}
          </li>
        );
      })}
    </ul>
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
        <CauseList causes={report.causes} />
      )}
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
        <PageTools />
      </header>
      <main className="report-main">
        <Head report={report} />
        <Causes report={report} />
        <Turning />
        <Evenings report={report} />
        <section className="charts" aria-label={t('report.charts')}>
          {report.charts.map((chart) => (
            <Chart key={chart.key} chart={chart} />
          ))}
        </section>
        <div className="report-columns">
          <div className="report-column">
            <Losses report={report} />
            {report.measures.length > 0 && <Measures report={report} />}
            <Facts report={report} />
          </div>
          <div className="report-column">
            <Scores report={report} />
          </div>
        </div>
        {report.claims.length > 0 && <Claims report={report} />}
        <p className="caption foot">{t('report.foot', { seed: report.seed })}</p>
      </main>
    </div>
  );
}
