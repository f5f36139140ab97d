// The guide beside a lesson: one strip that says what to do next, points at it, and can be left and called back.

import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useShallow } from 'zustand/react/shallow';
import { whenFollowed } from '../controls/when-followed.ts';
import { commands } from '../session/index.ts';
import type { DoorId } from '../store/lesson.ts';
import { appStore, useApp } from '../store/store.ts';
import { firstPlace, stepOf } from './steps.ts';
import type { Step, Watched } from './steps.ts';

/** The first element of a selector that can be seen. */
function seen(selector: string): HTMLElement | null {
  const found = [...document.querySelectorAll<HTMLElement>(selector)];
  return found.find((element) => element.getClientRects().length > 0) ?? null;
}

const MARK = 'data-pointed';

/** Marks what a step points at for as long as it does, whatever is drawn anew meanwhile. */
function usePointing(target: string | null): void {
  useEffect(() => {
    const mark = () => {
      const wanted = target === null ? null : seen(target);
      for (const old of document.querySelectorAll(`[${MARK}]`)) if (old !== wanted) old.removeAttribute(MARK);
      wanted?.setAttribute(MARK, '');
    };
    mark();
    /* What is pointed at out of sight helps nobody; panels that open have scrolled to their top by then. */
    const stay = whenFollowed(() => {
      if (target !== null) seen(target)?.scrollIntoView({ block: 'nearest' });
    });
    let callOff = whenFollowed(mark);
    const stop = appStore.subscribe(() => {
      callOff();
      callOff = whenFollowed(mark);
    });
    return () => {
      stop();
      stay();
      callOff();
      for (const old of document.querySelectorAll(`[${MARK}]`)) old.removeAttribute(MARK);
    };
  }, [target]);
}

/** Brings what a step points at into view and gives it the focus. */
function show(step: Step): void {
  commands.openPanel(step.panel);
  whenFollowed(() => {
    const element = seen(step.target);
    element?.scrollIntoView({ block: 'nearest' });
    element?.focus();
  });
}

function useWatched(): Watched {
  return useApp(
    useShallow(({ snapshot, selection, choices, prepared, busy, film, endAsked, guide }) => ({
      snapshot,
      selection,
      choices,
      prepared,
      busy,
      film,
      endAsked,
      guide,
    })),
  );
}

/** The words of a step. */
function useWords(step: Step, now: Watched, door: DoorId): string {
  const { t } = useTranslation();
  const left = now.snapshot?.points.left ?? 0;
  /** What the last order brought at once, as a battle does. */
  const brought = now.snapshot?.orders.at(-1)?.results.join(' ') ?? '';
  switch (step.id) {
    case 'open':
    case 'speak':
      return t(`guide.first.${door}`, { place: firstPlace(now, door, commands.lessonCity()).name });
    case 'choose':
      return t(`guide.choose.${door}`);
    case 'second':
    case 'last':
      return t(`guide.${step.id}.${door}`);
    case 'more':
      return brought === ''
        ? t('guide.more', { count: left })
        : t('guide.moreAfter', { count: left, brought });
    default:
      return t(`guide.${step.id}`, { count: left });
  }
}

function Strip({ door }: { readonly door: DoorId }): ReactElement {
  const { t } = useTranslation();
  const now = useWatched();
  const step = stepOf(now, door, commands.lessonCity());
  const words = useWords(step, now, door);
  const round = now.snapshot?.round ?? 1;
  usePointing(step.target);
  return (
    <section className="guide" aria-label={t('guide.label')}>
      <p className="caps guide-day">{t('guide.day', { day: Math.min(round, 3) })}</p>
      <output className="guide-text">{words}</output>
      <p className="guide-buttons">
        {step.acknowledged ? (
          <button
            type="button"
            className="button guide-next"
            onClick={() => {
              commands.acknowledgeGuide(step.id);
              /* What comes next is brought up too, where panels open one at a time. */
              commands.openPanel(stepOf(appStore.getState(), door, commands.lessonCity()).panel);
            }}
          >
            {t('guide.goOn')}
          </button>
        ) : null}
        {step.id !== 'others' && (
          <button type="button" className="button quiet" onClick={() => show(step)}>
            {t('guide.show')} <kbd>G</kbd>
          </button>
        )}
        <button type="button" className="button quiet" onClick={() => void commands.beginLesson(door)}>
          {t('guide.again')}
        </button>
        <button type="button" className="button quiet" onClick={() => commands.toggleGuide()}>
          {t('guide.leave')}
        </button>
      </p>
    </section>
  );
}

/** Shows what the guide points at now, in a lesson whose guide is open; for the key. */
export function showGuided(): void {
  const state = appStore.getState();
  const door = doorNow(state.snapshot);
  if (door && state.guide.open && state.screen === 'play') show(stepOf(state, door, commands.lessonCity()));
}

function doorNow(snapshot: ReturnType<typeof appStore.getState>['snapshot']): DoorId | null {
  return snapshot ? commands.doorOf(snapshot.scenario.id, snapshot.actors[snapshot.viewer]?.id) : null;
}

/** The guide, in a lesson; nothing elsewhere. */
export function Guide(): ReactElement | null {
  const { t } = useTranslation();
  const screen = useApp((state) => state.screen);
  const door = useApp((state) => doorNow(state.snapshot));
  const open = useApp((state) => state.guide.open);
  if (screen !== 'play' || !door) return null;
  if (open) return <Strip door={door} />;
  return (
    <aside className="guide closed" aria-label={t('guide.label')}>
      <button type="button" className="button" onClick={() => commands.toggleGuide()}>
        {t('guide.back')}
      </button>
    </aside>
  );
}
