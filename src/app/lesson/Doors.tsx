// The three doors of the lesson, of one size: to hold, to advance, to mediate.

import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { Badge } from '../controls/Badge.tsx';
import { Pause } from '../controls/Pause.tsx';
import { commands } from '../session/index.ts';

/** The doors with the signs of their seats. They stand there before any scenario has been read. */
const DOORS = [
  { id: 'hold', style: 'blue-square', letter: 'G' },
  { id: 'advance', style: 'amber-disc', letter: 'H' },
  { id: 'mediate', style: 'ring', letter: 'UN' },
] as const;

/** The doors on the start page. */
export function Doors(): ReactElement {
  const { t } = useTranslation();
  return (
    <section className="doors" aria-labelledby="doors-title">
      <h2 className="caps" id="doors-title">
        {t('doors.title')}
      </h2>
      <ul>
        {DOORS.map(({ id, style, letter }) => (
          <li key={id}>
            <button type="button" className="door" onClick={() => void commands.beginLesson(id)}>
              <Badge actor={{ style, letter, name: '' }} size={30} />
              <span>
                <strong>{t(`doors.${id}`)}</strong>
                <Pause />
                <span className="door-seat">{t(`doors.${id}Seat`)}</span>
                <Pause />
                <span className="door-task">{t(`doors.${id}Task`)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className="caption">{t('doors.about')}</p>
    </section>
  );
}
