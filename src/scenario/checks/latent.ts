import type { Finding } from '../faults.ts';
import type { EffectValue } from '../schema/conditions.ts';
import type { Check, Context } from './check.ts';

function* find({ scenario }: Context): Iterable<Finding> {
  const { actors, triggers, terms } = scenario;
  const effects: EffectValue[] = [...Object.values(triggers), ...Object.values(terms)].flatMap(
    (row) => row.effects,
  );
  const woken = new Set(effects.flatMap((effect) => (effect.kind === 'wake' ? [effect.actor] : [])));
  const latent = Object.entries(actors).filter(([, actor]) => actor.latent);
  for (const [id] of latent) {
    if (woken.has(id)) continue;
    yield {
      path: ['actors', id, 'latent'],
      code: 'never-wakes',
      message: `"${id}" sleeps and nothing ever wakes it`,
      remedy: `give a trigger the effect { "kind": "wake", "actor": "${id}" }`,
    };
  }
}

/** Latent actors that nothing wakes. */
export const latent: Check = { severity: 'warning', needs: ['actors', 'triggers', 'terms'], check: find };
