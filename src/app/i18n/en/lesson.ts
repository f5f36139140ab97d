// The lesson: its doors on the start page, the guide beside it, the small report at its end.

export const lesson = {
  doors: {
    title: 'New here? Three days, one seat, about eight minutes',
    hold: 'Hold',
    holdSeat: 'Syrian government',
    holdTask: 'The coalition stands a morning’s drive north of Hama. Keep the city.',
    advance: 'Advance',
    advanceSeat: 'HTS-led coalition',
    advanceTask: 'Two ways lead into Hama, both held. Find the one that gives way.',
    mediate: 'Mediate',
    mediateSeat: 'UN envoy',
    mediateTask: 'Nobody has to listen to you. Win a day of quiet for the people of Hama.',
    about:
      'A guide shows the way and can be left at any time. The same map with eight formations; everything else is taken out.',
  },
  guide: {
    label: 'Guide',
    day: 'Guide, day {{day}} of 3',
    first: {
      hold: 'Hama is yours to keep, and the coalition is near. Nobody threatens your troops at {{place}}: bring them up. Choose {{place}}, in the list or on the map.',
      advance:
        'The columns north of Hama are yours. The list shows where they stand and how many opponents are one road away. Choose {{place}}, in the list or on the map.',
      mediate:
        'You have no troops, but both sides hear you. A ceasefire needs both of them: call them together today and press the side that gains. Or select Hama and ask for a day of quiet.',
    },
    choose: {
      hold: 'This is what the troops here can do now. Bring them up with Move, or choose something else: nothing happens until you order it.',
      advance:
        'This is what the troops here can do now. Look at Attack, or choose something else: nothing happens until you order it.',
      mediate: 'This is what you can try here. Choose one: nothing happens until you order it.',
    },
    read: 'Read what it may bring: the odds, the losses, the people who live there. Choose another target if you like, then order it.',
    terms:
      'Read what it would do and what it costs. Change it if you like, then order it: an order can be taken back until one has drawn chance.',
    where: 'Choose where to: Hama is the city to keep, and a day away. Then order it.',
    refused: 'This is not possible, and the reason stands beside it. Change the order, or go back with Esc.',
    more_one: 'Ordered. One command point is left: order something else, or end the turn.',
    more_other: 'Ordered. {{count}} command points are left: order something else, or end the turn.',
    moreAfter_one: '{{brought}} You have one command point left: order something else, or end the turn.',
    moreAfter_other:
      '{{brought}} You have {{count}} command points left: order something else, or end the turn.',
    asked: 'You still have points. End the turn once more if you mean to leave it at that.',
    others: 'Now the others move, and the map shows it. Skip ends the film.',
    news: 'What came of it stands in the news. What is set in italics somebody only said; the line below it says what you know yourself. A claim may be wrong, and it moves people all the same.',
    aims: 'These are your aims and how near each is. Nobody else has the same.',
    second: {
      hold: 'The second day is yours. The list shows which places opponents can reach: choose one, and bring men with Move, support it from the air, or change its stance. You can also end the turn as it is.',
      advance:
        'The second day is yours. Choose a place of the list: Attack shows how often it would succeed, Refit gives tired troops a day. You can also end the turn as it is.',
      mediate:
        'The second day: both have met. Propose the ceasefire now, they need a day to answer, and press whoever stands further off; Talks, the bargaining table, shows who that is. Then end the turn.',
    },
    last: {
      hold: 'The last day: who holds Hama tonight decides how the lesson ends. Give your orders and end the turn.',
      advance:
        'The last day: who holds Hama tonight decides how the lesson ends. Give your orders and end the turn.',
      mediate:
        'The last day: who has not answered may do so before night. Press once more, or ask for quiet where people are in danger, and end the turn.',
    },
    over: 'The three days are over. See how it ended.',
    goOn: 'Go on',
    show: 'Show me',
    again: 'Begin again',
    leave: 'Leave the guide',
    back: 'Guide',
  },
  lesson: {
    title: 'Three days at Hama: how it ended',
    reached: {
      hold: { yes: 'You kept Hama', no: 'You lost Hama' },
      advance: { yes: 'You took Hama', no: 'You did not take Hama' },
      mediate: {
        yes: 'You brought both sides to a ceasefire',
        no: 'You did not bring both sides to a ceasefire',
      },
    },
    tip: {
      hold: 'Worth another try: all points of a day spent, not one; the hill and Qomhana north of the city kept manned; aircraft in support where the attack is expected.',
      advance:
        'Worth another try: several brigades against one place instead of one against several; what you take left with somebody in it, so that it is not taken back behind you.',
      mediate:
        'Worth another try: the same talks called together on two days running, and all pressure on the party that stands furthest off.',
    },
    mapNote: 'The last evening; rings mark places that changed hands.',
    aims: 'Your aims',
    aimsOf: '{{points}} of 100',
    lost: 'Men you lost',
    harmed: 'Civilians killed or hurt',
    displaced: 'People away from home',
    learnt:
      'That is a turn: look, choose, read what it may bring, order, end. The whole scenario has the same turns with eighty formations, eight seats, air power, sponsors and deals.',
    whole: {
      hold: 'Take the government’s seat in the whole scenario',
      advance: 'Take the coalition’s seat in the whole scenario',
      mediate: 'Take the envoy’s seat in the whole scenario',
    },
    other: {
      hold: 'The same days, to hold',
      advance: 'The same days, to advance',
      mediate: 'The same days, to mediate',
    },
    full: 'The full report',
    start: 'To the start page',
    foot: 'A lesson, not a forecast: most of what was there is taken out.',
  },
} as const;
