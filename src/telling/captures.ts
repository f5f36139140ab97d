// Places that one actor took from another in several battles of a day, told as one.

import type { BattleGroup } from './ground.ts';
import type { WeighedGroup } from './day.ts';

function capture({ group }: WeighedGroup): BattleGroup | null {
  return group.kind === 'battle' && group.battle.taken ? group : null;
}

/** The groups with such battles put together where the first of them stood; all else as it was. */
export function joinCaptures(groups: readonly WeighedGroup[]): WeighedGroup[] {
  const alike = (a: BattleGroup, b: BattleGroup): boolean =>
    a.battle.attacker === b.battle.attacker && a.battle.defender === b.battle.defender;
  const joined: WeighedGroup[] = [];
  const done = new Set<WeighedGroup>();
  for (const weighed of groups) {
    if (done.has(weighed)) continue;
    const first = capture(weighed);
    const part = first
      ? groups.filter((other) => {
          const taken = capture(other);
          return taken !== null && alike(first, taken);
        })
      : [];
    for (const each of part) done.add(each);
    joined.push(
      first && part.length > 1
        ? {
            group: {
              kind: 'captures',
              attacker: first.battle.attacker,
              defender: first.battle.defender,
              battles: part.flatMap((each) => capture(each) ?? []),
            },
            weight: weighed.weight,
            events: part.flatMap(({ events }) => events),
          }
        : weighed,
    );
  }
  return joined;
}
