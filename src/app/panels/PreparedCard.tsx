// The order being prepared: what can still be changed, what it may bring, what it risks.

import { useEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { about, count } from '../i18n/index.ts';
import { commands } from '../session/index.ts';
import type { Assessment, AttackOdds, Figure, Prepared, Snapshot } from '../store/model.ts';
import { Badge } from './Badge.tsx';

const FILLS = { repulsed: 'none', undecided: 'var(--dot-middle)', carried: 'var(--ink)' } as const;

function Dots({
  count: dots,
  kind,
}: {
  readonly count: number;
  readonly kind: keyof typeof FILLS;
}): ReactElement {
  const columns = 9;
  const rows = Math.max(1, Math.ceil(dots / columns));
  return (
    <svg
      className="dots"
      viewBox={`0 ${rows > 3 ? 0 : (rows - 3) * 9} 81 ${Math.max(27, rows * 9)}`}
      aria-hidden="true"
    >
      {Array.from({ length: dots }, (_, index) => (
        <circle
          key={index}
          cx={(index % columns) * 9 + 4.5}
          cy={(rows - 1 - Math.floor(index / columns)) * 9 + 4.5}
          r="3.4"
          fill={FILLS[kind]}
          stroke={kind === 'undecided' ? 'none' : 'var(--ink)'}
          strokeWidth="1.1"
        />
      ))}
    </svg>
  );
}

function Losses({
  label,
  range,
  scale,
  style,
}: {
  readonly label: string;
  readonly range: { readonly low: number; readonly middle: number; readonly high: number };
  readonly scale: number;
  readonly style: string;
}): ReactElement {
  const { t } = useTranslation();
  const x = (value: number) => (200 * value) / scale;
  return (
    <div className="losses-row">
      <span>{label}</span>
      <svg viewBox="-4 0 208 12" aria-hidden="true">
        <path d="M0,6H200" stroke="var(--line-2)" />
        <rect
          x={x(range.low)}
          y="3"
          width={Math.max(2, x(range.high) - x(range.low))}
          height="6"
          fill={`var(--actor-${style})`}
          opacity="0.45"
        />
        <circle cx={x(range.middle)} cy="6" r="4" fill={`var(--actor-${style})`} />
      </svg>
      <span className="losses-text">
        {t('prepare.lossText', {
          low: count(range.low),
          high: count(range.high),
          middle: count(range.middle),
        })}
      </span>
    </div>
  );
}

function Odds({ odds, snapshot }: { readonly odds: AttackOdds; readonly snapshot: Snapshot }): ReactElement {
  const { t } = useTranslation();
  const scale = Math.max(10, odds.own.high, odds.theirs.high);
  const styleOf = (actor: number) => snapshot.actors[actor]?.style ?? 'grey-disc';
  return (
    <div className="odds">
      <p className="caption">{t('prepare.ofFifty')}</p>
      <ul className="odds-groups">
        {(['repulsed', 'undecided', 'carried'] as const).map((kind) => (
          <li key={kind}>
            <Dots count={odds[kind]} kind={kind} />
            <strong>
              {t(`prepare.${kind}`)} {odds[kind]}
            </strong>
            <span>{t(`prepare.${kind}About`)}</span>
          </li>
        ))}
      </ul>
      <Losses label={t('prepare.ownLosses')} range={odds.own} scale={scale} style={styleOf(odds.ownActor)} />
      <Losses
        label={t('prepare.theirLosses')}
        range={odds.theirs}
        scale={scale}
        style={styleOf(odds.theirActor)}
      />
    </div>
  );
}

function People({
  people,
  strike,
}: {
  readonly people: NonNullable<Assessment['people']>;
  readonly strike: boolean;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="under">
      <strong>
        {t(strike ? 'prepare.peopleUnder' : 'prepare.peopleThere', { people: about(people.under) })}
      </strong>
      <span>
        {people.harmed >= 1
          ? t('prepare.peopleHarmed', { count: Math.round(people.harmed) })
          : t('prepare.peopleHarmedNone')}{' '}
        {people.displaced >= 1 && t('prepare.peopleDisplaced', { count: Math.round(people.displaced) })}
      </span>
    </div>
  );
}

function Field({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactElement {
  return (
    <label className="field">
      <span>{label}</span>
      {children}
    </label>
  );
}

const TARGET_LABELS = {
  move: 'prepare.to',
  attack: 'prepare.target',
  strike: 'prepare.target',
  ship: 'prepare.whom',
  reinforce: 'prepare.formation',
  press: 'prepare.whom',
  propose: 'prepare.what',
  accept: 'prepare.what',
  reject: 'prepare.what',
} as const;

/** What can be changed about the order. */
function Editor({
  prepared,
  snapshot,
}: {
  readonly prepared: Prepared;
  readonly snapshot: Snapshot;
}): ReactElement {
  const { t } = useTranslation();
  const { order, candidates } = prepared;
  const chosen =
    order.kind === 'move' || order.kind === 'attack'
      ? order.formations
      : order.kind === 'refit'
        ? [order.formation]
        : [];
  const label = order.kind in TARGET_LABELS ? t(TARGET_LABELS[order.kind as 'move']) : '';
  return (
    <div className="editor">
      {order.kind === 'stance' ? (
        <fieldset className="segments">
          <legend className="hidden">{t('choice.stance')}</legend>
          {prepared.targets.map((target) => (
            <label key={target.index} className={target.index === prepared.target ? 'on' : undefined}>
              <input
                type="radio"
                name="stance"
                checked={target.index === prepared.target}
                onChange={() => commands.retarget(target.index)}
              />
              <strong>{t(`stance.${target.name as 'hold'}`)}</strong>
              <span>{t(`stanceAbout.${target.name as 'hold'}`)}</span>
            </label>
          ))}
        </fieldset>
      ) : (
        label !== '' &&
        prepared.targets.length > 0 && (
          <Field label={label}>
            <select
              value={prepared.target}
              onChange={(event) => commands.retarget(Number(event.target.value))}
            >
              {prepared.targets.map((target) => (
                <option key={target.index} value={target.index}>
                  {target.name}
                </option>
              ))}
            </select>
          </Field>
        )
      )}
      {candidates.length > 0 && (
        <fieldset className="candidates">
          <legend className="hidden">{t('prepare.with')}</legend>
          {candidates.map((candidate) => {
            const formation = snapshot.formations[candidate.index];
            const on = chosen.includes(candidate.index);
            const refit = order.kind === 'refit';
            return (
              formation && (
                <label
                  key={candidate.index}
                  className={candidate.refusal && !on ? 'candidate refused' : 'candidate'}
                >
                  <input
                    type={refit ? 'radio' : 'checkbox'}
                    name={refit ? 'refit' : undefined}
                    checked={on}
                    disabled={candidate.refusal !== null && !on}
                    onChange={() => commands.toggleFormation(candidate.index)}
                  />
                  <span>
                    {formation.name}, {t('prepare.from', { place: candidate.from })}
                    {candidate.refusal && !on && <em>{candidate.refusal}</em>}
                  </span>
                  <span className="number">{count(formation.strength)}</span>
                </label>
              )
            );
          })}
        </fieldset>
      )}
      {order.kind === 'attack' && (
        <label className="candidate">
          <input type="checkbox" checked={order.advance} onChange={() => commands.toggleAdvance()} />
          <span>{t('prepare.advance')}</span>
        </label>
      )}
      {prepared.levels.length > 0 && (order.kind === 'strike' || order.kind === 'commit') && (
        <Field label={t(order.kind === 'strike' ? 'prepare.sorties' : 'prepare.level')}>
          <select
            value={order.kind === 'strike' ? order.sorties : order.level}
            onChange={(event) => commands.setLevel(Number(event.target.value))}
          >
            {prepared.levels.map((level) => (
              <option key={level} value={level}>
                {level}
              </option>
            ))}
          </select>
        </Field>
      )}
    </div>
  );
}

function Willingness({
  assessment,
  snapshot,
}: {
  readonly assessment: Assessment;
  readonly snapshot: Snapshot;
}): ReactElement {
  const { t } = useTranslation();
  const x = (value: number) => 4 + 92 * Math.max(0, Math.min(1, (value + 1) / 2.5));
  return (
    <div className="willing">
      <p className="caption">{t('prepare.willing')}</p>
      <ul>
        {assessment.willingness.map((party) => {
          const actor = snapshot.actors[party.actor];
          return (
            <li key={`${party.actor}-${party.deal}`}>
              {actor && <Badge actor={actor} size={15} />}
              <span>{actor?.short}</span>
              <svg viewBox="0 0 100 12" aria-hidden="true">
                <path d="M4,6H96" stroke="var(--line-2)" />
                <path d={`M${x(party.needs)},0V12`} stroke="var(--ink)" strokeWidth="1.6" />
                <circle cx={x(party.now)} cy="6" r="3.4" fill="var(--panel)" stroke="var(--ink)" />
                <circle cx={x(party.after)} cy="6" r="3.4" fill="var(--ink)" />
              </svg>
              <span className="willing-text">
                {t('prepare.willingNow', {
                  now: party.now.toFixed(2),
                  after: party.after.toFixed(2),
                  needs: party.needs.toFixed(2),
                })}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const BUTTONS = {
  move: 'prepare.orderMove',
  attack: 'prepare.orderAttack',
  stance: 'prepare.orderStance',
  refit: 'prepare.orderRefit',
  strike: 'prepare.orderStrike',
  ship: 'prepare.orderShip',
  reinforce: 'prepare.orderReinforce',
  commit: 'prepare.orderCommit',
  press: 'prepare.orderPress',
  propose: 'prepare.orderPropose',
  accept: 'prepare.orderAccept',
  reject: 'prepare.orderReject',
  end: 'orders.end',
} as const;

/** The one filled button while something is prepared. */
export function OrderButton({ prepared }: { readonly prepared: Prepared }): ReactElement {
  const { t } = useTranslation();
  const { assessment, order } = prepared;
  const possible = assessment.refusal === null;
  return (
    <div className="order-row">
      <button type="button" className="button quiet" onClick={() => commands.back()}>
        {t('prepare.back')} <kbd>Esc</kbd>
      </button>
      <button
        type="button"
        className="button filled order"
        aria-disabled={!possible}
        onClick={() => commands.confirm()}
      >
        {t(BUTTONS[order.kind])} <kbd>{t('prepare.enter')}</kbd>
        <span className="cost">{t('prepare.cost', { count: assessment.cost })}</span>
      </button>
    </div>
  );
}

function FigureList({ figures }: { readonly figures: readonly Figure[] }): ReactElement {
  return (
    <dl className="figures">
      {figures.map((figure) => (
        <div key={figure.label}>
          <dt>{figure.label}</dt>
          <dd>{figure.text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Figures of a preview and, opened on demand, what each means; `folded` puts the figures themselves there too. */
function Figures({
  figures,
  folded,
}: {
  readonly figures: readonly Figure[];
  readonly folded: boolean;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      {!folded && <FigureList figures={figures} />}
      <details className="explain">
        <summary>{t(folded ? 'prepare.behind' : 'explain.title')}</summary>
        {folded && <FigureList figures={figures} />}
        <dl>
          {figures.map((figure) => (
            <div key={figure.label}>
              <dt>{figure.label}</dt>
              <dd>{figure.help}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

/** The prepared order and what it may bring. */
export function PreparedCard({
  prepared,
  snapshot,
}: {
  readonly prepared: Prepared;
  readonly snapshot: Snapshot;
}): ReactElement {
  const { t } = useTranslation();
  const { assessment } = prepared;
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    card.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section ref={card} className="prepared" aria-label={assessment.title} aria-live="polite">
      <h3 className="prepared-title">{assessment.title}</h3>
      <Editor prepared={prepared} snapshot={snapshot} />
      {assessment.refusal !== null && <p className="refusal">{assessment.refusal}</p>}
      {assessment.odds && <Odds odds={assessment.odds} snapshot={snapshot} />}
      {assessment.people && <People people={assessment.people} strike={prepared.order.kind === 'strike'} />}
      {assessment.figures.length > 0 && (
        <Figures
          figures={assessment.figures}
          folded={assessment.odds !== null || assessment.willingness.length > 0}
        />
      )}
      {assessment.willingness.length > 0 && <Willingness assessment={assessment} snapshot={snapshot} />}
      {assessment.risks.map((risk) => (
        <p key={risk} className="risk">
          {risk}
        </p>
      ))}
      {assessment.draws && <p className="caption">{t('prepare.draws')}</p>}
    </section>
  );
}
