// Whether a place would hold against the strongest attack that could come, in fifty attacks like it.

import type { ReactElement } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { menOf } from '../../i18n/index.ts';
import type { Snapshot } from '../../store/model.ts';
import { useApp } from '../../store/store.ts';
import { WouldHold } from './WouldHold.tsx';

/** The defender's odds of a place; nothing where no attack could come. */
export function Defence({
  place,
  snapshot,
}: {
  readonly place: number;
  readonly snapshot: Snapshot;
}): ReactElement | null {
  const { t } = useTranslation();
  const defence = useApp((state) => state.defence);
  if (!defence || defence.place !== place) return null;
  const sentence = t('place.holds', {
    count: defence.holds,
    name: snapshot.actors[defence.by]?.short ?? '',
    men: menOf(defence.men, false),
  });
  return <WouldHold sentence={sentence} holds={defence.holds} />;
}
