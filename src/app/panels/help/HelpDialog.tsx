// How a turn goes, and every key.

import { useDeferredValue } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { commands } from '../../session/index.ts';
import { Dialog } from '../../controls/Dialog.tsx';
import { Glossary } from '../../glossary/Glossary.tsx';
import { LanguageButton, UnreadNote } from '../../controls/LanguageButton.tsx';
import { RulePages } from './RulePages.tsx';
import { ThemeButton } from '../../controls/ThemeButton.tsx';

/** Keys by what they are for. */
const KEYS = [
  [
    'turn',
    [
      ['Enter', 'help.enter'],
      ['Z', 'help.z'],
      ['⇧Z', 'help.shiftZ'],
      ['E', 'help.e'],
      ['W', 'help.w'],
      ['Space', 'help.space'],
      ['P', 'help.p'],
    ],
  ],
  [
    'orders',
    [
      ['H S A M', 'help.choices'],
      ['F', 'help.f'],
      ['T', 'help.t'],
      ['Tab', 'help.tab'],
      ['Esc', 'help.esc'],
      ['G', 'help.g'],
    ],
  ],
  [
    'map',
    [
      ['← ↑ → ↓', 'help.arrows'],
      ['+ −', 'help.zoom'],
      ['0', 'help.zero'],
      ['1 – 5', 'layers.helpLayers'],
      ['K', 'layers.helpLegend'],
      ['/', 'layers.helpFind'],
      ['L', 'help.l'],
    ],
  ],
  [
    'panels',
    [
      ['N', 'help.n'],
      ['O', 'help.o'],
      ['C', 'help.c'],
      ['B', 'help.b'],
      ['?', 'help.question'],
    ],
  ],
] as const;

/** Every key, a list for each purpose. */
function Keys(): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="key-groups">
      {KEYS.map(([group, keys]) => (
        <section key={group}>
          <h4>{t(`help.groups.${group}`)}</h4>
          <dl className="keys">
            {keys.map(([key, text]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{t(text)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

/** The help. */
export function HelpDialog(): ReactElement {
  const { t } = useTranslation();
  /* Glossary and rules are more than a frame's work: they follow in slices. */
  const isWhole = useDeferredValue(true, false);
  return (
    <Dialog title={t('help.title')} onClose={() => commands.openDialog(null)} wide>
      <div className="narrow-tools">
        <LanguageButton />
        <ThemeButton />
      </div>
      <div className="help">
        <div>
          <h3 className="caps">{t('help.how')}</h3>
          <ol className="help-turn">
            <li>{t('help.how1')}</li>
            <li>{t('help.how2')}</li>
            <li>{t('help.how3')}</li>
          </ol>
          <p className="caption">{t('help.lesson')}</p>
          {isWhole && (
            <>
              <Glossary />
              <RulePages values={commands.ruleValues()} />
            </>
          )}
          <button type="button" className="button" onClick={() => commands.openDialog('note')}>
            {t('note.again')}
          </button>
          <UnreadNote />
        </div>
        <div className="help-keys">
          <h3 className="caps">{t('help.keys')}</h3>
          <Keys />
        </div>
      </div>
    </Dialog>
  );
}
