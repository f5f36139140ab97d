// The place of the map in the page: makes it, feeds it snapshots and marks, and passes on what is pointed at.

import { t as say } from 'i18next';
import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import type { MapClaim, MapGround, MapMarks, OperationsMap } from '../map/model.ts';
import { textsOf } from '../map/naming.ts';
import { commands } from '../session/index.ts';
import type { Snapshot } from '../store/model.ts';
import { appStore, themeInUse, useApp } from '../store/store.ts';
import type { AppState } from '../store/store.ts';
import { LayerStrip } from './LayerStrip.tsx';
import { boxesOver } from './over-map.ts';
import { holdMap, mapOnPage } from '../store/mapHold.ts';
import { Speeds } from '../table/Speeds.tsx';

/** What is said of places, what goes against the seat's own knowledge first. */
function claimsOf({ said }: Snapshot): readonly MapClaim[] {
  const placed = said.filter(({ place }) => place >= 0);
  return [...placed.filter(({ mark }) => mark), ...placed.filter(({ mark }) => !mark)].map((each) => ({
    at: each.place,
    by: each.outlet,
    status: each.mark
      ? 'disputed'
      : each.status === 'unverified'
        ? 'open'
        : each.status === 'verified'
          ? 'confirmed'
          : 'refuted',
  }));
}

/** What the interface marks on the map in this moment. */
function marksOf(state: AppState): MapMarks | null {
  const { snapshot, selection, hovered, prepared, choices } = state;
  if (!snapshot) return null;
  const order = prepared?.order;
  const named = prepared?.targets.map((target) => target.index) ?? [];
  const attackable = choices?.list.flatMap((choice) =>
    choice.order?.kind === 'attack' ? [choice.order.target] : [],
  );
  const ahead = prepared?.assessment.path ?? [];
  const from = order?.kind === 'move' ? (snapshot.formations[order.formations[0] ?? -1]?.at ?? -1) : -1;
  const path = from >= 0 && ahead.length > 0 ? [from, ...ahead] : [];
  const draft =
    order && path.length > 1
      ? [{ number: snapshot.mapOrders.length + 1, kind: 'move' as const, path }]
      : order?.kind === 'attack' && prepared?.assessment.refusal === null
        ? order.formations
            .map((formation) => snapshot.formations[formation]?.at ?? -1)
            .filter((at, index, all) => at >= 0 && all.indexOf(at) === index)
            .map((at) => ({
              number: snapshot.orders.length + 1,
              kind: 'attack' as const,
              path: [at, order.target],
            }))
        : [];
  return {
    selected: selection,
    hovered,
    reachable: order?.kind === 'move' ? named : [],
    targets: order?.kind === 'attack' ? named : order ? [] : (attackable ?? []),
    orders: [...snapshot.mapOrders, ...draft],
    claims: state.layers.claims ? claimsOf(snapshot) : [],
    supplyPath: state.supplyPath?.path ?? null,
    supplyShare: state.supplyPath?.share ?? 1,
    showLinks: state.layers.links,
    overlays: state.overlays,
    theme: themeInUse(state),
    reducedMotion: state.reducedMotion,
    language: state.language,
    texts: textsOf(snapshot.ground, say('mapWords', { returnObjects: true })),
  };
}

const MARK_PARTS = [
  'snapshot',
  'selection',
  'hovered',
  'prepared',
  'choices',
  'supplyPath',
  'layers',
  'overlays',
  'theme',
  'systemDark',
  'reducedMotion',
  'language',
] as const satisfies readonly (keyof AppState)[];

/** Feeds a map from the store until the returned function is called. */
function feed(map: OperationsMap): () => void {
  let film = 0;
  const playFilm = (state: AppState) => {
    const { film: wanted, snapshot } = state;
    if (!wanted || !snapshot || wanted.id === film) return;
    film = wanted.id;
    map.show(wanted.before);
    const played = map.play(wanted.steps);
    map.show(snapshot.position);
    void played.then(() => commands.filmEnded(wanted.id));
  };
  const mark = (state: AppState) => {
    const marks = marksOf(state);
    if (marks) map.mark(marks);
  };
  const first = appStore.getState();
  if (first.speed > 0) map.pace(first.speed);
  mark(first);
  if (first.film) playFilm(first);
  else if (first.snapshot) map.show(first.snapshot.position);
  return appStore.subscribe((state, before) => {
    if (state.speed !== before.speed && state.speed > 0) map.pace(state.speed);
    if (state.film !== before.film) {
      if (state.film) playFilm(state);
      else map.skip();
    } else if (state.snapshot && state.snapshot.position !== before.snapshot?.position)
      map.show(state.snapshot.position);
    if (MARK_PARTS.some((part) => state[part] !== before[part])) mark(state);
  });
}

type Phase = 'loading' | 'ready' | 'lost' | 'missing';

/** Which renderer draws the map: the browser's best, or the one that the address asks for (`?renderer=canvas`). */
function rendererAsked(): 'auto' | 'canvas' | 'webgl' {
  const asked = new URLSearchParams(window.location.search).get('renderer');
  return asked === 'canvas' || asked === 'webgl' ? asked : 'auto';
}

/** The ground of a game as the map was made with it: another language renames it, and that is no reason for another map. */
function useSteady({ game, ground }: Snapshot): MapGround {
  const [first, setFirst] = useState({ game, ground });
  if (first.game === game) return first.ground;
  setFirst({ game, ground });
  return ground;
}

/** The map in its place, with what stands over it. */
export function MapPane({ snapshot }: { readonly snapshot: Snapshot }): ReactElement {
  const { t } = useTranslation();
  const host = useRef<HTMLDivElement>(null);
  const [phase, setPhase] = useState<Phase>('loading');
  const [reason, setReason] = useState('');
  /* A new object with each attempt to draw. */
  const [renderer, setRenderer] = useState(() => ({ kind: rendererAsked() }));
  const film = useApp((state) => state.film);
  const ground = useSteady(snapshot);
  useEffect(() => {
    const parent = host.current;
    if (!parent) return undefined;
    let wanted = true;
    let end: (() => void) | null = null;
    setPhase('loading');
    /* What an earlier attempt left. */
    parent.replaceChildren();
    const make = async () => {
      const { createMap } = await import('../map/index.ts');
      const { film: first, snapshot: now } = appStore.getState();
      const position = first?.before ?? now?.position ?? null;
      /* A graphics card that cannot start is no reason to have no map. */
      const map = await createMap(parent, ground, renderer.kind, position).catch(async (error: unknown) => {
        if (renderer.kind === 'canvas') throw error;
        parent.replaceChildren();
        return createMap(parent, ground, 'canvas', position);
      });
      if (!wanted) {
        map.destroy();
        return;
      }
      const watch = new ResizeObserver(() => {
        map.resize();
        map.cover(boxesOver(parent));
      });
      watch.observe(parent);
      const stop = [
        feed(map),
        map.onSelect((thing) => commands.pick(thing)),
        map.onHover((thing) => commands.hover(thing)),
        map.onDrag((formation, to, stage) => commands.drag(formation, to, stage)),
        map.onGraphics((isThere) => setPhase(isThere ? 'ready' : 'lost')),
        holdMap(map),
      ];
      end = () => {
        watch.disconnect();
        for (const each of stop) each();
        map.destroy();
      };
      setPhase('ready');
      appStore.setState({ mapReady: true });
      performance.mark('orontes-map-ready');
    };
    make().catch((error: unknown) => {
      if (!wanted) return;
      parent.replaceChildren();
      setPhase('missing');
      setReason(error instanceof Error ? error.message : String(error));
      appStore.setState({ mapReady: false });
      commands.filmEnded(appStore.getState().film?.id ?? -1);
    });
    return () => {
      wanted = false;
      end?.();
      appStore.setState({ mapReady: false });
    };
  }, [ground, renderer]);
  /* Controls change sides with the language and go while a film runs; legends open below them. Told once for all that changes in a frame: to ask where they stand has the page laid out. */
  useEffect(() => {
    const parent = host.current;
    const pane = parent?.parentElement;
    if (!parent || !pane) return undefined;
    let next = 0;
    const tell = () => {
      cancelAnimationFrame(next);
      next = requestAnimationFrame(() => mapOnPage()?.cover(boxesOver(parent)));
    };
    const sizes = new ResizeObserver(tell);
    const watch = () => {
      for (const controls of pane.querySelectorAll('.layers-strip, .zoom')) sizes.observe(controls);
      tell();
    };
    const changes = new MutationObserver(watch);
    changes.observe(pane, { childList: true, subtree: true });
    if (pane.parentElement) changes.observe(pane.parentElement, { childList: true });
    changes.observe(document.documentElement, { attributes: true, attributeFilter: ['dir'] });
    watch();
    return () => {
      cancelAnimationFrame(next);
      sizes.disconnect();
      changes.disconnect();
    };
  }, []);
  const again = () => setRenderer({ kind: 'canvas' });
  return (
    <main className="map-pane" id="map">
      <div
        ref={host}
        className="map-host"
        role="application"
        aria-label={t('map.label', { title: snapshot.scenario.title })}
        data-phase={phase}
      />
      {phase === 'loading' && <p className="map-note">{t('map.loading')}</p>}
      {(phase === 'lost' || phase === 'missing') && (
        <div className="map-fault" role="alert">
          <p>{phase === 'lost' ? t('mapFault.lost') : t('map.missing', { reason })}</p>
          <button type="button" className="button" onClick={again}>
            {t(phase === 'lost' ? 'mapFault.redraw' : 'mapFault.again')}
          </button>
        </div>
      )}
      {film && (
        <output className="film">
          <span>{t(snapshot.mode === 'watch' ? 'film.titleWatch' : 'film.title', { date: film.date })}</span>
          <button type="button" className="button" onClick={() => commands.skipFilm()}>
            {t('film.skip')} <kbd>{t('film.space')}</kbd>
          </button>
          <Speeds />
        </output>
      )}
      {!film && <LayerStrip snapshot={snapshot} />}
      <div className="zoom">
        <button
          type="button"
          className="button"
          aria-label={t('map.zoomIn')}
          onClick={() => commands.zoom(1.4)}
        >
          +
        </button>
        <button
          type="button"
          className="button"
          aria-label={t('map.zoomOut')}
          onClick={() => commands.zoom(1 / 1.4)}
        >
          −
        </button>
        <button type="button" className="button" aria-label={t('map.fit')} onClick={() => commands.fit()}>
          0
        </button>
      </div>
    </main>
  );
}
