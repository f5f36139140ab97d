// Tells screen readers how the game goes, calmly: one summary when a turn begins, one sentence for each order.

import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import type { TFunction } from 'i18next';
import type { Snapshot } from '../store/model.ts';
import { appStore } from '../store/store.ts';
import { tellingOf } from './narrate.ts';
import type { Telling } from './narrate.ts';

/** The turn that begins, and what happened since the last one. */
function turnText(t: TFunction, snapshot: Snapshot, isFirst: boolean): string {
  const { date, round, viewer, points, digest, actors } = snapshot;
  const head =
    viewer < 0
      ? t('narration.day', { date, round })
      : t('narration.turn', { date, round, name: actors[viewer]?.name ?? '', count: points.left });
  if (isFirst && digest.length === 0) return head;
  const news =
    digest.length > 0
      ? t('narration.happened', { lines: digest.map((line) => line.text.replaceAll('\n', ' ')).join(' ') })
      : t('narration.nothing');
  return `${news} ${head}`;
}

function textOf(t: TFunction, telling: Telling, snapshot: Snapshot): string {
  const count = snapshot.points.left;
  switch (telling.kind) {
    case 'turn':
      return turnText(t, snapshot, telling.isFirst);
    case 'ordered':
      // An order without results leaves nothing between the sentences.
      return t('narration.ordered', {
        order: telling.order,
        results: telling.results.join(' '),
        count,
      }).replaceAll('  ', ' ');
    case 'undone':
    case 'asked':
      return t(`narration.${telling.kind}`, { count });
    case 'others':
    case 'over':
      return t(`narration.${telling.kind}`);
  }
}

/** The one live region for the course of the game. */
export function Narrator(): ReactElement {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  useEffect(() => {
    let moved = false;
    return appStore.subscribe((now, before) => {
      moved ||= now.busy !== null;
      /* Behind a curtain somebody else listens; in another language what was said is not repeated. */
      if (now.curtain !== null || now.language !== before.language) {
        setText('');
        return;
      }
      const telling = tellingOf(before, now, moved);
      if (telling?.kind === 'turn' || telling?.kind === 'over') moved = false;
      if (telling && now.snapshot) setText(textOf(t, telling, now.snapshot));
      else if (now.screen !== 'play' && before.screen === 'play') setText('');
    });
  }, [t]);
  return (
    <output className="hidden" data-narrator="">
      {text}
    </output>
  );
}
