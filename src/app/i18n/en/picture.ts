// The picture of a finished game that can be shared.

export const picture = {
  picture: {
    title: 'A picture of it',
    drawing: 'Drawing the picture…',
    save: 'Save the picture',
    failed: 'The picture could not be drawn here: {{reason}}',
    words: 'The same in words, to send along with it',
    displaced: 'About {{people}} people are away from home.',
    par: 'Better than {{better}} of 100 machine games from the same start ({{low}} to {{high}}).',
    parComing:
      'The machine games to compare with are still being played, {{done, number}} of {{games, number}}. With them the picture is drawn again.',
    foot: 'One simulated game, seed {{seed}}: no record of events and no forecast.',
    holds: '{{name}} {{places}} places',
    alt: 'A card of one simulated game, {{scenario}}. {{when}}: {{outcome}}. {{facts}} A small map shows who holds what: {{holders}}.',
  },
} as const;
