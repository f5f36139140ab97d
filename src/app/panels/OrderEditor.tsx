// What can still be changed about the order being prepared.

import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { count } from '../i18n/index.ts';
import { commands } from '../session/index.ts';
import type { Prepared, Snapshot } from '../store/model.ts';

function Field({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactElement {
  return (
    <label className="field">
      <span>{label}</span>
      {children}
    </label>
  );
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
  const { order, candidates } = prepared;
  const chosen =
    order.kind === 'move' || order.kind === 'attack'
      ? order.formations
      : order.kind === 'refit'
        ? [order.formation]
        : [];
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
      {prepared.levels.length > 0 && prepared.level !== null && (
        <Field label={t(`prepare.number.${order.kind as 'strike'}`)}>
          <select value={prepared.level} onChange={(event) => commands.setLevel(Number(event.target.value))}>
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
