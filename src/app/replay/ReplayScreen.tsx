// Going through a game that was played: the map of the moment, what happened since the one before, and the way on from there.

import { useEffect, useId } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { Badge } from '../controls/Badge.tsx';
import { SelectionFacts } from '../panels/place/PlacePanel.tsx';
import { PageTools } from '../controls/PageTools.tsx';
import { MapPane } from '../play/MapPane.tsx';
import { commands } from '../session/index.ts';
import type { Snapshot } from '../store/model.ts';
import type { ReplayView } from '../store/replay.ts';
import { appStore, useApp } from '../store/store.ts';

const KEYS: Readonly<Record<string, () => void>> = {
  ',': () => commands.replayTurn(-1),
  '.': () => commands.replayTurn(1),
  '<': () => commands.replayDay(-1),
  '>': () => commands.replayDay(1),
  p: () => commands.toggleReplay(),
  P: () => commands.toggleReplay(),
  ' ': () => (appStore.getState().film ? commands.skipFilm() : commands.toggleReplay()),
};

/** Space presses a button or opens a choice that has the focus, and letters choose in lists. */
function isTaken(event: KeyboardEvent): boolean {
  const { target } = event;
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('dialog, select')) return true;
  return event.key === ' ' && target.closest('button, input, summary, a') !== null;
}

function useKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const action = KEYS[event.key];
      if (!action || isTaken(event)) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function useMoment(replay: ReplayView): string {
  const { t } = useTranslation();
  const stop = replay.stops[replay.at];
  if (!stop || stop.actor < 0) return t('replay.beginning');
  return stop.evening
    ? t('replay.afterDay', { date: stop.date })
    : t('replay.afterTurn', { date: stop.date, name: replay.actors[stop.actor]?.name ?? '' });
}

/** Forward and back, and the moment among all of them. */
function Controls({ replay }: { readonly replay: ReplayView }): ReactElement {
  const { t } = useTranslation();
  const moment = useMoment(replay);
  const last = replay.stops.length - 1;
  const first = replay.at === 0;
  const end = replay.at === last;
  return (
    <section className="replay-controls" aria-label={t('replay.controls')}>
      <p className="replay-moment" aria-live="polite">
        <strong>{moment}</strong>
      </p>
      <input
        type="range"
        min={0}
        max={last}
        value={replay.at}
        aria-label={t('replay.stop')}
        aria-valuetext={moment}
        onChange={(event) => commands.replayTo(Number(event.target.value))}
      />
      <p className="replay-buttons">
        <button type="button" className="button" aria-disabled={first} onClick={() => commands.replayDay(-1)}>
          {t('replay.dayBack')}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={first}
          onClick={() => commands.replayTurn(-1)}
        >
          {t('replay.turnBack')}
        </button>
        <button
          type="button"
          className="button"
          aria-pressed={replay.playing}
          aria-disabled={end && !replay.playing}
          onClick={() => commands.toggleReplay()}
        >
          {replay.playing ? t('replay.halt') : t('replay.run')}
        </button>
        <button type="button" className="button" aria-disabled={end} onClick={() => commands.replayTurn(1)}>
          {t('replay.turnOn')}
        </button>
        <button type="button" className="button" aria-disabled={end} onClick={() => commands.replayDay(1)}>
          {t('replay.dayOn')}
        </button>
      </p>
    </section>
  );
}

/** Whose eyes, and who goes on. */
function Seats({ replay }: { readonly replay: ReplayView }): ReactElement {
  const { t } = useTranslation();
  const eyes = useId();
  const chair = useId();
  const ended = replay.over && replay.at === replay.stops.length - 1;
  return (
    <section className="replay-seats">
      {replay.locked ? (
        <p className="caption">{t('replay.locked', { name: replay.actors[replay.viewer]?.name ?? '' })}</p>
      ) : (
        <div className="setting">
          <label htmlFor={eyes}>{t('replay.eyes')}</label>
          <select
            id={eyes}
            value={replay.viewer}
            onChange={(event) => void commands.replayAs(Number(event.target.value))}
          >
            <option value={-1}>{t('replay.all')}</option>
            {replay.actors.map((actor) => (
              <option key={actor.index} value={actor.index}>
                {actor.name}
              </option>
            ))}
          </select>
        </div>
      )}
      {ended ? (
        <p className="caption">{t('replay.playOnOver')}</p>
      ) : (
        <>
          {!replay.locked && (
            <div className="setting">
              <label htmlFor={chair}>{t('replay.chair')}</label>
              <select
                id={chair}
                value={replay.chair}
                onChange={(event) => commands.chooseReplayChair(Number(event.target.value))}
              >
                {replay.actors
                  .filter((actor) => !actor.latent)
                  .map((actor) => (
                    <option key={actor.index} value={actor.index}>
                      {actor.name}
                    </option>
                  ))}
              </select>
            </div>
          )}
          <button
            type="button"
            className="button filled"
            onClick={() => void (replay.locked ? commands.takeShared() : commands.playOnFromHere())}
          >
            {replay.locked
              ? t('shared.takeOffered', { name: replay.actors[replay.viewer]?.name ?? '' })
              : t('replay.playOn')}
          </button>
          <p className="caption">{t('replay.playOnAbout')}</p>
        </>
      )}
    </section>
  );
}

/** Lines that screen readers are told at each moment; all of them stand in the list. */
const TOLD = 3;

/** What happened since the moment before, as far as the chosen eyes could know. */
function Happened({
  replay,
  snapshot,
}: {
  readonly replay: ReplayView;
  readonly snapshot: Snapshot;
}): ReactElement {
  const { t } = useTranslation();
  const lines = snapshot.news.flatMap((day) => day.lines);
  const told = lines.slice(0, TOLD).map(({ text }) => text.replaceAll('\n', ' '));
  return (
    <section className="replay-news">
      <h2 className="section">{t('replay.happened')}</h2>
      <output className="hidden">
        {!replay.playing && told.length > 0 && t('narration.happened', { lines: told.join(' ') })}
      </output>
      {lines.length === 0 && (
        <p className="quiet">
          {t(
            replay.at === 0
              ? 'replay.nothingYet'
              : replay.viewer < 0
                ? 'replay.nothingAll'
                : 'replay.nothing',
          )}
        </p>
      )}
      <ul>
        {lines.map((line) => {
          const actor = snapshot.actors[line.actor];
          const body = (
            <>
              {actor && <Badge actor={actor} size={15} />}
              <span>{line.text}</span>
            </>
          );
          return (
            <li key={line.key} className="news-line">
              {line.place >= 0 ? (
                <button
                  type="button"
                  title={t('news.show')}
                  onClick={() => commands.select({ kind: 'location', index: line.place })}
                >
                  {body}
                </button>
              ) : (
                <div>{body}</div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The screen of a replay. */
export function ReplayScreen({
  replay,
  snapshot,
}: {
  readonly replay: ReplayView;
  readonly snapshot: Snapshot;
}): ReactElement {
  const { t } = useTranslation();
  useKeys();
  const selection = useApp((state) => state.selection);
  return (
    <div className="replay">
      <header className="topbar">
        <button type="button" className="button" onClick={() => commands.leaveReplay()}>
          {replay.back === 'report' ? t('replay.back') : t('replay.backShared')}
        </button>
        <h1 className="now">
          <strong className="wide-only">{snapshot.scenario.title}</strong>
        </h1>
        <PageTools />
      </header>
      <MapPane snapshot={snapshot} />
      <aside className="replay-side" aria-label={t('replay.title')}>
        <Controls replay={replay} />
        <Seats replay={replay} />
        {selection && (
          <section className="replay-place">
            <SelectionFacts selection={selection} snapshot={snapshot} />
          </section>
        )}
        <Happened replay={replay} snapshot={snapshot} />
        <p className="caption">{t('replay.keys')}</p>
      </aside>
    </div>
  );
}
