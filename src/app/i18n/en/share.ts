// Sharing a game as a link, and the page that such a link opens.

export const share = {
  share: {
    open: 'Share…',
    title: 'Share this game',
    lead: 'The link holds the whole game: the scenario’s name, the seed and every order. Nothing is sent anywhere until you send it; whoever opens it plays the game again on their own machine.',
    what: 'What to share',
    whole: 'The game as it was played',
    wholeAbout: 'to watch, to read its report, or to go on from any day',
    chair: 'A chair in it',
    chairAbout: 'the reader goes on from a day that you choose; what came after it is left out',
    seat: 'Seat',
    day: 'From the morning of',
    link: 'Link',
    making: 'Packing the game…',
    size: '{{size}} kB, {{count, number}} characters',
    copy: 'Copy the link',
    copied: 'Copied.',
    refused:
      'The browser did not allow copying. The link is selected: copy it with the keyboard or the menu of your browser.',
    file: 'Save as a file',
    carriesFile: 'The scenario was opened from a file, {{file}}; the link carries it.',
    needsFile:
      'The scenario was opened from a file, {{file}}, that is too large for a link. Send the file along, to be opened first.',
    noSeal:
      'A link is no seal: it is packed, not locked. Whoever has it can read all that is in it, every order of every seat and sealed lists too.',
    longer: 'Some programs cut addresses of this length. If the link arrives cut, send the file instead.',
  },
  shared: {
    pageTitle: 'A game from a link – Orontes',
    title: 'A game from a link',
    chairTitle: 'A chair is offered',
    reading: 'Reading the link…',
    scenario: 'Scenario',
    variant: 'Variant',
    asWritten: 'as written',
    seats: 'Played by persons',
    nobody: 'nobody; policies played all seats',
    day: 'As far as',
    dayText: '{{date}}, round {{round}}; {{count, number}} orders',
    outcome: 'Outcome',
    open: 'still open',
    offered:
      'You are offered the chair of {{name}} on the morning of {{date}}. What is done before that stands; all else is yours.',
    check: 'Check',
    checking: 'Playing it again on this machine: {{done, number}} of {{all, number}} orders',
    same_one:
      'The same game here: the state after the one day that was played has the hash of the link ({{hash}} at the end).',
    same_other:
      'The same game here: the states after all {{count}} days have the hashes of the link ({{hash}} at the end).',
    none: 'Nothing to compare yet: no day had ended.',
    differs:
      'Not the same game here. After {{date}} the state is {{now}}, and the link says {{before}}. What you see is what these rules make of its orders.',
    refusedAt:
      'Not the same game here. Order {{number}} is not possible under the rules of this page; the game is shown up to there.',
    notReached: 'not reached',
    older: 'It was played by rules of version {{engine}}; this page plays newer ones.',
    takeOffered: 'Take the chair of {{name}}',
    watch: 'Watch it',
    report: 'Read the report',
    goOn: 'Go on from where it stands',
    orTake: 'Take a chair in it',
    take: 'Take this chair',
    toStart: 'To the start page',
    reload: 'Load the page again',
    file: 'Open a file…',
    fresh: 'Play it from the start, same seed',
    faults: {
      newer: 'The link was made by a newer version of this page.',
      newerRemedy:
        'Load the page again to get the newest version. If it stays as it is, ask for the game as a file.',
      cut: 'The link is cut off: {{there, number}} of {{whole, number}} characters arrived.',
      cutRemedy:
        'Ask for it once more, or for the game as a file; programs for letters and talk sometimes cut long addresses.',
      long: 'The link is longer than any game: more than {{most, number}} characters.',
      longRemedy: 'Ask for the game as a file.',
      garbled: 'The link is damaged: its characters are not those that were packed.',
      garbledRemedy:
        'Copy it once more from where you found it, whole and in one piece, or ask for the game as a file.',
      noGame: 'The link can be unpacked, but what is in it is no game: {{problem}}',
      noGameRemedy: 'Ask for it once more, or for the game as a file.',
      scenario: 'The link carries a scenario, {{file}}, that has errors: {{problem}}',
      scenarioRemedy: 'Ask for the scenario’s file and open it: every error is then shown with its place.',
      strange: 'The link carries a scenario, {{file}}, but not the one that its game was played in.',
      strangeRemedy: 'Ask for the link once more, or for the scenario’s file and the game as a file.',
      engine: 'The game was played by rules of version {{engine}}; this page has version {{here}}.',
      engineRemedy: 'Load the page again to get the newest version.',
      unknown: 'The game was played in a scenario that is not here: {{id}}.',
      unknownRemedy: 'Open the scenario’s file, and the game goes on from there.',
      other:
        'The scenario “{{title}}” has changed since this game was played, so its days cannot be repeated.',
      otherRemedy:
        'You can play it from the start as it is now, with the same seed and in the same seat, or open the file of the scenario as it was.',
    },
  },
} as const;
