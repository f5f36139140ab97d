// What the games of one setting say, section by section: in the report of a batch, and in that of an experiment for each cell shown.

import { courseSection, holdsSection } from './courses.ts';
import { outcomesSection } from './ending.ts';
import { orderSection, whenSection } from './events.ts';
import type { Section } from './report.ts';
import type { GamesSetting } from './setting.ts';

/** The sections that there is something to say in, with others put in after the outcomes. */
export function gamesSections(setting: GamesSetting, further: readonly Section[] = []): Section[] {
  return [
    outcomesSection(setting),
    ...further,
    whenSection(setting),
    orderSection(setting),
    courseSection(setting),
    holdsSection(setting),
  ].filter((section) => section !== null);
}
