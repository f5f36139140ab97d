// What screen readers are told of the course of a game, once a turn and after each order.

export const narration = {
  narration: {
    others: 'The others move.',
    turn_one: '{{date}}, round {{round}}. Your turn as {{name}}: one command point.',
    turn_other: '{{date}}, round {{round}}. Your turn as {{name}}: {{count}} command points.',
    day: '{{date}}, round {{round}}.',
    happened: 'What happened: {{lines}}',
    nothing: 'Nothing of note happened.',
    ordered_one: 'Ordered: {{order}} {{results}} One command point is left.',
    ordered_other: 'Ordered: {{order}} {{results}} {{count}} command points are left.',
    undone_one: 'The last order is taken back. One command point is left.',
    undone_other: 'The last order is taken back. {{count}} command points are left.',
    asked_one: 'One command point is left. End the turn once more to leave it at that.',
    asked_other: '{{count}} command points are left. End the turn once more to leave it at that.',
    over: 'The game is over.',
  },
} as const;
