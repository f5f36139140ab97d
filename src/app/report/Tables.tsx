// The report's figures: losses, civilians, aims, measures, and what is needed to play the game again.

import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { count, inRow } from '../i18n/index.ts';
import { AimList } from '../panels/AimsPanel.tsx';
import { Badge } from '../panels/Badge.tsx';
import { Term } from '../panels/Term.tsx';
import type { ParView, ReportView } from '../store/model.ts';
import { useApp } from '../store/store.ts';
import { ScrollBox } from './ScrollBox.tsx';

/** Men lost by actor and kind, and what civilians suffered. */
export function Losses({ report }: { readonly report: ReportView }): ReactElement {
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

/** How far the machine games are to which scores are compared, and how to read the comparison. */
function ParLine({ par }: { readonly par: ParView | null }): ReactElement | null {
  const { t } = useTranslation();
  if (par === null) return null;
  if (par.kind === 'failed')
    return <p className="caption">{t('report.parFailed', { reason: par.reason })}</p>;
  if (par.kind === 'ready') return <p className="caption">{t('report.parNote', { games: par.games })}</p>;
  const { done, games } = par;
  return (
    <div className="par-progress">
      <label className="caption" htmlFor="par-progress">
        {t('report.parCounting', { done, games })}
      </label>
      <progress id="par-progress" value={done} max={games} />
    </div>
  );
}

/** Every claim beside the truth; the wrong ones are marked by a word, not by colour alone. */
export function Claims({ report }: { readonly report: ReportView }): ReactElement {
  const { t } = useTranslation();
  return (
    <section>
      <h2 className="section">{t('report.claims')}</h2>
      <p className="caption">{t('report.claimsNote')}</p>
      <details>
        <summary>{t('report.claimsAll', { count: report.claims.length })}</summary>
        <ScrollBox label={t('report.claims')}>
          <table className="data claims">
            <thead>
              <tr>
                {(['date', 'claimBy', 'claimText', 'claimTruth', 'claimFound'] as const).map((head) => (
                  <th key={head} scope="col">
                    {t(`report.${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {report.claims.map((claim) => (
                <tr key={claim.number}>
                  <td>{claim.date}</td>
                  <td>
                    <strong>{claim.outlet}</strong>
                  </td>
                  <td className="claim">{claim.text}</td>
                  <td>{claim.truth}</td>
                  <td>
                    {claim.status === 'unverified'
                      ? claim.settled
                      : `${t(`report.status.${claim.status}`)}, ${claim.settled}`}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      </details>
    </section>
  );
}

/** What each actor had of its own aims. */
export function Scores({ report }: { readonly report: ReportView }): ReactElement {
  const { t } = useTranslation();
  const par = useApp((state) => state.par);
  const places = par?.kind === 'ready' ? par.places : [];
  return (
    <section>
      <h2 className="section">{t('report.scores')}</h2>
      <p className="caption">{t('report.scoresNote')}</p>
      <ParLine par={par} />
      <ul className="scores">
        {report.scores.map((score) => {
          const actor = report.actors[score.actor];
          const place = places.find((each) => each.actor === score.actor);
          return (
            actor && (
              <li key={score.actor}>
                <h3>
                  <Badge actor={actor} size={17} /> {actor.name} <strong>{count(score.total)}</strong>
                </h3>
                {place && <p className="par">{t('report.par', { ...place })}</p>}
                <AimList score={score} colour={`var(--actor-${actor.style})`} />
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}

/** The measures of the scenario as they stood at the end. */
export function Measures({ report }: { readonly report: ReportView }): ReactElement {
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
export function Facts({ report }: { readonly report: ReportView }): ReactElement {
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
