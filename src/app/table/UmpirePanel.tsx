// The umpire's desk: one change at a time, told to all as the umpire's doing, and what was injected so far.

import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { commands } from '../session/index.ts';
import type { Snapshot } from '../store/model.ts';
import type { Option, UmpireOptions } from '../store/table.ts';
import { CLAIMS, RELATIONS, blank, fieldsOf, injectionOf, kindsFor } from './injections.ts';
import type { Draft, DraftField } from './injections.ts';
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
        return draft.kind === 'commitment'
          ? options.sponsors
          : draft.kind === 'wake'
            ? options.asleep
            : draft.kind === 'opinion' || draft.kind === 'relation' || draft.kind === 'claim'
              ? options.actors
              : options.grounds;
      case 'other':
        return options.actors;
      case 'audience':
        return options.audiences;
      case 'formation':
        return options.formations;
      case 'at':
        return options.places;
      case 'outlet':
        return options.outlets;
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
} as const;

/** The form of one injection. */
function InjectionForm({ options }: { readonly options: UmpireOptions }): ReactElement {
  const { t } = useTranslation();
  const kinds = kindsFor(options);
  const [draft, setDraft] = useState<Draft>(() => blank(kinds[0] ?? 'cohesion', options));
  const [refused, setRefused] = useState(false);
  const optionsOf = useOptions(options, draft);
  const set = (change: Partial<Draft>) => {
    setRefused(false);
    setDraft({ ...draft, ...change });
  };
  return (
    <form
      className="umpire-form"
      onSubmit={(event) => {
        event.preventDefault();
        setRefused(!commands.inject(injectionOf(draft)));
      }}
    >
      <label htmlFor="inject-kind">{t('umpirePanel.kind')}</label>
      <select
        id="inject-kind"
        value={draft.kind}
        onChange={(event) => {
          const kind = kinds.find((each) => each === event.target.value);
          setRefused(false);
          if (kind) setDraft(blank(kind, options));
        }}
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`umpirePanel.${kind}`)}
          </option>
        ))}
      </select>
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
            <label htmlFor="inject-number">
              {t(draft.kind === 'claim' ? 'umpirePanel.number' : 'umpirePanel.by')}
            </label>
            <input
              id="inject-number"
              type="text"
              inputMode="numeric"
              value={draft.text}
              onChange={(event) =>
                set({ text: event.target.value.replace(/[^\d−-]/g, '').replace('−', '-') })
              }
            />
          </span>
        );
      })}
      <button type="submit" className="button">
        {t('umpirePanel.do')}
      </button>
      {refused && (
        <p className="caption" role="alert">
          {t('umpirePanel.not', {
            why: t(draft.kind === 'place' ? 'umpirePanel.whyPlace' : 'umpirePanel.whyOther'),
          })}
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
