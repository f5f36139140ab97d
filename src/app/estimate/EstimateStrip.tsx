// What the staff makes of the position, in a strip below the map: how games end when all play on from here, when what matters falls, the
// links, and how sure that is. Where there is little room it is a sheet.

import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { commands } from '../session/index.ts';
import type { EstimateEvent, EstimateView } from '../store/estimate.ts';
import type { Snapshot } from '../store/model.ts';
import { useApp } from '../store/store.ts';
import { Cone, HowFar, RestButton } from './Cone.tsx';
import { EventChart } from './EventChart.tsx';
import { OutcomeBars } from './OutcomeBars.tsx';
import { PlanCompare } from './PlanCompare.tsx';
import { Spoken } from './Spoken.tsx';

/** Games under which an interval is not drawn as one yet. */
const FEW = 100;
/** Charts of first days. */
const CHARTS = 3;

/** The charts: places and whatever else is dated, and at the end the first link, as a curve. */
function chartsOf(events: readonly EstimateEvent[]): readonly EstimateEvent[] {
  const link = events.find(({ kind }) => kind === 'link');
  const others = events.filter(({ kind }) => kind !== 'link');
  return link ? [...others.slice(0, CHARTS - 1), link] : others.slice(0, CHARTS);
}

/** Whether a seat has a staff that estimates: whoever only looks on has none. */
export function hasStaff({ viewer, mode, over }: Snapshot): boolean {
  return viewer >= 0 && mode !== 'watch' && mode !== 'umpire' && !over;
}

function Figures({ estimate }: { readonly estimate: EstimateView }): ReactElement {
  const { t } = useTranslation();
  const prepared = useApp((state) =>
    state.prepared?.assessment.refusal === null ? state.prepared.assessment.title : null,
  );
  const isAsked = useApp((state) => state.estimate?.orderAsked ?? false);
  const isCompared = prepared !== null || estimate.aside !== null;
  const isFew = estimate.stale || estimate.games < FEW;
  const charts = chartsOf(estimate.events);
  return (
    <div className={isFew ? 'estimate-body few' : 'estimate-body'}>
      <div className="estimate-outcomes" aria-hidden="true">
        <OutcomeBars outcomes={estimate.outcomes} />
      </div>
      <div className="estimate-events" aria-hidden="true">
        {charts.map((event) => (
          <EventChart key={event.name} event={event} />
        ))}
        {estimate.games > 0 && charts.length === 0 && <p className="caption">{t('estimate.noEvents')}</p>}
      </div>
      <div className={isCompared ? 'estimate-end comparing' : 'estimate-end'}>
        {isCompared ? (
          <PlanCompare estimate={estimate} title={prepared} isAsked={isAsked} />
        ) : (
          <>
            <p className="event-name how-far">
              <HowFar estimate={estimate} />
            </p>
            <p className="event-share">
              {t('estimate.known')} <RestButton estimate={estimate} />
            </p>
            <Cone estimate={estimate} />
          </>
        )}
      </div>
    </div>
  );
}

/** The strip; those who only look on have none. */
export function EstimateStrip({ snapshot }: { readonly snapshot: Snapshot }): ReactElement | null {
  const { t } = useTranslation();
  const estimate = useApp((state) => state.estimate);
  if (!hasStaff(snapshot)) return null;
  return (
    <section
      className={estimate ? 'panel panel-estimate' : 'panel panel-estimate off'}
      id="panel-estimate"
      aria-labelledby="estimate-title"
      tabIndex={-1}
    >
      <header className="estimate-head">
        <h2 id="estimate-title">{t('estimate.title')}</h2>
        <span className="caption estimate-about">{t(estimate ? 'estimate.rules' : 'estimate.about')}</span>
        {estimate && (
          <span className="caption estimate-sum">
            <HowFar estimate={estimate} />
          </span>
        )}
        <button
          type="button"
          className="button quiet"
          aria-pressed={estimate !== null}
          onClick={() => commands.toggleEstimate()}
        >
          {t(estimate ? 'estimate.off' : 'estimate.on')} <kbd>P</kbd>
        </button>
      </header>
      {estimate && estimate.failed !== null && (
        <p className="err">{t('estimate.failed', { reason: estimate.failed })}</p>
      )}
      {estimate && estimate.failed === null && <Figures estimate={estimate} />}
      {estimate && <Spoken estimate={estimate} />}
    </section>
  );
}

/** What a chip over the map says of it where the strip has no room: the commonest outcome. */
export function EstimateChip({ snapshot }: { readonly snapshot: Snapshot }): ReactElement | null {
  const { t } = useTranslation();
  const estimate = useApp((state) => state.estimate);
  const isOpen = useApp((state) => state.panel === 'estimate');
  const first = estimate?.outcomes[0];
  if (!first || isOpen || !hasStaff(snapshot)) return null;
  const width = Math.ceil((first.high - first.low) / 2);
  return (
    <button type="button" className="estimate-chip" onClick={() => commands.openPanel('estimate')}>
      <span className="chip-name">{first.name}</span>{' '}
      <strong>{t('estimate.chip', { share: first.share, width })}</strong>
    </button>
  );
}
