// Orders that lie ready to be given in one click.

export const staff = {
  staffOrders: {
    title: 'Orders ready to give',
    about: 'What your staff would do now, best first. The sentence shows what it may bring.',
    drawsAbout: 'draws chance: it cannot be taken back.',
    again: 'As yesterday',
    give: 'Order',
    giveLabel: 'Order at once: {{title}}',
    taken: 'takes it in {{count}} of 50 battles',
    draws: 'cannot be taken back',
    cost_one: '{{count}} point',
    cost_other: '{{count}} points',
    stands: 'power there {{power}}, of opponents {{threat}}',
    standsFree: 'nobody near enough could come',
    standsBehind: 'behind your front',
    lossAlone: 'own losses about {{low}}',
    losses: 'own losses {{low}} to {{high}}',
    figure: '{{label}}: {{text}}',
    thinks: 'Your staff thinks…',
    none: 'Your staff would order nothing more today.',
  },
} as const;
