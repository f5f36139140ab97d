// The play screen: bar, news and aims, map, selection and orders. One layout, folded by width in the style sheet.

import {
  memo,
  startTransition,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import type { Snapshot } from '../store/model.ts';
import { useOwnFrame } from '../controls/useOwnFrame.ts';
import { useApp } from '../store/store.ts';
import type { AppState } from '../store/store.ts';
import { AimsPanel } from '../panels/seat/AimsPanel.tsx';
import { Guide } from '../lesson/Guide.tsx';
import { ChoiceList } from '../panels/orders/ChoiceList.tsx';
import { LinksPanel } from '../panels/seat/LinksPanel.tsx';
import { MapPane } from './MapPane.tsx';
import { NewsPanel } from '../panels/news/NewsPanel.tsx';
import { OrdersPanel } from '../panels/orders/OrdersPanel.tsx';
import { SelectionFacts } from '../panels/place/PlacePanel.tsx';
import { OrderButton, PreparedCard } from '../panels/orders/PreparedCard.tsx';
import { SeatPanel } from '../panels/seat/SeatPanel.tsx';
import { PrintSheet } from './PrintSheet.tsx';
import { Rail, ToOrders } from './Rail.tsx';
import { SheetHandle } from './SheetHandle.tsx';
import type { SheetHeight } from './SheetHandle.tsx';
import { EstimateChip, EstimateStrip } from '../estimate/EstimateStrip.tsx';
import { Standing } from './Standing.tsx';
import { TopBar } from '../panels/bar/TopBar.tsx';

/** Where the name of what is selected stands: a screen reader says it when the panel takes the focus. */
const SUBJECTS = { location: 'places', route: 'routes', formation: 'formations' } as const;

/** Calls `showTop` whenever another order is prepared. */
function PreparedTop({
  showTop,
}: {
  readonly showTop: (mark: HTMLElement | null) => void;
}): ReactElement | null {
  const choice = useApp((state) => state.prepared?.choice);
  return choice === undefined ? null : <span key={choice} ref={showTop} hidden />;
}

/** What is selected, what can be done with it, and the game that this is of. */
interface Subject extends Pick<AppState, 'selection' | 'choices'> {
  readonly snapshot: Snapshot;
}

/** These as the panel beside the map follows them, in slices: all of it is more than a frame's work. Never with what another has seen. */
function useSubject(snapshot: Snapshot): { readonly subject: Subject; readonly isBehind: boolean } {
  const selection = useApp((state) => state.selection);
  const choices = useApp((state) => state.choices);
  const now = useMemo(() => ({ snapshot, selection, choices }), [snapshot, selection, choices]);
  const followed = useDeferredValue(now);
  const subject = isSameView(followed.snapshot, snapshot) ? followed : now;
  return { subject, isBehind: subject !== now };
}

/** Whether two snapshots show one game through the same eyes. */
function isSameView(one: Snapshot, other: Snapshot): boolean {
  return one.game === other.game && one.viewer === other.viewer;
}

/** What is selected with all that can be done, and the orders of the turn. */
const RightPanel = memo(({ subject }: { readonly subject: Subject }): ReactElement => {
  const { snapshot, selection, choices } = subject;
  useOwnFrame(subject);
  /* The panel tells itself when it moves: to ask it where it stands has all of the page laid out. */
  const isMoved = useRef(false);
  const showTop = useCallback((mark: HTMLElement | null) => {
    if (mark && isMoved.current) mark.parentElement?.scrollTo({ top: 0 });
    isMoved.current = false;
  }, []);
  const place =
    selection?.kind === 'location'
      ? snapshot.places[selection.index]
      : selection?.kind === 'formation'
        ? snapshot.places[snapshot.formations[selection.index]?.at ?? -1]
        : undefined;
  const orders: ReactNode = (
    <>
      {choices && (selection !== null || choices.list.length > 0) && (
        <ChoiceList choices={choices} place={place} />
      )}
      <PreparedCard snapshot={snapshot} />
    </>
  );
  const body: ReactNode = selection ? (
    <SelectionFacts selection={selection} snapshot={snapshot}>
      {orders}
    </SelectionFacts>
  ) : (
    <>
      <Standing place="sheet" />
      <SeatPanel snapshot={snapshot} />
      {orders}
    </>
  );
  const name = selection
    ? snapshot[SUBJECTS[selection.kind]][selection.index]?.name
    : snapshot.actors[snapshot.viewer]?.name;
  return (
    <>
      <section
        className="panel panel-place"
        id="panel-place"
        tabIndex={-1}
        aria-label={name}
        onScroll={() => (isMoved.current = true)}
      >
        <span
          key={
            selection ? `${selection.kind} ${selection.index}` : `seat ${snapshot.viewer} ${snapshot.round}`
          }
          ref={showTop}
          hidden
        />
        {/* The name of the place stays at the top, and what is prepared begins below the choices. */}
        <PreparedTop showTop={showTop} />
        {body}
      </section>
      <OrderButton />
      <OrdersPanel snapshot={snapshot} />
    </>
  );
});

/** The panels beside the map that are played with. */
const RightSide = memo(({ snapshot }: { readonly snapshot: Snapshot }): ReactElement => {
  const { t } = useTranslation();
  const { subject, isBehind } = useSubject(snapshot);
  return (
    <aside className="right" aria-label={t('place.andOrders')} aria-busy={isBehind}>
      <RightPanel subject={subject} />
    </aside>
  );
});

/** What is read of a snapshot and not played with. */
const LeftPanels = memo(({ snapshot }: { readonly snapshot: Snapshot }): ReactElement => {
  const { t } = useTranslation();
  useOwnFrame(snapshot);
  return (
    <aside className="left" aria-label={t('news.titleWatch')}>
      <NewsPanel snapshot={snapshot} />
      <AimsPanel snapshot={snapshot} />
      <LinksPanel snapshot={snapshot} />
    </aside>
  );
});

/**
 * The snapshot for panels that may follow a frame later, and in slices: a new day is more than a frame's work for all of them. Never with what
 * another has seen.
 */
function useSettled(snapshot: Snapshot): Snapshot {
  const [settled, setSettled] = useState(snapshot);
  useEffect(() => {
    const next = requestAnimationFrame(() => startTransition(() => setSettled(snapshot)));
    return () => cancelAnimationFrame(next);
  }, [snapshot]);
  return isSameView(settled, snapshot) ? settled : snapshot;
}

/** The play screen. */
export const PlayScreen = memo(({ snapshot }: { readonly snapshot: Snapshot }): ReactElement => {
  const panel = useApp((state) => state.panel);
  const prepared = useApp((state) => state.prepared !== null);
  const [height, setHeight] = useState<SheetHeight>('middle');
  const settled = useSettled(snapshot);
  return (
    <div
      className={prepared ? 'play preparing' : 'play'}
      data-panel={panel ?? 'none'}
      data-sheet={panel === null ? 'none' : height}
    >
      <TopBar snapshot={snapshot} />
      <Standing place="strip" />
      <MapPane snapshot={snapshot} />
      <Guide />
      {panel !== null && <SheetHandle height={height} onChange={setHeight} />}
      <EstimateChip snapshot={snapshot} />
      <EstimateStrip snapshot={snapshot} />
      <div className="side">
        <Rail snapshot={snapshot} />
        <LeftPanels snapshot={settled} />
        <ToOrders mode={snapshot.mode} />
        <RightSide snapshot={snapshot} />
      </div>
      <PrintSheet snapshot={snapshot} />
    </div>
  );
});
