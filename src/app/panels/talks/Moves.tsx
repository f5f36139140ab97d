// What the seat could say today, best first, each with what it would move and one button.

import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { fixed, listed, percent } from '../../i18n/index.ts';
import { commands } from '../../session/index.ts';
import type { TableMove } from '../../store/bargain.ts';
import type { Snapshot } from '../../store/model.ts';

/** What is said and what comes of it, in two phrases. */
function useWords(
  snapshot: Snapshot,
): (move: TableMove) => { readonly what: string; readonly brings: string } {
  const { t } = useTranslation();
  const nameOf = (actor: number): string => snapshot.actors[actor]?.short ?? '';
  return ({ kind, about, deal, closes, members }) => {
    switch (kind) {
      case 'press':
        return {
          what: t('talks.moves.press', { name: nameOf(about) }),
          brings:
            closes >= 1
              ? t('talks.moves.wouldAccept', { deal })
              : t('talks.moves.closes', { deal, share: percent(closes), name: nameOf(about) }),
        };
      case 'help':
        return {
          what: t('talks.moves.help', { name: nameOf(about) }),
          brings: t('talks.moves.helps', { points: fixed(closes, 1) }),
        };
      case 'convene':
        return {
          what: t('talks.moves.convene', {
            track: snapshot.bargain?.tracks.find(({ index }) => index === about)?.name ?? '',
          }),
          brings: t('talks.moves.meets', {
            deal,
            share: percent(closes),
            names: listed(members.map(nameOf)),
          }),
        };
      case 'propose':
        return { what: t('talks.moves.propose', { deal }), brings: t('talks.moves.all') };
      case 'accept':
        return { what: t('talks.moves.accept', { deal }), brings: t('talks.moves.binds') };
    }
  };
}

/** The moves; nothing where there is none. */
export function Moves({ snapshot }: { readonly snapshot: Snapshot }): ReactElement | null {
  const { t } = useTranslation();
  const words = useWords(snapshot);
  /* They change with the position alone. */
  const moves = useMemo(() => (snapshot.bargain ? commands.movesAtTable() : []), [snapshot]);
  if (moves.length === 0) return null;
  return (
    <div className="table-moves">
      <h3 className="caps">{t('talks.moves.title')}</h3>
      <ul>
        {moves.map((move) => {
          const { what, brings } = words(move);
          return (
            <li key={`${move.kind} ${move.about}`}>
              <button type="button" onClick={() => commands.prepareSpeech(move.order)}>
                <strong>{what}</strong>
                <span>{brings}</span>
              </button>
              <span className="caption">{t('staffOrders.cost', { count: move.cost })}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
