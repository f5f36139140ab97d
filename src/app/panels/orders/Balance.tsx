// Where a move leads, in words and two bars: what would stand there, and what could come against it.

import type { ReactElement } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { explain } from '../../../telling/index.ts';
import { count, fixed } from '../../i18n/index.ts';
import type { March } from '../../store/model.ts';
import { Why } from '../../controls/Why.tsx';

/** Threat below which nobody near enough counts. */
const NOBODY = 0.05;

/** How what would stand there compares with what could come. */
function wordOf({ power, threat }: March): 'free' | 'stronger' | 'even' | 'weaker' | 'farWeaker' {
  if (threat < NOBODY) return 'free';
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

/** How far the march is, and how its end would stand. */
export function Balance({ march }: { readonly march: March }): ReactElement {
  const { t } = useTranslation();
  const word = wordOf(march);
  const most = Math.max(march.power, march.threat, NOBODY);
  return (
    <div className="balance">
      <p>
        {t('prepare.march', { effort: count(march.effort), reach: count(march.reach) })}{' '}
        <strong>{t(`prepare.balance.${word}`)}</strong>
      </p>
      {word !== 'free' && (
        <>
          <Bar label={t('prepare.standsThere')} value={march.power} most={most} why="power" />
          <Bar label={t('prepare.couldCome')} value={march.threat} most={most} why="threat" />
        </>
      )}
    </div>
  );
}
