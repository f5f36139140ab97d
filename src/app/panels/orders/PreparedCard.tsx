// The order being prepared: what can still be changed, what it may bring, what it risks.

import { useDeferredValue } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { fixed } from '../../i18n/index.ts';
import { commands } from '../../session/index.ts';
import type { Assessment, Figure, Prepared, Snapshot } from '../../store/model.ts';
import { useApp } from '../../store/store.ts';
import { Badge } from '../../controls/Badge.tsx';
import { Balance } from './Balance.tsx';
import { Odds, People } from './Odds.tsx';
import { OrderEditor } from './OrderEditor.tsx';
import { useOwnFrame } from '../../controls/own-frame.ts';
import { Why } from '../../controls/Why.tsx';

/** A willingness with two digits. */
function share(value: number): string {
  return fixed(value, 2);
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
  /* A press shows one party deal by deal, other orders the parties of a deal. */
  const pressed = assessment.order.kind === 'press';
  const deals = [...new Set(assessment.willingness.map(({ deal }) => deal))];
  return (
    <div className="willing">
      <p className="caption">{t('prepare.willing')}</p>
      {deals.map((deal) => (
        <section key={deal}>
          {!pressed && <h4 className="willing-deal">{deal}</h4>}
          <ul>
            {assessment.willingness
              .filter((party) => party.deal === deal)
              .map((party) => {
                const actor = snapshot.actors[party.actor];
                return (
                  <li key={party.actor}>
                    {actor && <Badge actor={actor} size={15} />}
                    <span>{pressed ? deal : actor?.short}</span>
                    <svg viewBox="0 0 100 12" aria-hidden="true">
                      <path d="M4,6H96" stroke="var(--line-2)" />
                      <path d={`M${x(party.needs)},0V12`} stroke="var(--ink)" strokeWidth="1.6" />
                      <circle cx={x(party.now)} cy="6" r="3.4" fill="var(--panel)" stroke="var(--ink)" />
                      <circle cx={x(party.after)} cy="6" r="3.4" fill="var(--ink)" />
                    </svg>
                    <span className="willing-text">
                      {t('prepare.willingNow', {
                        now: share(party.now),
                        after: share(party.after),
                        needs: share(party.needs),
                      })}
                    </span>
                  </li>
                );
              })}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** The one filled button while something is prepared. */
export function OrderButton(): ReactElement | null {
  const { t } = useTranslation();
  const prepared = useApp((state) => state.prepared);
  if (!prepared) return null;
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
        {t(`prepare.order.${order.kind}`)} <kbd>{t('prepare.enter')}</kbd>
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
          <dt>
            <Why text={figure.help}>{figure.label}</Why>
          </dt>
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

/** What can be changed about a prepared order, and what it may bring. */
function Particulars({
  prepared,
  snapshot,
}: {
  readonly prepared: Prepared;
  readonly snapshot: Snapshot;
}): ReactElement {
  const { t } = useTranslation();
  const { assessment } = prepared;
  useOwnFrame(prepared);
  return (
    <>
      <OrderEditor prepared={prepared} snapshot={snapshot} />
      {assessment.refusal !== null && <p className="refusal">{assessment.refusal}</p>}
      {assessment.march && <Balance march={assessment.march} snapshot={snapshot} />}
      {assessment.odds && <Odds odds={assessment.odds} snapshot={snapshot} />}
      {assessment.people && <People people={assessment.people} strike={prepared.order.kind === 'strike'} />}
      {assessment.risks.map((risk) => (
        <p key={risk} className="risk">
          {risk}
        </p>
      ))}
      {assessment.figures.length > 0 && (
        <Figures
          figures={assessment.figures}
          folded={assessment.odds !== null || assessment.march !== null || assessment.willingness.length > 0}
        />
      )}
      {assessment.willingness.length > 0 && <Willingness assessment={assessment} snapshot={snapshot} />}
      {assessment.draws && <p className="caption">{t('prepare.draws')}</p>}
    </>
  );
}

/** The title of a prepared order at once, all else in the next moments: together they are more than a frame's work. */
function Card({
  prepared,
  snapshot,
}: {
  readonly prepared: Prepared;
  readonly snapshot: Snapshot;
}): ReactElement {
  const { title } = prepared.assessment;
  const isFilled = useDeferredValue(true, false);
  return (
    <section className="prepared" aria-label={title} aria-live="polite" aria-busy={!isFilled}>
      <h3 className="prepared-title">{title}</h3>
      {isFilled && <Particulars prepared={prepared} snapshot={snapshot} />}
    </section>
  );
}

/** The prepared order and what it may bring; nothing while none is prepared. */
export function PreparedCard({ snapshot }: { readonly snapshot: Snapshot }): ReactElement | null {
  const prepared = useApp((state) => state.prepared);
  return prepared && <Card key={prepared.choice} prepared={prepared} snapshot={snapshot} />;
}
