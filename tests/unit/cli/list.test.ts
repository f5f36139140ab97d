import { describe, expect, test } from 'vitest';
import { orontes } from './orontes.ts';

describe('list', () => {
  test('prints what comes with the program', async () => {
    const { code, out } = await orontes('list');
    expect(code).toBe(0);
    expect(out).toMatch(/^three-bridges +Three bridges +6 +3 +1$/m);
    expect(out).toMatch(/^bridge-road +Does a longer reach/m);
  });

  test('prints the ids of a scenario, each of which the option takes that it is listed for', async () => {
    const { out } = await orontes('list', 'three-bridges', '--json');
    const parts = JSON.parse(out) as Record<
      'seats' | 'variants' | 'questions' | 'measures',
      { id: string }[]
    >;
    expect(parts.seats.map(({ id }) => id)).toEqual(['council', 'league', 'neighbour']);
    expect(parts.questions.map(({ id }) => id)).toContain('comes:market-falls');
    expect(parts.measures).toContainEqual({
      id: 'displaced',
      name: 'People away from home at the end',
      unit: 'people',
    });
    for (const { id } of parts.variants)
      expect((await orontes('run', 'three-bridges', '--variant', id, '--quiet')).code).toBe(0);
    for (const { id } of parts.seats)
      expect((await orontes('run', 'three-bridges', '--policy', `${id}=random`, '--quiet')).code).toBe(0);
    expect((await orontes('list', 'three-bridges')).out).toMatch(/^no-ships +No ships come$/m);
  });

  test('prints the rows of a section, which a what-if changes by their ids', async () => {
    const { out } = await orontes('list', 'three-bridges', '--of', 'formations', '--json');
    expect(JSON.parse(out)).toContainEqual({
      id: 'mill-watch',
      name: 'Mill Watch',
      actor: 'league',
      class: 'militia',
      at: 'mill',
      strength: 700,
    });
    const routes = await orontes('list', 'three-bridges', '--of', 'routes');
    expect(routes.out).toMatch(/^routes +class +km$/m);
    const wrong = await orontes('list', 'three-bridges', '--of', 'formation');
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('did you mean "formations"?')]);
  });
});
