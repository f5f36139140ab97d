// Where a move leads: how its end would meet the strongest attack, or in two bars what would stand there and what could come.

import type { ReactElement } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { explain } from '../../../telling/index.ts';
import { count, fixed, menOf } from '../../i18n/index.ts';
import type { March, Snapshot } from '../../store/model.ts';
import { Why } from '../../controls/Why.tsx';
import { WouldHold } from '../place/WouldHold.tsx';

/** Threat below which nobody near enough counts. */
const NOBODY = 0.05;

/** How what would stand there compares with what could come; behind the front nobody can come at once. */
function wordOf(march: March): 'free' | 'behind' | 'stronger' | 'even' | 'weaker' | 'farWeaker' {
  const { power, threat, front } = march;
  if (threat < NOBODY) return 'free';
  if (!front) return 'behind';
  const share = power / threat;
  return share >= 1.5 ? 'stronger' : share >= 0.75 ? 'even' : share >= 0.3 ? 'weaker' : 'farWeaker';
}

/** One bar with its number. */
function Bar({
  label,
  value,
  most,
  why,
}: {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly why: 'power' | 'threat';
}): ReactElement {
  const { i18n } = useTranslation();
  return (
    <p className="balance-row">
      <Why text={explain(why, i18n.language).text}>{label}</Why>
      <span className="balance-bar" aria-hidden="true">
        <span className={why} style={{ inlineSize: `${(100 * value) / most}%` }} />
      </span>
      <span className="number">{fixed(value, 1)}</span>
    </p>
  );
}

/** Of fifty attacks like the strongest that could come, those in which its end would then hold. */
function Foreseen({
  foreseen,
  snapshot,
}: {
  readonly foreseen: NonNullable<March['foreseen']>;
  readonly snapshot: Snapshot;
}): ReactElement {
  const { t } = useTranslation();
  const sentence = t('prepare.wouldHold', {
    count: foreseen.holds,
    name: snapshot.actors[foreseen.by]?.short ?? '',
    men: menOf(foreseen.men, false),
  });
  return <WouldHold sentence={sentence} holds={foreseen.holds} />;
}

/** How far the march is, and how its end would stand: in battles where an attack could come at once, else in powers. */
export function Balance({
  march,
  snapshot,
}: {
  readonly march: March;
  readonly snapshot: Snapshot;
}): ReactElement {
  const { t } = useTranslation();
  const { foreseen } = march;
  const word = wordOf(march);
  const most = Math.max(march.power, march.threat, NOBODY);
  return (
    <div className="balance">
      <p>
        {t('prepare.march', { effort: count(march.effort), reach: count(march.reach) })}{' '}
        {!foreseen && <strong>{t(`prepare.balance.${word}`)}</strong>}
      </p>
      {foreseen && <Foreseen foreseen={foreseen} snapshot={snapshot} />}
      {!foreseen && word !== 'free' && word !== 'behind' && (
        <>
          <Bar label={t('prepare.standsThere')} value={march.power} most={most} why="power" />
          <Bar label={t('prepare.couldCome')} value={march.threat} most={most} why="threat" />
        </>
      )}
    </div>
  );
}
