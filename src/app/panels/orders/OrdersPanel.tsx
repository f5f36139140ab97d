// This turn's orders with undo and redo, the command points left, and the end of the turn; where nobody orders, watching or the umpire's desk.

import type { ReactElement } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { count } from '../../i18n/index.ts';
import { commands } from '../../session/index.ts';
import type { GivenOrder, Snapshot } from '../../store/model.ts';
import { useApp } from '../../store/store.ts';
import { StandFast, StoppedNote } from '../../table/StandFast.tsx';
import { UmpirePanel } from '../../table/UmpirePanel.tsx';
import { WatchControls } from '../../table/WatchControls.tsx';
import { Term } from '../../controls/Term.tsx';

/** Command points as dots: full ones are left. */
function Points({ snapshot }: { readonly snapshot: Snapshot }): ReactElement {
  const { t } = useTranslation();
  const { left, all } = snapshot.points;
  return (
    <p className="points">
      <span className="point-dots" aria-hidden="true">
        {Array.from({ length: all }, (_, index) => (
          <span key={index} className={index < left ? 'dot full' : 'dot'} />
        ))}
      </span>
      <span className="points-text">
        <Term name="commandPoints">{t('orders.points', { count: left, all })}</Term>
      </span>
    </p>
  );
}

/** The button that closes the turn; filled when nothing is being prepared. */
export function EndButton({
  snapshot,
  className,
}: {
  readonly snapshot: Snapshot;
  readonly className: string;
}): ReactElement {
  const { t } = useTranslation();
  const prepared = useApp((state) => state.prepared !== null);
  const asked = useApp((state) => state.endAsked);
  const busy = useApp((state) => state.busy !== null);
  const running = useApp((state) => state.running);
  const { mode, points } = snapshot;
  if (snapshot.over)
    return (
      <button type="button" className={`button filled ${className}`} onClick={() => commands.showReport()}>
        {t('actor.toReport')}
      </button>
    );
  const plan = mode === 'plan';
  const label =
    mode === 'watch'
      ? t('watching.step')
      : busy
        ? t('orders.waiting')
        : mode === 'umpire'
          ? t('table.goOn')
          : asked
            ? t(plan ? 'table.handInAsk' : 'orders.endAsk', { count: points.left })
            : t(plan ? 'table.handIn' : 'orders.end');
  return (
    <button
      type="button"
      className={`button ${prepared || mode === 'watch' ? '' : 'filled'} ${className}`}
      aria-disabled={busy || running}
      onClick={() => void (running ? undefined : commands.endTurn())}
    >
      {label} {!busy && <kbd>E</kbd>}
    </button>
  );
}

/** Undo, redo and undo of all that can be taken back. */
function UndoRow({ snapshot }: { readonly snapshot: Snapshot }): ReactElement {
  const { t } = useTranslation();
  const busy = useApp((state) => state.busy !== null);
  const { undoable, redoable, orders, undoFrom } = snapshot;
  return (
    <span className="undo-row">
      {orders.length - undoFrom > 1 && (
        <button type="button" className="button quiet" onClick={() => commands.undoAll()}>
          {t('table.undoAll')}
        </button>
      )}
      {redoable > 0 && (
        <button type="button" className="button quiet" aria-disabled={busy} onClick={() => commands.redo()}>
          {t('table.redo')} <kbd>⇧Z</kbd>
        </button>
      )}
      {orders.length > 0 && (
        <button
          type="button"
          className="button quiet undo"
          aria-disabled={!undoable || busy}
          title={undoable ? undefined : t('orders.undoNot')}
          onClick={() => commands.undo()}
        >
          {t('orders.undo')} <kbd>Z</kbd>
        </button>
      )}
    </span>
  );
}

/** An order that was given; with a button of its own where it can be taken back. */
function Given({
  order,
  canTakeBack = false,
}: {
  readonly order: GivenOrder;
  readonly canTakeBack?: boolean;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <li>
      <span className="disc" aria-hidden="true">
        {count(order.number)}
      </span>
      <span>
        {order.text}
        {order.results.map((result) => (
          <span key={result} className="result">
            {result}
          </span>
        ))}
      </span>
      {canTakeBack && (
        <button
          type="button"
          className="button quiet take-back"
          title={t('orders.takeBack')}
          aria-label={t('orders.takeBackLabel', { order: order.text })}
          onClick={() => commands.takeBackOne(order.number)}
        >
          <svg viewBox="0 0 14 14" aria-hidden="true">
            <path
              d="M5,2L2,5L5,8M2,5H9A3,3 0 0 1 9,11H6"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.4"
            />
          </svg>
        </button>
      )}
    </li>
  );
}

/** What of the last sealed list could not be carried out. */
function Refused({ snapshot }: { readonly snapshot: Snapshot }): ReactElement | null {
  const { t } = useTranslation();
  if (snapshot.refused.length === 0) return null;
  return (
    <div className="refused-list">
      <h3 className="caps">{t('table.refusedTitle')}</h3>
      <ul>
        {snapshot.refused.map(({ text, reason }) => (
          <li key={text}>
            {text}
            <span className="caption">{reason}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A person's orders of this turn, or of the list that is planned. */
function Turn({ snapshot }: { readonly snapshot: Snapshot }): ReactElement {
  const { t } = useTranslation();
  const { orders, undoFrom } = snapshot;
  const plan = snapshot.mode === 'plan';
  return (
    <>
      <h2 id="orders-title" className="caps split">
        {t(plan ? 'table.planTitle' : 'orders.title')}
        {!snapshot.over && <UndoRow snapshot={snapshot} />}
      </h2>
      <StoppedNote />
      {plan && <p className="caption">{t('table.planAbout')}</p>}
      <Refused snapshot={snapshot} />
      {orders.length === 0 ? (
        <p className="quiet">{t('orders.none')}</p>
      ) : (
        <ol className="given">
          {orders.slice(0, undoFrom).map((order) => (
            <Given key={order.number} order={order} />
          ))}
          {undoFrom > 0 && (
            <li className="given-mark">
              <span>{t('table.mark')}</span>
            </li>
          )}
          {orders.slice(undoFrom).map((order) => (
            <Given key={order.number} order={order} canTakeBack={!snapshot.over} />
          ))}
        </ol>
      )}
      {snapshot.mode === 'turn' && <StandFast snapshot={snapshot} />}
    </>
  );
}

/** The panel of orders. */
export function OrdersPanel({ snapshot }: { readonly snapshot: Snapshot }): ReactElement {
  const { mode } = snapshot;
  const ordering = mode === 'turn' || mode === 'plan';
  return (
    <section className="panel panel-orders" aria-labelledby="orders-title" id="panel-orders" tabIndex={-1}>
      {ordering && <Turn snapshot={snapshot} />}
      {mode === 'watch' && <WatchControls snapshot={snapshot} />}
      {mode === 'umpire' && <UmpirePanel snapshot={snapshot} />}
      <div className="end-row">
        {ordering && <Points snapshot={snapshot} />}
        <EndButton snapshot={snapshot} className="end" />
      </div>
    </section>
  );
}
