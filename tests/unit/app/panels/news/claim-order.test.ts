import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../../../src/app/panels/news/claim-order.ts';
import type { SaidView } from '../../../../../src/app/store/model.ts';

const claim = (number: number, outlet: string, of: Partial<SaidView> = {}): SaidView => ({
  number,
  date: '',
  outlet,
  text: '',
  place: -1,
  own: '',
  ownLead: '',
  known: false,
  status: 'unverified',
  finding: '',
  mark: false,
  ...of,
});

describe('claims in the news', () => {
  it('give each outlet one of the first before any has two, the most telling of each', () => {
    const said = [
      claim(5, 'state', { mark: true, known: true }),
      claim(4, 'state', { mark: true, known: true }),
      claim(3, 'state', { status: 'refuted', known: true }),
      claim(2, 'rebels', { known: true }),
      claim(1, 'monitor'),
    ];
    expect(inOrder(said, 3).map(({ number }) => number)).toEqual([3, 2, 1, 5, 4]);
  });

  it('are filled up from one outlet where there is no other', () => {
    const said = [claim(3, 'state'), claim(2, 'state'), claim(1, 'rebels')];
    expect(inOrder(said, 3).map(({ number }) => number)).toEqual([3, 1, 2]);
  });
});
