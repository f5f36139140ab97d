import { number } from '../numbers/declaration.ts';

export const lending = {
  most: number(10, 'days', 1, 60, 'Longest time for which a formation can be lent.', 'assumed'),
  credit: number(0.03, 'share', 0, 1, 'Credit that the lender gains by it.', 'assumed'),
} as const;
