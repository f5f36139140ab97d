// What can still be changed about the order being prepared.

import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { count } from '../../i18n/index.ts';
import { commands } from '../../session/index.ts';
import type { Prepared, Snapshot } from '../../store/model.ts';
import { Candidates } from './Candidates.tsx';

function Field({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactElement {
  return (
    <label className="field">
      <span>{label}</span>
      {children}
    </label>
  );
}

/** Targets from which they are listed in two groups. */
const MANY = 10;

/** What the order could name, where there are many those with opponents about first. */
function Targets({ targets }: { readonly targets: Prepared['targets'] }): ReactElement {
  const { t } = useTranslation();
  const options = (list: Prepared['targets']) =>
    list.map((target) => (
      <option key={target.index} value={target.index}>
        {target.name}
      </option>
    ));
  const near = targets.filter((target) => target.near);
  if (targets.length < MANY || near.length === 0 || near.length === targets.length)
    return <>{options(targets)}</>;
  return (
    <>
      <optgroup label={t('prepare.near')}>{options(near)}</optgroup>
      <optgroup label={t('prepare.elsewhere')}>{options(targets.filter((target) => !target.near))}</optgroup>
    </>
  );
}

/** A level of commitment with its distance from the present one, such as "56 (+10)". */
function changed(level: number, snapshot: Snapshot): string {
  const now = Math.round(snapshot.commitment?.value ?? level);
  if (level === now) return count(level);
  return `${count(level)} (${level > now ? '+' : '−'}${count(Math.abs(level - now))})`;
}

/** What can be changed about the order. */
export function OrderEditor({
  prepared,
  snapshot,
}: {
  readonly prepared: Prepared;
  readonly snapshot: Snapshot;
}): ReactElement {
  const { t } = useTranslation();
  const { order } = prepared;
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
        prepared.targets.length > 0 && (
          <Field label={t(`prepare.names.${order.kind as 'move'}`)}>
            <select
              value={prepared.target}
              onChange={(event) => commands.retarget(Number(event.target.value))}
            >
              <Targets targets={prepared.targets} />
            </select>
          </Field>
        )
      )}
      {prepared.candidates.length > 0 && (
        <Candidates
          key={`${prepared.target} ${prepared.candidates.length}`}
          prepared={prepared}
          snapshot={snapshot}
        />
      )}
      {order.kind === 'attack' && (
        <label className="candidate">
          <input type="checkbox" checked={order.advance} onChange={() => commands.toggleAdvance()} />
          <span>{t('prepare.advance')}</span>
        </label>
      )}
      {prepared.levels.length > 0 && prepared.level !== null && (
        <Field label={t(`prepare.number.${order.kind as 'strike'}`)}>
          <select value={prepared.level} onChange={(event) => commands.setLevel(Number(event.target.value))}>
            {prepared.levels.map((level) => (
              <option key={level} value={level}>
                {order.kind === 'commit' ? changed(level, snapshot) : level}
              </option>
            ))}
          </select>
        </Field>
      )}
    </div>
  );
}
