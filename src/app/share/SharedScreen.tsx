// The page that a link opens: what the game is, whether it is the same one here, and what can be done with it.

import type { ReactElement } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from '../i18n/useTranslation.ts';
import { listed } from '../i18n/index.ts';
import { PageTools } from '../controls/PageTools.tsx';
import { OpenFile } from '../controls/OpenFile.tsx';
import { commands } from '../session/index.ts';
import { ChairChoice } from './ChairChoice.tsx';
import type { CheckView, SharedGame, SharedView } from '../store/share.ts';

function checkText(check: CheckView, t: TFunction): string {
  switch (check.kind) {
    case 'counting':
      return t('shared.checking', { done: check.done, all: check.all });
    case 'none':
      return t('shared.none');
    case 'same':
      return t('shared.same', { count: check.days, hash: check.hash });
    case 'differs':
      return t('shared.differs', { date: check.date, before: check.before, now: check.now });
    case 'refused':
      return t('shared.refusedAt', { number: check.number });
  }
}

/** What the game is, line by line. */
function About({ game }: { readonly game: SharedGame }): ReactElement {
  const { t } = useTranslation();
  const rows: readonly (readonly [string, string])[] = [
    [t('shared.scenario'), game.title],
    [t('shared.variant'), game.variant ?? t('shared.asWritten')],
    [t('shared.seats'), game.persons.length === 0 ? t('shared.nobody') : listed(game.persons)],
    [t('shared.day'), t('shared.dayText', { date: game.date, round: game.round, count: game.orders })],
    ...(game.chair ? [] : [[t('shared.outcome'), game.outcome ?? t('shared.open')] as const]),
  ];
  return (
    <dl className="shared-facts">
      {rows.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
      <div>
        <dt>{t('shared.check')}</dt>
        <dd aria-live="polite" data-check={game.check.kind}>
          {checkText(game.check, t)}
          {game.olderEngine !== null && <> {t('shared.older', { engine: game.olderEngine })}</>}
        </dd>
      </div>
    </dl>
  );
}

/** Takes any chair in the game from any of its days. */
function AnyChair({ game, busy }: { readonly game: SharedGame; readonly busy: boolean }): ReactElement {
  const { t } = useTranslation();
  const { seats, days, chosen } = game;
  return (
    <fieldset className="shared-chair">
      <legend className="section">{t('shared.orTake')}</legend>
      <ChairChoice seats={seats} days={days} chosen={chosen} choose={commands.chooseShared} />
      <button
        type="button"
        className="button"
        aria-disabled={busy}
        onClick={() => void commands.takeShared()}
      >
        {t('shared.take')}
      </button>
    </fieldset>
  );
}

function Game({ game }: { readonly game: SharedGame }): ReactElement {
  const { t } = useTranslation();
  const busy = game.check.kind === 'counting';
  const { chair } = game;
  return (
    <>
      <h1>{chair ? t('shared.chairTitle') : t('shared.title')}</h1>
      {chair && <p className="lead">{t('shared.offered', chair)}</p>}
      <About game={game} />
      <p className="shared-ways">
        {chair ? (
          <>
            <button
              type="button"
              className="button filled"
              aria-disabled={busy}
              onClick={() => void commands.takeShared()}
            >
              {t('shared.takeOffered', chair)}
            </button>
            {game.round > 1 && (
              <button
                type="button"
                className="button"
                aria-disabled={busy}
                onClick={() => void commands.watchShared()}
              >
                {t('shared.watch')}
              </button>
            )}
          </>
        ) : (
          <>
            <button
              type="button"
              className="button filled"
              aria-disabled={busy}
              onClick={() => void commands.watchShared()}
            >
              {t('shared.watch')}
            </button>
            <button
              type="button"
              className="button"
              aria-disabled={busy}
              onClick={() => void commands.goOnShared()}
            >
              {game.outcome === null ? t('shared.goOn') : t('shared.report')}
            </button>
          </>
        )}
        <button type="button" className="button" onClick={() => commands.toStart()}>
          {t('shared.toStart')}
        </button>
      </p>
      {!chair && <AnyChair game={game} busy={busy} />}
    </>
  );
}

function Broken({ shared }: { readonly shared: Extract<SharedView, { kind: 'broken' }> }): ReactElement {
  const { t } = useTranslation();
  const { way } = shared;
  return (
    <>
      <h1>{t('shared.title')}</h1>
      <div role="alert" className="shared-fault">
        <p>
          <strong>{shared.text}</strong>
        </p>
        <p>{shared.remedy}</p>
      </div>
      <p className="shared-ways">
        {way === 'reload' && (
          <button type="button" className="button filled" onClick={() => window.location.reload()}>
            {t('shared.reload')}
          </button>
        )}
        {way === 'fresh' && (
          <button type="button" className="button filled" onClick={() => void commands.freshShared()}>
            {t('shared.fresh')}
          </button>
        )}
        {(way === 'file' || way === 'fresh') && <OpenFile label={t('shared.file')} />}
        <button type="button" className="button" onClick={() => commands.toStart()}>
          {t('shared.toStart')}
        </button>
      </p>
    </>
  );
}

/** What a link holds. */
export function SharedScreen({ shared }: { readonly shared: SharedView }): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="shared">
      <header className="topbar">
        <p className="brand">{t('app.name')}</p>
        <PageTools />
      </header>
      <main className="shared-main">
        {shared.kind === 'reading' && <p className="quiet">{t('shared.reading')}</p>}
        {shared.kind === 'broken' && <Broken shared={shared} />}
        {shared.kind === 'game' && <Game game={shared.game} />}
        <p className="caption">{t('start.foot')}</p>
      </main>
    </div>
  );
}
