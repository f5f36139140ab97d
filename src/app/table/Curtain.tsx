// What stands between two people at one screen: nothing of the game, only whose turn it is and a button.

import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { commands } from '../session/index.ts';
import type { CurtainView } from '../store/table.ts';

const TITLES = {
  turn: 'table.curtainTurn',
  plan: 'table.curtainPlan',
  umpire: 'table.curtainUmpire',
  wait: 'table.curtainWait',
} as const;

/** The curtain. It takes the focus, so that Enter lifts it and screen readers say whose turn it is. */
export function Curtain({ curtain }: { readonly curtain: CurtainView }): ReactElement {
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  const asked = curtain.kind !== 'wait';
  useEffect(() => {
    if (asked) button.current?.focus();
  }, [asked]);
  return (
    <main className="curtain" aria-labelledby="curtain-title" aria-describedby="curtain-text">
      <p className="caps">{curtain.date}</p>
      <h1 id="curtain-title" aria-live="assertive">
        {t(TITLES[curtain.kind], { name: curtain.name })}
      </h1>
      {asked && (
        <>
          <p id="curtain-text">{t('table.curtainText')}</p>
          <button ref={button} type="button" className="button filled" onClick={() => commands.liftCurtain()}>
            {t('table.curtainLift')} <kbd>{t('prepare.enter')}</kbd>
          </button>
        </>
      )}
    </main>
  );
}
