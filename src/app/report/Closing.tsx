// The quiet end of the report, folded: losses, civilians, measures, and what is needed to play the game again.

import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { count, inRow } from '../i18n/index.ts';
import { Badge } from '../controls/Badge.tsx';
import { Fold } from '../controls/Fold.tsx';
import { Term } from '../controls/Term.tsx';
import type { ReportView } from '../store/model.ts';
import { ScrollBox } from './ScrollBox.tsx';

/** Men lost by actor and kind, and what civilians suffered. */
function Losses({ report }: { readonly report: ReportView }): ReactElement {
  const { t } = useTranslation();
  const kinds = ['killed', 'wounded', 'captured', 'dispersed', 'changedSide'] as const;
  return (
    <section>
      <h2 className="section">
        <Term name="losses">{t('report.losses')}</Term>
      </h2>
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
      <h3 className="caps">
        <Term name="harmed">{t('report.civilians')}</Term>
      </h3>
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

/** The measures of the scenario as they stood at the end. */
function Measures({ report }: { readonly report: ReportView }): ReactElement {
  const { t } = useTranslation();
  return (
    <section>
      <h2 className="section">{t('report.measures')}</h2>
      <dl className="figures">
        {report.measures.map((measure) => (
          <div key={measure.label}>
            <dt>{measure.label}</dt>
            <dd>{measure.text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What the game was made of: seed, seats, orders, hash. */
function Facts({ report }: { readonly report: ReportView }): ReactElement {
  const { t } = useTranslation();
  const seats = inRow(
    report.seats.map(
      ({ actor, seat }) =>
        `${report.actors[actor]?.short ?? ''}: ${seat.startsWith('person') ? t('report.person') : seat}`,
    ),
  );
  const facts: readonly (readonly [string, string])[] = [
    [t('report.seed'), report.seed],
    [t('report.variant'), report.variant ?? t('report.asWritten')],
    [t('report.seats'), seats],
    [t('report.orders'), count(report.orders)],
    [t('report.engine'), count(report.engine)],
    [t('report.hash'), report.hash],
  ];
  return (
    <section>
      <h2 className="section">{t('report.facts')}</h2>
      <dl className="figures">
        {facts.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** All of it, opened on demand. */
export function Closing({ report }: { readonly report: ReportView }): ReactElement {
  const { t } = useTranslation();
  return (
    <Fold className="closing" head={t('report.closing')}>
      {() => (
        <div className="closing-columns">
          <Losses report={report} />
          {report.measures.length > 0 && <Measures report={report} />}
          <Facts report={report} />
        </div>
      )}
    </Fold>
  );
}
