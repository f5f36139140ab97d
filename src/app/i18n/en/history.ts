// What really happened, opened on choice after a game.

export const history = {
  history: {
    open: 'What really happened…',
    title: 'What really happened',
    warning:
      'This tells what followed in reality, as public reports have it, until {{until}}. The game just played is not measured by it: its rules were made without it, and one course of events says little about what was likely.',
    how: 'Short sentences of our own from public reports; sources are named, not every one was checked again. Words in italics are claims or disputed.',
    before: 'Before the first day of the scenario',
    sources: 'Sources: {{names}}',
    standing: {
      agreed: 'agreed',
      reported: 'reported',
      claimed: 'claimed',
      disputed: 'accounts differ',
    },
    none: 'Nothing is listed for these days.',
  },
} as const;
