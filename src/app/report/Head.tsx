// The head of the report: what the game is called, its course in a paragraph, why it is filed there, and the ways on.

import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { count, inRow } from '../i18n/index.ts';
import { commands } from '../session/index.ts';
import type { ReportView } from '../store/model.ts';
import { useApp } from '../store/store.ts';

/** The conditions that are met, without the headings over those of which one must be. */
function Because({ report }: { readonly report: ReportView }): ReactElement {
  const { t } = useTranslation();
  const { conditions } = report;
  if (conditions.length === 0) return <>{t('report.becauseLast')}</>;
  const met = conditions.filter(
    (condition, index) => condition.met && (conditions[index + 1]?.depth ?? 0) <= condition.depth,
  );
  return (
    <>
      {t('report.because')}{' '}
      {met.map(({ text }) => (
        <span key={text} className="met">
          <span aria-hidden="true">✓</span> {text}{' '}
        </span>
      ))}
    </>
  );
}

/** How many machine games from the same evening end as this one did; nothing before enough of them are played. */
function Rarity(): ReactElement | null {
  const { t } = useTranslation();
  const turning = useApp((state) => state.turning);
  if (!turning?.alike || turning.isProvisional) return null;
  const { alike, games } = turning;
  return (
    <>
      {t('report.alike', {
        games,
        alike: Math.round((alike.mean * games) / 100),
        low: count(Math.floor(alike.low)),
        high: count(Math.ceil(alike.high)),
      })}
    </>
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
            {par?.kind === 'counting' && (
              <span className="quiet">{t('report.parCounting', { done: par.done, games: par.games })}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The ways on: one filled button, the others in a grid. */
function Actions(): ReactElement {
  const { t } = useTranslation();
  const history = useApp((state) => state.history !== null);
  const others: readonly (readonly [string, () => void])[] = [
    [t('report.again'), () => void commands.playAgain(false)],
    [t('report.newSeed'), () => void commands.playAgain(true)],
    [t('share.open'), () => void commands.openShare()],
    [t('report.save'), () => commands.saveFile()],
    ...(history ? [[t('history.open'), () => commands.openDialog('history')] as const] : []),
    [t('report.back'), () => commands.toStart()],
  ];
  return (
    <div className="report-actions">
      <button type="button" className="button filled" onClick={() => void commands.replayGame()}>
        {t('replay.open')}
      </button>
      {others.map(([name, act]) => (
        <button key={name} type="button" className="button" onClick={act}>
          {name}
        </button>
      ))}
    </div>
  );
}

/** The whole head. */
export function Head({ report }: { readonly report: ReportView }): ReactElement {
  const { t } = useTranslation();
  return (
    <header className="report-head">
      <div>
        <p className="caps">
          {inRow([t('report.outcome', { date: report.date }), t('report.roundOf', { round: report.round })])}
        </p>
        <h1>{report.outcome}</h1>
        <p className="lead">{report.course === '' ? report.about : report.course}</p>
        <OwnPar report={report} />
        <p className="because">
          <Because report={report} /> <Rarity />
        </p>
      </div>
      <Actions />
    </header>
  );
}
