// How the seat stands in six quantities at most: a word, the number, and what changed since its last turn.

import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { about, count, signed } from '../i18n/index.ts';
import { Pause } from '../controls/Pause.tsx';
import { Why } from '../controls/Why.tsx';
import type { StandingView } from '../store/standing.ts';
import { useApp } from '../store/store.ts';

/** Quantities that go by rough figures: their last digits mean nothing. */
const ROUGH: ReadonlySet<StandingView['name']> = new Set(['arms', 'move', 'harm']);
/** Quantities of which less is better. */
const ADVERSE: ReadonlySet<StandingView['name']> = new Set(['move', 'harm']);

function useTexts(view: StandingView): {
  readonly value: string;
  readonly change: string;
  readonly moved: number;
} {
  const { t } = useTranslation();
  const { name, value, of, change } = view;
  const text = ROUGH.has(name) ? about(value) : count(value);
  const shown =
    name === 'ground'
      ? t('standing.value.places', { count: value })
      : name === 'air' && of !== null
        ? t('standing.value.of', { value: text, of: count(of) })
        : name === 'deal' && of !== null
          ? t('standing.value.willing', { value: text, of: count(of) })
          : name === 'supply'
            ? t('standing.value.percent', { value: text })
            : t('standing.value.plain', { value: text });
  const moved = change === null ? 0 : Math.round(change);
  const rough = ROUGH.has(name) ? Math.sign(moved) * roughly(Math.abs(moved)) : moved;
  return { value: shown, moved: rough, change: rough === 0 ? '' : signed(rough) };
}

/** A change as it is known: two leading digits. */
function roughly(value: number): number {
  const step = value < 100 ? 1 : 10 ** (Math.floor(Math.log10(value)) - 1);
  return Math.round(value / step) * step;
}

function Cell({ view }: { readonly view: StandingView }): ReactElement {
  const { t } = useTranslation();
  const { value, change, moved } = useTexts(view);
  const { name, word, floor } = view;
  const since =
    view.change === null
      ? name === 'air'
        ? ''
        : t('standing.first')
      : change === ''
        ? t('standing.same')
        : t('standing.change', { change });
  const isBetter = moved > 0 !== ADVERSE.has(name);
  return (
    <li className="quantity-cell">
      <Why
        text={
          <>
            <strong>{`${t(`standing.name.${name}`)}: ${value}.`}</strong> {t(`standing.why.${name}`)}{' '}
            {view.about !== undefined && t('standing.about', { about: view.about })}{' '}
            {floor > 0 && t('standing.floor', { floor: count(floor) })} {since && <em>{since}</em>}
          </>
        }
      >
        <span className="quantity-name">
          {t(`standing.name.${name}`)}
          <Pause />
        </span>
        <strong>
          {t(`standing.word.${word as 'steady'}`)}
          <Pause />
        </strong>
        <span className="quantity-value">
          {value}{' '}
          {change !== '' && (
            <span className="quantity-change">
              <svg viewBox="0 0 8 8" aria-hidden="true">
                <path
                  d={moved > 0 ? 'M4,1L7.5,7H.5Z' : 'M4,7L.5,1H7.5Z'}
                  fill={isBetter ? 'none' : 'currentColor'}
                />
              </svg>
              {change}
            </span>
          )}
        </span>
      </Why>
    </li>
  );
}

/** The quantities, in a strip above the map or, on small screens, in the seat's sheet; nothing while nobody's seat is looked from. */
export function Standing({ place }: { readonly place: 'strip' | 'sheet' }): ReactElement | null {
  const { t } = useTranslation();
  const standing = useApp((state) => state.standing);
  if (standing.length === 0) return null;
  return (
    <section className={`quantities quantities-${place}`} aria-label={t('standing.title')}>
      <ul>
        {standing.map((view) => (
          <Cell key={view.name} view={view} />
        ))}
      </ul>
    </section>
  );
}
