// The umpire's desk: one change at a time, told to all as the umpire's doing, and what was injected so far.

import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { commands } from '../session/index.ts';
import type { Snapshot } from '../store/model.ts';
import type { Option, UmpireOptions, UmpireRefusal } from '../store/table.ts';
import {
  CLAIMS,
  GROUPS,
  LIGHTS,
  NOBODY,
  RELATIONS,
  actorsFor,
  blank,
  fieldsOf,
  injectionOf,
  kindsFor,
  pairsFor,
} from './injections.ts';
import type { Draft, DraftField, DraftKind, GroupName } from './injections.ts';
import { Eyes } from './WatchControls.tsx';

function Choose({
  name,
  value,
  options,
  onChoose,
}: {
  readonly name: string;
  readonly value: number;
  readonly options: readonly Option[];
  readonly onChoose: (value: number) => void;
}): ReactElement {
  return (
    <>
      <label htmlFor={`inject-${name}`}>{name}</label>
      <select id={`inject-${name}`} value={value} onChange={(event) => onChoose(Number(event.target.value))}>
        {options.map((option) => (
          <option key={option.index} value={option.index}>
            {option.name}
          </option>
        ))}
      </select>
    </>
  );
}

/** What a field can be, as options; null for a number. */
function useOptions(options: UmpireOptions, draft: Draft): (field: DraftField) => readonly Option[] | null {
  const { t } = useTranslation();
  return (field) => {
    switch (field) {
      case 'weather':
        return options.weather;
      case 'actor':
        return actorsFor(draft.kind, options);
      case 'other':
        return draft.kind === 'relation' ? options.actors : options.grounds;
      case 'audience':
        return options.audiences;
      case 'formation':
        return options.formations;
      case 'at':
        return options.places;
      case 'outlet':
        return options.outlets;
      case 'track':
        return options.tracks;
      case 'pair':
        return pairsFor(draft.kind, options);
      case 'taker':
        return [{ index: NOBODY, name: t('app.nobody') }, ...options.grounds];
      case 'light':
        return LIGHTS.map((name, index) => ({ index, name: t(`umpirePanel.lights.${name}`) }));
      case 'claim':
        return CLAIMS.map((name, index) => ({ index, name: t(`umpirePanel.claims.${name}`) }));
      case 'to':
        return RELATIONS.map((name, index) => ({ index, name: t(`umpirePanel.relations.${name}`) }));
      case 'number':
        return null;
    }
  };
}

const LABELS = {
  weather: 'umpirePanel.to',
  actor: 'umpirePanel.of',
  other: 'umpirePanel.and',
  audience: 'umpirePanel.who',
  formation: 'umpirePanel.formation',
  at: 'umpirePanel.at',
  outlet: 'umpirePanel.outlet',
  claim: 'umpirePanel.says',
  to: 'umpirePanel.to',
  track: 'umpirePanel.track',
  pair: 'umpirePanel.whose',
  light: 'umpirePanel.light',
  taker: 'umpirePanel.taker',
} as const;

/** What the number counts, where it is not points. */
const NUMBERS: { readonly [K in DraftKind]?: 'umpirePanel.number' | 'umpirePanel.share' } = {
  claim: 'umpirePanel.number',
  exchange: 'umpirePanel.share',
};

const GROUP_NAMES = Object.keys(GROUPS) as readonly GroupName[];

/** The form of one injection. */
function InjectionForm({ options }: { readonly options: UmpireOptions }): ReactElement {
  const { t } = useTranslation();
  const groups = GROUP_NAMES.map((group) => ({ group, kinds: kindsFor(group, options) }));
  const [draft, setDraft] = useState<Draft>(() => blank(groups[0]?.kinds[0] ?? 'cohesion', options));
  const [refusal, setRefusal] = useState<UmpireRefusal | null>(null);
  const optionsOf = useOptions(options, draft);
  const set = (change: Partial<Draft>) => {
    setRefusal(null);
    setDraft({ ...draft, ...change });
  };
  return (
    <form
      className="umpire-form"
      onSubmit={(event) => {
        event.preventDefault();
        setRefusal(commands.inject(injectionOf(draft, options)));
      }}
    >
      <label htmlFor="inject-kind">{t('umpirePanel.kind')}</label>
      <select
        id="inject-kind"
        value={draft.kind}
        onChange={(event) => {
          const kind = groups.flatMap(({ kinds }) => kinds).find((each) => each === event.target.value);
          setRefusal(null);
          if (kind) setDraft(blank(kind, options));
        }}
      >
        {groups.map(
          ({ group, kinds }) =>
            kinds.length > 0 && (
              <optgroup key={group} label={t(`umpirePanel.groups.${group}`)}>
                {kinds.map((kind) => (
                  <option key={kind} value={kind}>
                    {t(`umpirePanel.${kind}`)}
                  </option>
                ))}
              </optgroup>
            ),
        )}
      </select>
      <p className="caption umpire-what">{t(`umpirePanel.what.${draft.kind}`)}</p>
      {fieldsOf(draft).map((field) => {
        const list = optionsOf(field);
        if (list && field !== 'number')
          return (
            <Choose
              key={field}
              name={t(LABELS[field])}
              value={draft[field]}
              options={list}
              onChoose={(value) => set({ [field]: value })}
            />
          );
        return (
          <span key={field} className="contents">
            <label htmlFor="inject-number">{t(NUMBERS[draft.kind] ?? 'umpirePanel.by')}</label>
            <input
              id="inject-number"
              type="text"
              inputMode="numeric"
              value={draft.text}
              onChange={(event) =>
                set({ text: event.target.value.replace(/[^\d.−-]/g, '').replace('−', '-') })
              }
            />
          </span>
        );
      })}
      <button type="submit" className="button">
        {t('umpirePanel.do')}
      </button>
      {refusal && (
        <p className="refusal" role="alert">
          {t('umpirePanel.not', { why: t(`umpirePanel.why.${refusal}`) })}
        </p>
      )}
    </form>
  );
}

/** The umpire's panel. */
export function UmpirePanel({ snapshot }: { readonly snapshot: Snapshot }): ReactElement {
  const { t } = useTranslation();
  const options = commands.umpireOptions();
  const done = commands.injectedTexts();
  return (
    <>
      <h2 id="orders-title" className="caps">
        {t('umpirePanel.title')}
      </h2>
      <p className="caption">{t('umpirePanel.about')}</p>
      {!snapshot.over && options && <InjectionForm options={options} />}
      <details open={done.length > 0}>
        <summary>{t('umpirePanel.done')}</summary>
        {done.length === 0 ? (
          <p className="quiet">{t('umpirePanel.none')}</p>
        ) : (
          <ul aria-live="polite">
            {done.map((text, index) => (
              <li key={`${done.length - index} ${text}`}>{text}</li>
            ))}
          </ul>
        )}
      </details>
      <div className="watch-row">
        <Eyes snapshot={snapshot} />
      </div>
    </>
  );
}
