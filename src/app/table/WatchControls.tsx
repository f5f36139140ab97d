// A watched game: play and pause, a day at a time, to the end; the speed of films; whose eyes.

import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { commands } from '../session/index.ts';
import type { Snapshot } from '../store/model.ts';
import { useApp } from '../store/store.ts';
import { Speeds } from './Speeds.tsx';

/** Through whose eyes the panels and the map look. */
export function Eyes({ snapshot }: { readonly snapshot: Snapshot }): ReactElement {
  const { t } = useTranslation();
  return (
    <label>
      {t('watching.eyes')}
      <select value={snapshot.viewer} onChange={(event) => commands.seeAs(Number(event.target.value))}>
        <option value={-1}>{t('watching.all')}</option>
        {snapshot.actors.map((actor) => (
          <option key={actor.id} value={actor.index}>
            {actor.name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The controls of a watched game. */
export function WatchControls({ snapshot }: { readonly snapshot: Snapshot }): ReactElement {
  const { t } = useTranslation();
  const busy = useApp((state) => state.busy !== null);
  const running = useApp((state) => state.running);
  return (
    <>
      <h2 id="orders-title" className="caps">
        {t('top.watching')}
      </h2>
      {!snapshot.over && (
        <div className="watch-row">
          <button
            type="button"
            className="button filled"
            aria-disabled={busy && !running}
            onClick={() => void commands.togglePlaying()}
          >
            {t(running ? 'watching.pause' : 'watching.play')} <kbd>P</kbd>
          </button>
          <button
            type="button"
            className="button"
            aria-disabled={busy || running}
            onClick={() => void (running ? undefined : commands.playToEnd())}
          >
            {t('orders.toEnd')}
          </button>
          <Speeds />
        </div>
      )}
      <div className="watch-row">
        <Eyes snapshot={snapshot} />
      </div>
    </>
  );
}
