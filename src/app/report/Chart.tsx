// A chart of the report with the table that says the same.

import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import type { ReportChart } from '../store/model.ts';
import { drawOwnDigits } from '../i18n/digits.ts';
import { themeInUse, useApp } from '../store/store.ts';
import { Fold } from '../controls/Fold.tsx';
import { ScrollBox } from './ScrollBox.tsx';

function Table({
  table,
  caption,
}: {
  readonly table: ReturnType<ReportChart['table']>;
  readonly caption: string;
}): ReactElement {
  return (
    <table className="data">
      <caption className="hidden">{caption}</caption>
      <thead>
        <tr>
          {table.head.map((cell, index) => (
            <th key={`${index} ${cell}`} scope="col">
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
                <th key={`${index} ${table.head[index]}`} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={`${index} ${table.head[index]}`}>{cell}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A chart, drawn anew when its room or the theme changes; without its name where a heading over it says the same. */
export function Chart({
  chart,
  isNamed = true,
}: {
  readonly chart: ReportChart;
  readonly isNamed?: boolean;
}): ReactElement {
  const { t } = useTranslation();
  const theme = useApp(themeInUse);
  const language = useApp((state) => state.language);
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const parent = host.current;
    if (!parent) return undefined;
    let width = 0;
    let later: ReturnType<typeof setTimeout> | undefined;
    const draw = () => {
      const room = Math.max(240, Math.floor(parent.clientWidth));
      if (room === width) return;
      width = room;
      parent.replaceChildren(drawOwnDigits(chart.draw(document, theme, room), language));
    };
    /* Each in a task of its own: all charts of a page together would hold it. */
    const watch = new ResizeObserver(() => {
      clearTimeout(later);
      later = setTimeout(draw);
    });
    watch.observe(parent);
    return () => {
      clearTimeout(later);
      watch.disconnect();
    };
  }, [chart, theme, language]);
  return (
    <figure className="chart">
      <figcaption hidden={!isNamed}>
        <h3 className="section">{chart.title}</h3>
        <p className="caption">{chart.note}</p>
      </figcaption>
      <div ref={host} className="chart-host" />
      <Fold head={t('report.asTable')}>
        {() => (
          <ScrollBox label={chart.title}>
            <Table table={chart.table()} caption={chart.title} />
          </ScrollBox>
        )}
      </Fold>
    </figure>
  );
}
