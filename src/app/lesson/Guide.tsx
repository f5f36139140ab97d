// The guide beside a lesson: one strip that says what to do next, points at it, and can be left and called back.

import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { commands } from '../session/index.ts';
import type { DoorId } from '../store/lesson.ts';
import { appStore, useApp } from '../store/store.ts';
import { stepOf } from './steps.ts';
import type { Step } from './steps.ts';

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
    let frame = 0;
    const stop = appStore.subscribe(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(mark);
    });
    return () => {
      stop();
      cancelAnimationFrame(frame);
      for (const old of document.querySelectorAll(`[${MARK}]`)) old.removeAttribute(MARK);
    };
  }, [target]);
}

/** Brings what a step points at into view and gives it the focus. */
function show(step: Step): void {
  commands.openPanel(step.panel);
  requestAnimationFrame(() => {
    const element = seen(step.target);
    element?.scrollIntoView({ block: 'nearest' });
    element?.focus();
  });
}

function useStep(door: DoorId): Step {
  return stepOf(
    useApp(
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
    ),
    door,
  );
}

function Strip({ door }: { readonly door: DoorId }): ReactElement {
  const { t } = useTranslation();
  const step = useStep(door);
  const round = useApp((state) => state.snapshot?.round ?? 1);
  const left = useApp((state) => state.snapshot?.points.left ?? 0);
  const place = useApp((state) => {
    const first = state.snapshot?.readyPlaces[0]?.place ?? -1;
    return state.snapshot?.places[first]?.name ?? '';
  });
  usePointing(step.target);
  return (
    <section className="guide" aria-label={t('guide.label')}>
      <p className="caps guide-day">{t('guide.day', { day: Math.min(round, 3) })}</p>
      <output className="guide-text">
        {step.id === 'open' || step.id === 'speak'
          ? t(`guide.first.${door}`, { place, count: left })
          : t(`guide.${step.id}`, { count: left })}
      </output>
      <p className="guide-buttons">
        {step.acknowledged ? (
          <button
            type="button"
            className="button guide-next"
            onClick={() => commands.acknowledgeGuide(step.id)}
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
  if (door && state.guide.open && state.screen === 'play') show(stepOf(state, door));
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
