// The bar at the top of the play screen: where and when we are, whose turn it is, and what concerns the whole page.

import type { ReactElement } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { commands } from '../../session/index.ts';
import type { Snapshot } from '../../store/model.ts';
import { useApp } from '../../store/store.ts';
import { Badge } from '../../controls/Badge.tsx';
import { PageTools } from '../../controls/PageTools.tsx';
import { Why } from '../../controls/Why.tsx';

function useRoundText(snapshot: Snapshot): string {
  const { t } = useTranslation();
  const { round, earliestLast, latestLast } = snapshot;
  return earliestLast === latestLast
    ? t('top.round', { round, last: latestLast })
    : t('top.roundBetween', { round, earliest: earliestLast, latest: latestLast });
}

/** What a round is, and which may be the last. */
function useRoundAbout({ earliestLast, latestLast }: Snapshot): string {
  const { t } = useTranslation();
  return earliestLast === latestLast
    ? t('top.roundAbout')
    : t('top.roundAboutBetween', { earliest: earliestLast, latest: latestLast });
}

/** Everybody's turn this round, with the one that is on in a pill. */
function TurnOrder({ snapshot }: { readonly snapshot: Snapshot }): ReactElement {
  const { t } = useTranslation();
  const busy = useApp((state) => state.busy);
  return (
    <ol className="turns" aria-label={t('top.order')}>
      {snapshot.turnOrder.map(({ actor, when }) => {
        const view = snapshot.actors[actor];
        if (!view) return null;
        const now = busy === null ? when === 'now' && snapshot.mode !== 'umpire' : busy === actor;
        const yours = view.person && busy === null && snapshot.mode !== 'umpire';
        const plan = snapshot.mode === 'plan';
        const text = yours
          ? t(plan ? 'table.listOf' : 'top.yourTurn', { name: view.name })
          : snapshot.mode === 'umpire'
            ? t('table.desk')
            : t('top.theirTurn', { name: view.name });
        return (
          <li
            key={actor}
            className={now ? 'turn now' : `turn ${when === 'played' ? 'played' : 'next'}`}
            aria-current={now ? 'step' : undefined}
          >
            <Badge actor={view} size={22} named={!now} />
            {now && (
              <>
                <span className="turn-text wide-only">{text}</span>
                <span className="turn-text narrow-only">
                  {yours
                    ? t(plan ? 'table.yourList' : 'top.yourTurnShort')
                    : snapshot.mode === 'umpire'
                      ? t('table.desk')
                      : t('top.theirTurnShort', { name: view.short })}
                </span>
              </>
            )}
            {when === 'played' && !now && (
              <span className="tick">
                <svg viewBox="0 0 8 8" aria-hidden="true">
                  <path d="M1,4.2L3.2,6.4L7,1.8" fill="none" stroke="currentColor" strokeWidth="1.4" />
                </svg>
                <span className="hidden">{t('top.played')}</span>
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** The top bar of the play screen. */
export function TopBar({ snapshot }: { readonly snapshot: Snapshot }): ReactElement {
  const { t } = useTranslation();
  const round = useRoundText(snapshot);
  const about = useRoundAbout(snapshot);
  return (
    <header className="topbar">
      <button type="button" className="brand" onClick={() => commands.openDialog('leave')}>
        <span className="brand-name">{t('app.name')}</span>
        <svg className="brand-mark" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2.5,4H13.5M2.5,8H13.5M2.5,12H13.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>
      </button>
      <h1 className="now">
        <strong>
          <span className="wide-only">{snapshot.date}</span>
          <span className="narrow-only">{snapshot.shortDate}</span>
        </strong>{' '}
        <span className="round">
          <Why text={about}>{round}</Why>
          {snapshot.weather && (
            <span className="round-weather">{t('top.roundWeather', { weather: snapshot.weather.now })}</span>
          )}
        </span>
      </h1>
      {snapshot.weather && (
        <p className="weather">
          <Why text={t('top.weatherAbout')}>{snapshot.weather.now}</Why>
          <span className="quiet wide-only">{t('top.tomorrow', { weather: snapshot.weather.next })}</span>
        </p>
      )}
      {snapshot.over ? <p className="turns">{t('top.over')}</p> : <TurnOrder snapshot={snapshot} />}
      <PageTools>
        {snapshot.bargain && (
          <button type="button" className="tool talks-tool" onClick={() => commands.openDialog('talks')}>
            {t('top.talks')} <kbd>B</kbd>
          </button>
        )}
        <button type="button" className="tool list-tool" onClick={() => commands.openDialog('list')}>
          {t('top.list')} <kbd>L</kbd>
        </button>
        <button type="button" className="tool menu" onClick={() => commands.openDialog('leave')}>
          {t('top.menu')}
        </button>
      </PageTools>
    </header>
  );
}
