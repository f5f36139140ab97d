// What can be done with the selection: one row a choice, and why not where it cannot be done.

import type { ReactElement } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { commands } from '../../session/index.ts';
import type { Choice, Choices, PlaceView } from '../../store/model.ts';
import { CompareHead, EffectOf, StaffWay } from './Compared.tsx';
import { useApp } from '../../store/store.ts';

/** Keys that pick a choice; see the help. */
const CHOICE_KEYS: Readonly<Record<string, string>> = {
  attack: 'A',
  move: 'M',
  stance: 'H',
  support: 'S',
};

/** Why there is no order of a kind when there is none to refuse. */
const NO_ORDER: Readonly<Record<string, 'choice.noTarget' | 'choice.noWay'>> = {
  attack: 'choice.noTarget',
  move: 'choice.noWay',
};

function Row({
  choice,
  chosen,
  place,
}: {
  readonly choice: Choice;
  readonly chosen: boolean;
  readonly place: PlaceView | undefined;
}): ReactElement {
  const { t } = useTranslation();
  const possible = choice.order !== null;
  const key = CHOICE_KEYS[choice.key];
  return (
    <li
      className={chosen ? 'choice chosen' : possible ? 'choice' : 'choice refused'}
      data-choice={choice.key}
    >
      <button
        type="button"
        aria-pressed={chosen}
        aria-disabled={!possible}
        onClick={() => possible && commands.choose(choice.key)}
      >
        <span className="radio" aria-hidden="true" />
        <span className="choice-text">
          <span className="choice-name">{t(`choice.${choice.key as 'move'}`)}</span>
          <span className="choice-detail">
            {!possible
              ? (choice.refusal ?? t(NO_ORDER[choice.key] ?? 'choice.notPossible'))
              : choice.key === 'stance' && place?.stance
                ? t('choice.now', { what: t(`stance.${place.stance}`).toLocaleLowerCase() })
                : choice.detail}
          </span>
        </span>
        {possible && <EffectOf of="choices" row={choice.key} />}
        {possible && key && <kbd>{key}</kbd>}
      </button>
    </li>
  );
}

/** The choices of a selection. */
export function ChoiceList({
  choices,
  place,
}: {
  readonly choices: Choices;
  readonly place: PlaceView | undefined;
}): ReactElement {
  const { t } = useTranslation();
  const chosen = useApp((state) => state.prepared?.choice);
  const title = (
    <h3 id="choices-title" className="caps">
      {choices.selection ? t('choice.title') : t('choice.titleNowhere')}
    </h3>
  );
  return (
    <section className="choices" aria-labelledby="choices-title">
      {choices.list.some(({ order }) => order !== null) ? <CompareHead of="choices" title={title} /> : title}
      {choices.list.length === 0 ? (
        <p className="quiet">{t('choice.none')}</p>
      ) : (
        <ul>
          {choices.list.map((choice) => (
            <Row key={choice.key} choice={choice} chosen={choice.key === chosen} place={place} />
          ))}
          <StaffWay of="choices" />
        </ul>
      )}
    </section>
  );
}
