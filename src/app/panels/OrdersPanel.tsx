// This turn's orders with undo, the command points left, and the end of the turn.

import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { commands } from '../session/index.ts';
import type { Snapshot } from '../store/model.ts';
import { useApp } from '../store/store.ts';

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
      <span className="points-text">{t('orders.points', { count: left, all })}</span>
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
  const watching = snapshot.viewer < 0;
  if (snapshot.over)
    return (
      <button type="button" className={`button filled ${className}`} onClick={() => commands.showReport()}>
        {t('actor.toReport')}
      </button>
    );
  const label = watching
    ? t('orders.nextDay')
    : busy
      ? t('orders.waiting')
      : asked
        ? t('orders.endAsk', { count: snapshot.points.left })
        : t('orders.end');
  return (
    <button
      type="button"
      className={`button ${prepared ? '' : 'filled'} ${className}`}
      aria-disabled={busy}
      onClick={() => void commands.endTurn()}
    >
      {label} {!busy && <kbd>E</kbd>}
    </button>
  );
}

/** Orders of this turn. */
export function OrdersPanel({ snapshot }: { readonly snapshot: Snapshot }): ReactElement {
  const { t } = useTranslation();
  const busy = useApp((state) => state.busy !== null);
  const watching = snapshot.viewer < 0;
  return (
    <section className="panel panel-orders" aria-labelledby="orders-title" id="panel-orders" tabIndex={-1}>
      {!watching && (
        <>
          <h2 id="orders-title" className="caps split">
            {t('orders.title')}
            {snapshot.orders.length > 0 && (
              <button
                type="button"
                className="button quiet undo"
                aria-disabled={!snapshot.undoable || busy}
                title={snapshot.undoable ? undefined : t('orders.undoNot')}
                onClick={() => commands.undo()}
              >
                {t('orders.undo')} <kbd>Z</kbd>
              </button>
            )}
          </h2>
          {snapshot.orders.length === 0 ? (
            <p className="quiet">{t('orders.none')}</p>
          ) : (
            <ol className="given">
              {snapshot.orders.map((order) => (
                <li key={order.number}>
                  <span className="disc" aria-hidden="true">
                    {order.number}
                  </span>
                  <span>
                    {order.text}
                    {order.results.map((result) => (
                      <span key={result} className="result">
                        {result}
                      </span>
                    ))}
                  </span>
                </li>
              ))}
            </ol>
          )}
          {snapshot.orders.length > 0 && !snapshot.undoable && (
            <p className="caption">{t('orders.undoNot')}</p>
          )}
        </>
      )}
      {watching && (
        <h2 id="orders-title" className="caps">
          {t('top.watching')}
        </h2>
      )}
      <div className="end-row">
        {watching ? (
          !snapshot.over && (
            <button
              type="button"
              className="button"
              aria-disabled={busy}
              onClick={() => void commands.playToEnd()}
            >
              {t('orders.toEnd')}
            </button>
          )
        ) : (
          <Points snapshot={snapshot} />
        )}
        <EndButton snapshot={snapshot} className="end" />
      </div>
    </section>
  );
}
