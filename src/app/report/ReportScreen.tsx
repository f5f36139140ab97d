// The report: what the game is called and why, what turned it, its days in charts, losses, aims, and how to repeat it.

import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { PageTools } from '../controls/PageTools.tsx';
import type { ReportView } from '../store/model.ts';
import { Chart } from './Chart.tsx';
import { Evenings } from './Evenings.tsx';
import { ClaimsBeside } from './ClaimsBeside.tsx';
import { Closing } from './Closing.tsx';
import { Head } from './Head.tsx';
import { Odds } from './Odds.tsx';
import { Scores } from './Scores.tsx';

/** Parts of the report below its head, each drawn in a task of its own, as all of them together would hold the page. */
const PARTS: readonly ((props: { readonly report: ReportView }) => ReactElement | null)[] = [
  Odds,
  Evenings,
  Charts,
  Reckoning,
  Closing,
];

/** How many parts are drawn by now. */
function useParts(): number {
  const [drawn, setDrawn] = useState(0);
  useEffect(() => {
    if (drawn === PARTS.length) return undefined;
    const next = setTimeout(() => setDrawn(drawn + 1));
    return () => clearTimeout(next);
  }, [drawn]);
  return drawn;
}

/** The days of the game in charts. */
function Charts({ report }: { readonly report: ReportView }): ReactElement {
  const { t } = useTranslation();
  return (
    <section className="charts" aria-label={t('report.charts')}>
      {report.charts.map((chart) => (
        <Chart key={chart.key} chart={chart} />
      ))}
    </section>
  );
}

/** What was said beside what was so, and what everybody had of it. */
function Reckoning({ report }: { readonly report: ReportView }): ReactElement {
  return (
    <div className="report-columns" data-claims={report.claims.length > 0}>
      {report.claims.length > 0 && <ClaimsBeside report={report} />}
      <Scores report={report} />
    </div>
  );
}

/** The report of a finished game. */
export function ReportScreen({ report }: { readonly report: ReportView }): ReactElement {
  const { t } = useTranslation();
  const parts = useParts();
  return (
    <div className="report">
      <header className="topbar">
        <p className="brand">{t('app.name')}</p>
        <p className="now">{report.title}</p>
        <PageTools />
      </header>
      <main className="report-main">
        <Head report={report} />
        {PARTS.slice(0, parts).map((Part, index) => (
          <Part key={index} report={report} />
        ))}
        <p className="caption foot">{t('report.foot', { seed: report.seed })}</p>
      </main>
    </div>
  );
}
