// The lab.

export const lab = {
  lab: {
    title: 'The lab',
    open: 'Lab',
    back: 'Start page',
    settings: 'What is played',
    scenario: 'Scenario',
    base: 'Played as',
    asWritten: 'as written',
    compared: 'Held against it, same seeds',
    games: 'Games of each',
    seed: 'Seed',
    run_one: 'Play {{count}} game',
    run_other: 'Play {{count}} games',
    progress: 'Games played',
    played: '{{done}} of {{total}} games, {{rate}} a second',
    finish: 'Stop here and report',
    failed: 'The games could not be played: {{reason}}',
    foot: 'Machine players in every seat, on this machine and beside this page. The same seed gives the same games everywhere.',
    emptyTitle: 'Many games of one question',
    empty:
      'Choose a scenario, tick variants to hold against it, and play. The report says how the games end, by when and in what order things happen, how each variant differs game by game, and opens the very game behind a figure.',
    watch: 'Watch',
    fork: 'Take the seat',
    forkSeat: 'Take the seat of',
    forkDay: 'from the morning of',
    gameSeed: 'seed {{seed}}',
    overBefore: 'That game was over before this day.',
    overBeforeRemedy: 'Choose an earlier day.',
  },
} as const;
