// The panels beside the map that are played with: what is selected, what can be done with it, and the orders of the turn.

import { memo, useCallback, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import type { Snapshot } from '../store/model.ts';
import { useOwnFrame } from '../controls/own-frame.ts';
import { useApp } from '../store/store.ts';
import { ChoiceList } from '../panels/orders/ChoiceList.tsx';
import { OrdersPanel } from '../panels/orders/OrdersPanel.tsx';
import { OrderButton, PreparedCard } from '../panels/orders/PreparedCard.tsx';
import { SelectionFacts } from '../panels/place/PlacePanel.tsx';
import { SeatPanel } from '../panels/seat/SeatPanel.tsx';
import { useSubject } from './following.ts';
import type { Subject } from './following.ts';
import { Standing } from './Standing.tsx';

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
export const RightSide = memo(({ snapshot }: { readonly snapshot: Snapshot }): ReactElement => {
  const { t } = useTranslation();
  const { subject, isBehind } = useSubject(snapshot);
  return (
    <aside className="right" aria-label={t('place.andOrders')} aria-busy={isBehind}>
      <RightPanel subject={subject} />
    </aside>
  );
});
