// What the seat could say today, best first, each with what it would move and one button.

import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { commands } from '../../session/index.ts';
import type { Snapshot } from '../../store/model.ts';

/** The moves; nothing where there is none. */
export function Moves({ snapshot }: { readonly snapshot: Snapshot }): ReactElement | null {
  const { t } = useTranslation();
  /* They change with the position alone. */
  const moves = useMemo(() => (snapshot.bargain ? commands.movesAtTable() : []), [snapshot]);
  if (moves.length === 0) return null;
  return (
    <div className="table-moves">
      <h3 className="caps">{t('talks.moves.title')}</h3>
      <ul>
        {moves.map(({ kind, about, order, what, brings, cost }) => (
          <li key={`${kind} ${about}`}>
            <button type="button" onClick={() => commands.prepareSpeech(order)}>
              <strong>{what}</strong>
              <span>{brings}</span>
            </button>
            <span className="caption">{t('staffOrders.cost', { count: cost })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
