// A watched game: play and pause, a day at a time, to the end; the speed of films; whose eyes.

import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { commands } from '../session/index.ts';
import type { Snapshot } from '../store/model.ts';
import { useApp } from '../store/store.ts';

const SPEEDS = [1, 3, 0] as const;

/** The speed of films, as three segments. */
function SpeedChoice(): ReactElement {
  const { t } = useTranslation();
  const speed = useApp((state) => state.speed);
  return (
    <fieldset className="speeds">
      <legend className="hidden">{t('watching.speed')}</legend>
      {SPEEDS.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={speed === each}
          onClick={() => commands.setSpeed(each)}
        >
          {t(`watching.speed${each}`)}
        </button>
      ))}
    </fieldset>
  );
}

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
          <SpeedChoice />
        </div>
      )}
      <div className="watch-row">
        <Eyes snapshot={snapshot} />
      </div>
    </>
  );
}
