import { number } from '../numbers/declaration.ts';

export const sponsors = {
  step: number(15, 'points', 1, 100, 'Most by which commitment can be changed in one order.', 'assumed'),
  reinforceFrom: number(
    40,
    'commitment',
    0,
    100,
    'Commitment from which a sponsor can send formations.',
    'assumed',
  ),
  drift: number(0.03, 'a day', 0, 1, 'Pace at which commitment follows the fortune of clients.', 'assumed'),
  fortune: number(
    0.5,
    'share',
    0,
    1,
    'Share of the commitment that hangs on how its clients stand.',
    'assumed',
  ),
  fortuneMost: number(
    1.2,
    'share',
    0,
    3,
    'Resolve of a client, as a share of its start, that counts at most.',
    'assumed',
  ),
  costPerShipment: number(0.5, 'points', 0, 20, 'Commitment used up by a shipment.', 'assumed'),
  costPerReinforcement: number(1.5, 'points', 0, 20, 'Commitment used up by sending a formation.', 'assumed'),
} as const;
