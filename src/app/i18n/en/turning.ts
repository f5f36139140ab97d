// What turned a finished game: the forecast over its days, luck apart from decisions.

export const turning = {
  turning: {
    title: 'How the odds moved',
    lead: 'Games of a hundred by how they end, when machine players in all seats play on from each evening as it truly was.',
    few: 'Still being played, too few to read: {{games, number}} of {{most, number}} games from every day',
    counting:
      'Still being played, {{games, number}} of {{most, number}} games from every day: a share may be off by {{within, number}} of 100 (95 %)',
    done: 'By {{games, number}} games from every day: a share may be off by {{within, number}} of 100 (95 %).',
    waiting: 'Begins in a moment.',
    stop: 'Enough',
    failed: 'It could not be worked out: {{reason}}',
    start: 'start',
    outcomesNote: 'games of a hundred that end so, from the end of each day',
    points: 'Points of {{name}}',
    pointsNote: 'to be expected at the end of each day, with the 95 % interval',
    seat: 'Change in the points of',
    orders: 'orders given',
    luck: 'luck and the others',
    all: 'everything together',
    soFar: 'So far.',
    whole: '{{name}}: {{first}} points could be expected at the start, {{last}} are there at the end.',
    split:
      'The orders given made {{orders}} of that (95 %: {{low}} to {{high}}); luck and what the others did made {{rest}}.',
    dayOrders:
      'Points {{all}}: the orders given made {{orders}} of it ({{low}} to {{high}}), luck and what the others did {{rest}}.',
    dayRest: 'Points {{all}}.',
    ordered: 'Ordered: {{orders}}',
    orderedMore_one: 'And {{count}} more.',
    orderedMore_other: 'And {{count}} more.',
    orderedNone: 'No orders were given that day, measured against a machine player’s turn.',
    goBack: 'Go back to this day',
    goBackTo: 'Go back to {{date}}',
    how: 'How luck and decisions are told apart',
    how1: 'For each turn of a person, the points that follow when its orders are given as they were are compared with those that follow when the machine player of this seat plays that turn: from the same state, with the same luck, game by game. The mean of the differences is what the orders made. Orders may have been better or worse than they look: they are judged by the true state, which the seat did not know, and by how machine players go on.',
    how2: 'What remains of a day’s change is luck, the turns of the others, and the uncertainty of the means. A decision can be right and the day go wrong.',
  },
} as const;
