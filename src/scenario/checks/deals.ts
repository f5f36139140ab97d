import type { Finding } from '../faults.ts';
import type { Check, Context } from './check.ts';

function* find({ scenario, spoilt }: Context): Iterable<Finding> {
  const used = new Set(Object.values(scenario.deals).flatMap((deal) => deal.terms));
  for (const [id, deal] of Object.entries(scenario.deals)) {
    const terms = deal.terms.flatMap((term) => scenario.terms[term] ?? []);
    if (spoilt('deals', id)) continue;
    const parties = new Set(terms.flatMap((term) => term.parties));
    if (parties.size === 1) {
      yield {
        path: ['deals', id, 'terms'],
        code: 'deal',
        message: `the deal "${id}" has only one party`,
        remedy: 'terms with at least two parties between them were expected',
      };
    }
    const doesNothing =
      !deal.truce &&
      terms.length === deal.terms.length &&
      terms.every((term) => term.effects.length === 0 && term.returns === 0);
    if (doesNothing) {
      yield {
        path: ['deals', id],
        onName: true,
        code: 'deal',
        message: `the deal "${id}" changes nothing`,
        remedy: 'a truce, or terms with effects, were expected',
      };
    }
  }
  for (const [id, { parties, redLines, shifts }] of Object.entries(scenario.terms)) {
    const strangers = [
      ...Object.keys(redLines).map((actor) => ({ actor, path: ['terms', id, 'redLines', actor] })),
      ...Object.entries(shifts).map(([shift, { actor }]) => ({
        actor,
        path: ['terms', id, 'shifts', shift, 'actor'],
      })),
    ];
    for (const { actor, path } of strangers) {
      if (parties.includes(actor) || scenario.actors[actor] === undefined) continue;
      const message = `"${actor}" is asked about the term "${id}" but is not among its parties`;
      yield { path, code: 'no-party', message, remedy: 'add it to the parties, or take this away' };
    }
  }
  for (const [id, { parties, guarantors }] of Object.entries(scenario.tracks)) {
    if (spoilt('tracks', id)) continue;
    const members = new Set([...parties, ...guarantors]);
    for (const actor of members) {
      if (scenario.actors[actor] === undefined || scenario.actors[actor].speaks) continue;
      yield {
        path: ['tracks', id],
        onName: true,
        code: 'track',
        message: `"${actor}" is on the track "${id}" but does not speak`,
        remedy: 'give it "speaks": true, or take it off the track',
      };
    }
    if (members.size > 1) continue;
    yield {
      path: ['tracks', id, 'parties'],
      code: 'track',
      message: `the track "${id}" joins nobody`,
      remedy: 'two actors or more were expected',
    };
  }
  for (const [id, { parties, preference }] of Object.entries(scenario.terms)) {
    for (const actor of Object.keys(preference)) {
      if (parties.includes(actor) || scenario.actors[actor] === undefined) continue;
      const message = `"${actor}" has a preference for the term "${id}" but is not among its parties`;
      const path = ['terms', id, 'preference', actor];
      yield {
        path,
        onName: true,
        code: 'no-party',
        message,
        remedy: 'add it to the parties, or take the preference away',
      };
    }
    if (used.has(id) || spoilt('deals')) continue;
    yield {
      path: ['terms', id],
      onName: true,
      code: 'unused',
      message: `no deal has the term "${id}"`,
      remedy: 'add it to a deal, or take it away',
    };
  }
  for (const [id, { effects }] of Object.entries(scenario.triggers)) {
    if (effects.length > 0 || asked(scenario, id) || spoilt('triggers', id)) continue;
    yield {
      path: ['triggers', id],
      onName: true,
      code: 'unused',
      message: `the trigger "${id}" changes nothing and nothing asks for it`,
      remedy: 'give it effects',
    };
  }
}

function asked(scenario: Context['scenario'], trigger: string): boolean {
  return JSON.stringify([scenario.outcomes, scenario.triggers, scenario.measures, scenario.actors]).includes(
    `"happened":${JSON.stringify(trigger)}`,
  );
}

/** Deals, terms and triggers that would make no difference. */
export const deals: Check = { severity: 'warning', check: find };
