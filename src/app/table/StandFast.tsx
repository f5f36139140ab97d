// Standing fast: what ends it, to be ticked; how long it has gone on, and why it stopped.

import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { commands } from '../session/index.ts';
import type { Snapshot } from '../store/model.ts';
import { STAND_MARKS, STAND_REASONS } from '../store/table.ts';
import type { StandMark } from '../store/table.ts';
import { useApp } from '../store/store.ts';

/** Numbers that mean something in the seat on turn. */
function marksOf(snapshot: Snapshot): readonly StandMark[] {
  return STAND_MARKS.filter((mark) => {
    if (mark === 'will' || mark === 'men' || mark === 'fed') return snapshot.resolve !== null;
    if (mark === 'commitment') return snapshot.commitment !== null;
    return mark !== 'aims' || snapshot.score !== null;
  });
}

function Mark({ snapshot }: { readonly snapshot: Snapshot }): ReactElement {
  const { t } = useTranslation();
  const stand = useApp((state) => state.stand);
  const marks = marksOf(snapshot);
  return (
    <span className="mark-row">
      <select
        aria-label={t('stand.markName')}
        value={stand.mark}
        onChange={(event) => {
          const mark = marks.find((each) => each === event.target.value);
          if (mark) commands.setStand({ mark });
        }}
      >
        {marks.map((mark) => (
          <option key={mark} value={mark}>
            {t(`stand.${mark}`)}
          </option>
        ))}
      </select>
      <select
        aria-label={t('stand.markSide')}
        value={stand.side}
        onChange={(event) => commands.setStand({ side: event.target.value === 'above' ? 'above' : 'below' })}
      >
        <option value="below">{t('stand.below')}</option>
        <option value="above">{t('stand.above')}</option>
      </select>
      <input
        type="text"
        inputMode="numeric"
        aria-label={t('stand.markValue')}
        value={stand.value}
        onChange={(event) => commands.setStand({ value: Number(event.target.value.replace(/\D/g, '')) })}
      />
    </span>
  );
}

/** What concerns troops and ground of one's own: not asked of who has none. */
const OF_GROUND: ReadonlySet<string> = new Set(['attack', 'ground', 'broke']);

/** The list of what days stop for, folded, and the button. */
export function StandFast({ snapshot }: { readonly snapshot: Snapshot }): ReactElement | null {
  const { t } = useTranslation();
  const stand = useApp((state) => state.stand);
  const busy = useApp((state) => state.busy !== null);
  const going = useApp((state) => state.stopped?.going === true);
  if (snapshot.over || (!going && !busy && !commands.mayStand())) return null;
  const hasGround = snapshot.actors[snapshot.viewer]?.ground === true;
  const reasons = STAND_REASONS.filter((reason) => hasGround || !OF_GROUND.has(reason));
  const [first, ...more] = reasons.filter((reason) => stand.reasons.includes(reason));
  const none = first === undefined;
  return (
    <details className="stand">
      <summary>
        {first ? t('stand.until', { first: t(`stand.${first}`), count: more.length }) : t('stand.title')}
      </summary>
      <fieldset>
        <legend className="caption">{t('stand.about')}</legend>
        {reasons.map((reason) => (
          <label key={reason} className="tick-row">
            <input
              type="checkbox"
              checked={stand.reasons.includes(reason)}
              onChange={() => commands.tickStand(reason)}
            />
            {t(`stand.${reason}`)}
          </label>
        ))}
        {stand.reasons.includes('mark') && <Mark snapshot={snapshot} />}
      </fieldset>
      <button
        type="button"
        className="button"
        aria-disabled={busy || going || none}
        onClick={() => void commands.standFast()}
      >
        {t('stand.start')} <kbd>W</kbd>
      </button>
      {none && <p className="caption">{t('stand.nothing')}</p>}
    </details>
  );
}

/** How long it has gone on, with the way to stop; then why it stopped. */
export function StoppedNote(): ReactElement | null {
  const { t } = useTranslation();
  const stopped = useApp((state) => state.stopped);
  if (stopped === null) return null;
  return (
    <output className="stopped">
      <strong>{t(stopped.going ? 'stand.going' : 'stand.stopped', { count: stopped.days })}</strong>
      {stopped.reasons.map((reason) => (
        <span key={reason}>{reason}</span>
      ))}
      {stopped.going && (
        <button type="button" className="button" onClick={() => commands.stopStanding()}>
          {t('stand.stop')} <kbd>Esc</kbd>
        </button>
      )}
    </output>
  );
}
