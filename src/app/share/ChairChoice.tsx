// Which seat, from which day: the two choices of who takes a chair in a game.

import { useId } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import type { ChoiceOf, SharedGame } from '../store/share.ts';

/** Both choices; `choose` is told what is chosen now. */
export function ChairChoice({
  seats,
  days,
  chosen,
  choose,
}: {
  readonly seats: readonly ChoiceOf[];
  readonly days: readonly ChoiceOf[];
  readonly chosen: SharedGame['chosen'];
  readonly choose: (chosen: SharedGame['chosen']) => void;
}): ReactElement {
  const { t } = useTranslation();
  const [seat, day] = [useId(), useId()];
  return (
    <>
      <div className="setting">
        <label htmlFor={seat}>{t('share.seat')}</label>
        <Select
          id={seat}
          options={seats}
          value={chosen.seat}
          pick={(id) => choose({ ...chosen, seat: id })}
        />
      </div>
      <div className="setting">
        <label htmlFor={day}>{t('share.day')}</label>
        <Select id={day} options={days} value={chosen.day} pick={(id) => choose({ ...chosen, day: id })} />
      </div>
    </>
  );
}

function Select({
  id,
  options,
  value,
  pick,
}: {
  readonly id: string;
  readonly options: readonly ChoiceOf[];
  readonly value: string;
  readonly pick: (id: string) => void;
}): ReactElement {
  return (
    <select id={id} value={value} onChange={(event) => pick(event.target.value)}>
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.name}
        </option>
      ))}
    </select>
  );
}
