// The glossary: names and words that are contested, places with several names or disputed facts, sources and their marks.
// Each says who uses a word; our own choice comes last. Numbers in brackets are statements of the report of 4 December.

export const glossary = {
  glossary: {
    title: 'Glossary',
    about:
      'Contested names and words with who uses them, the sources and their marks, and the terms of the game.',
    find: 'Find a word',
    none: 'No entry has these words.',
    entries_one: 'one entry',
    entries_other: '{{count}} entries',
    parts: {
      screen: 'Signs and words on the screen',
      words: 'Contested names and words',
      places: 'Places',
      sources: 'Sources and marks',
      terms: 'Terms of the game',
    },
    screen: {
      pips: {
        word: 'Bars and pips at a symbol',
        text: 'The bar is the men that are left of those at the start. The five squares are supply, hollow where it is missing. A pale symbol stands where somebody was last seen.',
      },
      will: {
        word: 'Steady, wavering, breaking',
        text: 'Words for the will to go on of an actor and for the order and nerve of its troops, from firm to broken. The number of 0 to 100 stands beside them; the panel of the rules says what moves it.',
      },
      stance: {
        word: 'Stance: hold, delay, leave',
        text: 'What a garrison does while others move. Hold: to the last, with full defence and the risk of surrender. Delay: fall back in order once the odds pass a limit. Leave: hand the place over tonight and spare the town.',
      },
      leverage: {
        word: 'Leverage',
        text: 'How much a sponsor’s word weighs with those it helps. It grows with help that was given. High leverage lets a sponsor hold an attack back, or strain its client when it is defied.',
      },
      command: {
        word: 'Command points',
        text: 'How many orders an actor can give in a turn. An order with up to three formations costs one point, larger ones more. Advisers add a point, the loss of a great city takes one for some days.',
      },
      estimate: {
        word: 'Staff estimate',
        text: 'The game played on many times from what your seat can know, by machine players under these rules: in how many games of a hundred what happens. The interval narrows as more are played. It is no forecast of the world.',
      },
      link: {
        word: 'Link and narrowest cut',
        text: 'A connection that the scenario asks about, such as the coast and Damascus: how much can pass along all open roads together. Two bars across a road mark where it is narrowest; losing those roads cuts the link.',
      },
      order: {
        word: 'Turns this round',
        text: 'The order in which actors move is drawn anew each round and stands at the top: those who have moved carry a tick, the one who moves now stands in the middle.',
      },
      repulsed: {
        word: 'Repulsed, no decision, taken',
        text: 'How an attack can end. The dots before an order are fifty battles like it, drawn by the rules from what you know: so many end in each way.',
      },
      aims: {
        word: 'Aims and points',
        text: 'What an actor wants, weighted to a hundred. The bar is what is reached so far, the mark what counts today. Points of different seats are never compared: see Par.',
      },
    },
    words: {
      government: {
        word: 'Syrian government',
        text: 'The government in Damascus and its forces, which call themselves the Syrian Arab Army. Opponents and part of the press say “the regime”. Here: Syrian government, as in the report of 4 December.',
      },
      hts: {
        word: 'HTS-led coalition',
        text: 'Groups led by Hayat Tahrir al-Sham. Their command speaks as the Military Operations Department (16), also rendered Command, and calls the operation Deterrence of Aggression. Damascus calls them terrorists (40), HTS is on lists of terrorist organisations of the United Nations and of states, and the report describes it as jihadi (31); supporters say rebels or revolutionaries. Here: HTS-led coalition.',
      },
      insurgents: {
        word: 'Insurgents, rebels, opposition, terrorists',
        text: 'Four words for people under arms against the government. The report says insurgents and rebels, their supporters rebels or revolutionaries, Damascus terrorists (40); opposition also means parties without arms. Here an actor is called by its name; the other words stand only where somebody is quoted.',
      },
      sna: {
        word: 'Syrian National Army (SNA)',
        text: 'An umbrella of groups backed by Turkey (32). It calls itself a national army; others say Turkish-backed militias or factions. Its operation of these days, Dawn of Freedom, was announced apart from that of the HTS-led coalition.',
      },
      sdf: {
        word: 'Syrian Democratic Forces (SDF)',
        text: 'Kurdish-led, with Arab and other members; they call themselves a force of all peoples of the north-east. Turkey regards their core as part of a group that it lists as terrorist; the United States works with them against ISIS. Here: SDF, Kurdish-led.',
      },
      isis: {
        word: 'ISIS',
        text: 'Calls itself the Islamic State. The United Nations write ISIL (Da’esh); Daesh is what many in the region say, and the group rejects it. Here: ISIS remnants.',
      },
      iranAligned: {
        word: 'Iran-aligned formations',
        text: 'Groups from Iraq, Lebanon, Afghanistan and elsewhere beside the government. They and Iran speak of an axis of resistance, opponents of Iranian militias or proxies; the report says Iran-aligned militants (17). Here: Iran-aligned.',
      },
      russia: {
        word: 'Russian forces',
        text: 'Moscow and Damascus speak of help at the request of a lawful government; opponents call it an intervention. Here both stand as what they are: the words of their speakers.',
      },
      turkey: {
        word: 'Turkey, Türkiye',
        text: 'The state has asked to be called Türkiye in all languages since 2022; the report says Turkey. Its troops in the north stand there, by its own account, for the safety of its border (37); Damascus calls it an occupation and asks for their withdrawal (39). Here: Turkey.',
      },
      taken: {
        word: 'Taken, liberated, occupied, recaptured',
        text: 'Whoever takes a place says liberated, whoever loses it occupied. Here a place is taken, held and lost, whoever does it.',
      },
      control: {
        word: 'Control',
        text: 'Who gave the orders at a place in practice. The map draws control and borders as they stood and implies no view of right.',
      },
      war: {
        word: 'The war',
        text: 'Civil war, revolution, uprising, war on terror, foreign aggression: each names a view of it. Here: the war, or the conflict.',
      },
      displaced: {
        word: 'Displaced people, refugees',
        text: 'Displaced people have left home and are still in the country; refugees have crossed a border. The game counts the displaced. Refugees, more than three million of them in Turkey (38), are part of what is bargained about.',
      },
      process: {
        word: 'Political process',
        text: 'Talks under the United Nations on a settlement that includes the opposition, asked for by Security Council resolution 2254. What inclusion means is what the parties disagree about (35, 39).',
      },
      community: {
        word: 'Communities',
        text: 'Places and troops have no religion or sect in this game, neither as a field nor as a bonus. Where a source names a community, the statement quotes it and nothing follows from it.',
      },
    },
    places: {
      kobani: {
        word: 'Kobani, Ayn al-Arab',
        text: 'Kurdish speakers say Kobani, the state Ayn al-Arab. The map shows both.',
      },
      lattakia: {
        word: 'Lattakia and Tartous',
        text: 'Also written Latakia, Tartus. The report places a Russian naval base at Lattakia (24); the naval facility is at Tartous, and near Lattakia lies the air base of Hmeimim. The map has both.',
      },
      aleppo: {
        word: 'Aleppo',
        text: 'The report calls it the largest city (8); today Damascus with its surroundings is counted larger. The game uses rounded figures of people, and no ranks.',
      },
      hama: {
        word: 'The distance to Hama',
        text: 'On 4 December the state agency had the attackers driven some 20 km off (10); a monitor and other reports put them at about 10 km, some at the edge of the city. Nobody independent could confirm either (20). In the game it follows from who holds which place.',
      },
      sheikhMaqsoud: {
        word: 'Sheikh Maqsoud and Ashrafiyeh',
        text: 'Quarters of Aleppo held by the SDF while the rest of the city changed hands. They are a place of their own here.',
      },
      crossings: {
        word: 'Crossings',
        text: 'Bab al-Hawa, Bab al-Salama and others are border posts. Who holds one decides what comes through, aid of the United Nations included.',
      },
      spelling: {
        word: 'Spelling',
        text: 'Arabic names can be written in many ways in Latin letters. The map uses one common form without accents; Arabic names stand beside it in the Arabic interface.',
      },
    },
    sources: {
      report: {
        word: 'The report of 4 December',
        text: 'A news report filed from Beirut from state media, Telegram and words of the United Nations (45). Its statements are numbered, in our words, with who says each and whether it was verified.',
      },
      sana: {
        word: 'SANA',
        text: 'The state news agency, and with it the words of the government. In the game it reports more of what helps the government, and not always what was so.',
      },
      mod: {
        word: 'Military Operations Department',
        text: 'Name and Telegram channel of the command of the HTS-led operation (16). In the game it reports places taken and prisoners, sooner and larger than they were.',
      },
      monitor: {
        word: 'Independent monitor',
        text: 'Stands for organisations that count by contacts on the ground, such as the Syrian Observatory for Human Rights. Each side has disputed their figures; in the game they are partial and not always right.',
      },
      ocha: {
        word: 'OCHA',
        text: 'The humanitarian office of the United Nations. It reports people killed, hurt and displaced, late and in part.',
      },
      envoy: {
        word: 'UN envoy',
        text: 'The office, not a person. It speaks for de-escalation and negotiation with all sides (28, 29), and in the game can look into a claim and say who was right.',
      },
      unverified: {
        word: 'Unverified',
        text: 'Somebody says so and nobody has checked it: dashed, in italics, with the speaker in bold. On the map a hollow question mark.',
      },
      attributed: {
        word: 'Attributed, background',
        text: 'Attributed: words of an office or a party, quoted as theirs. Background: told by the report’s writer as generally known.',
      },
      assumed: {
        word: 'Assumed, trial',
        text: 'Assumed: no publication gives the figure, so we chose one. Trial: set by hand until games looked plausible, which proves nothing.',
      },
      signs: {
        word: '≈ and ?',
        text: '≈ stands before estimates of what others have; a question mark where nobody looks. Symbols at half strength are where somebody was last seen, with the day.',
      },
      games: {
        word: 'In so many games of a hundred',
        text: 'A share of games played by these rules from these assumptions. It is never the probability that something happens in the world.',
      },
      par: {
        word: 'Par',
        text: 'How machine players did in the same seat from the same start: better than so many of a hundred games. Scores of different seats are not compared.',
      },
    },
  },
} as const;
