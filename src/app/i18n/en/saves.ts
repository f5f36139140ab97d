// The games that are kept in the browser.

export const saves = {
  saves: {
    overWhen: 'ended in round {{round}}, {{date}}, saved {{when}}',
    elsewhere: 'On in another tab.',
    unreadable:
      'A saved game that this page cannot read: it was written by a newer version, or it is damaged.',
    name: 'Name',
    nameHint: 'none: the oldest go first',
    nameKept: 'Kept.',
    keepName: 'Keep the name',
    rename: 'Rename',
    toFile: 'Save to a file',
    delete: 'Delete',
    sure: 'Delete it for good?',
    deleteSure: 'Yes, delete it',
    keepIt: 'No, keep it',
    report: 'Read the report',
    others_one: '{{count}} more saved game',
    others_other: '{{count}} more saved games',
    note: 'Every game is saved in this browser after each order. The latest two dozen are kept; those with a name stay until you delete them.',
    taken: 'Another tab has taken this game over.',
    takenRemedy: 'All of it is saved; go on there, or open a copy here.',
    elsewhereTitle: 'This game is on in another tab',
    elsewhereText:
      'If it were played in both, each would overwrite what the other saves. Open a copy of it here, or take it over: the other tab then goes back to its start page.',
    leaveIt: 'Leave it there',
    take: 'Take it over',
    copy: 'Open a copy',
  },
} as const;
