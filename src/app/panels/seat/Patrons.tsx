// Who helps whom, as the seat sees it: leverage, lights, advisers, bases, lent formations and the strain on command.

import type { ReactElement } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import type { QuantityName } from '../../../telling/index.ts';
import { number } from '../../i18n/index.ts';
import { commands } from '../../session/index.ts';
import type { PatronView, Snapshot } from '../../store/model.ts';
import { useApp } from '../../store/store.ts';
import { Badge } from '../../controls/Badge.tsx';
import { Term } from '../../controls/Term.tsx';

const percent = (share: number): number => Math.round(100 * share);

/** How much of a say leverage gives, in a word. */
function sayOf(leverage: number): 'little' | 'some' | 'strong' | 'last' {
  return leverage < 0.25 ? 'little' : leverage < 0.5 ? 'some' : leverage < 0.75 ? 'strong' : 'last';
}

/** One tie between a sponsor and a client. */
function Tie({ tie, snapshot }: { readonly tie: PatronView; readonly snapshot: Snapshot }): ReactElement {
  const { t } = useTranslation();
  const other = snapshot.actors[tie.sponsor === snapshot.viewer ? tie.client : tie.sponsor];
  const name = (actor: number): string => snapshot.actors[actor]?.short ?? '';
  const gives = tie.sponsor === snapshot.viewer;
  const line = useApp(({ staffClients }) =>
    gives ? staffClients.find(({ client }) => client === tie.client)?.text : undefined,
  );
  return (
    <li className="tie">
      {other && <Badge actor={other} size={16} />}
      <div>
        <strong>{other?.short}</strong>{' '}
        <span>
          {t(`patrons.${gives ? 'leverageOver' : 'leverageOf'}.${sayOf(tie.leverage)}`)}{' '}
          <Term name="leverage">{t('patrons.leverage', { value: percent(tie.leverage) })}</Term>
        </span>
        {line !== undefined && <span className="caption">{line}</span>}
        {tie.lights.map(({ front, light, until }) => (
          <span key={front} className="light">
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <LightSign light={light} />
            </svg>
            {t(`patrons.${light}`, { front: name(front) })}
            {until !== null && ` ${t('patrons.until', { until })}`}
          </span>
        ))}
        {tie.advisers && (
          <span className="caption">
            {t('patrons.advisers', { place: tie.advisers.place, until: tie.advisers.until })}
          </span>
        )}
        {tie.withheld !== null && (
          <span className="caption">{t('patrons.withheld', { until: tie.withheld })}</span>
        )}
      </div>
    </li>
  );
}

/** A light by its shape, not by colour alone: open ring, half disc, crossed disc. */
function LightSign({ light }: { readonly light: 'green' | 'amber' | 'red' }): ReactElement {
  const ring = <circle cx="5" cy="5" r="4" fill="none" stroke="var(--ink)" strokeWidth="1.4" />;
  if (light === 'green') return ring;
  if (light === 'amber')
    return (
      <>
        {ring}
        <path d="M5,1A4,4 0 0 0 5,9Z" fill="var(--ink)" />
      </>
    );
  return (
    <>
      {ring}
      <path d="M2.4,5H7.6" stroke="var(--ink)" strokeWidth="1.8" />
    </>
  );
}

/** The quantities that it shows, to be explained with the seat's own. */
export function patronNumbers({ patronage }: Snapshot): readonly QuantityName[] {
  if (!patronage) return [];
  return [
    ...(patronage.ties.length > 0 ? (['leverage', 'advisers'] as const) : []),
    ...(patronage.ties.some(({ lights }) => lights.length > 0) ? (['licence'] as const) : []),
    ...(patronage.bases.length > 0 ? (['bases'] as const) : []),
    ...(patronage.loans.length > 0 ? (['lending'] as const) : []),
    ...(patronage.strain ? (['delay'] as const) : []),
  ];
}

/** Help and command of the seat; nothing where it has neither sponsors nor clients. */
export function Patrons({ snapshot }: { readonly snapshot: Snapshot }): ReactElement | null {
  const { t } = useTranslation();
  const { patronage } = snapshot;
  if (!patronage) return null;
  const { ties, bases, loans, strain } = patronage;
  if (ties.length + bases.length + loans.length === 0 && !strain) return null;
  const name = (actor: number): string => snapshot.actors[actor]?.short ?? '';
  return (
    <section className="deals patrons">
      <h3 className="caps">{t('patrons.title')}</h3>
      {strain && (
        <p className="caption">
          {t('patrons.strain', {
            points: number(Math.round(10 * strain.points) / 10),
            delay: percent(strain.delay),
          })}
        </p>
      )}
      <ul>
        {ties.map((tie) => (
          <Tie key={`${tie.sponsor}-${tie.client}`} tie={tie} snapshot={snapshot} />
        ))}
        {bases.map((base) => (
          <li key={base.place} className="tie">
            <button type="button" onClick={() => commands.select({ kind: 'location', index: base.place })}>
              {base.name}
            </button>
            <span>{t(`patrons.base.${base.state}`, { left: percent(base.left) })}</span>
          </li>
        ))}
        {loans.map((loan) => (
          <li key={loan.name} className="tie">
            <span>
              {t('patrons.loan', {
                formation: loan.name,
                owner: name(loan.owner),
                commander: name(loan.commander),
                until: loan.until,
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
