// What stands on the printed map.

export const print = {
  print: {
    label: 'The map on paper',
    round: 'round {{round, number}}',
    seat: 'As the seat knows it: {{seat}}',
    watched: 'Watched, without a seat',
    model:
      'Positions and figures of a game: what this model plays, not a record of what happened. Who holds the ground fades with the distance from garrisons; names and borders say nothing about their status.',
    made: 'Drawn by Orontes.',
    madeWithBase:
      'Land, coast, rivers and borders: Natural Earth, public domain. Symbols after APP-6, drawn with milsymbol. Drawn by Orontes.',
  },
};
