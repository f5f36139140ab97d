// Previews of words: offers, presses, deals, meetings, days of quiet, checks of what was said.

import type {
  BreakPreview,
  ConvenePreview,
  DiplomacyPreview,
  OfferPreview,
  PausePreview,
  VerifyPreview,
} from '../../engine/game.ts';
import { change, credit, line, namedLine } from './told.ts';
import type { Teller, Told } from './told.ts';

/** How a local deal stands. */
export function offer(teller: Teller, told: OfferPreview): Told {
  const { words } = teller;
  return {
    lines: [
      line(teller, 'acceptedTonight', words.gamesOfHundred(told.chance), 'offer'),
      ...told.causes.map(({ cause, points }) =>
        namedLine(teller, words.offerCauses[cause], words.speaks(points), 'offer'),
      ),
    ],
    warning: told.chance < 1 ? words.warnings.garrisonRefuses : null,
  };
}

/** What an order of speech moves. */
export function diplomacy(teller: Teller, told: DiplomacyPreview): Told {
  const { world, words } = teller;
  // Of a press only what it moves: the parties of all deals would be too many.
  const rows = told.willingness.filter((row) => told.kind !== 'press' || row.after !== row.now);
  const lines = rows.map((row) =>
    namedLine(
      teller,
      words.partyToDeal(words.party(world, row.actor), words.deal(world, row.deal)),
      words.willing(change(teller, row.now, row.after, words.decimal), row.needs, row.barred),
      'willingness',
    ),
  );
  if (told.commitment > 0)
    lines.push(line(teller, 'commitmentAdded', words.decimal(told.commitment), 'commitment'));
  const unwilling = rows
    .filter((row) => row.barred || row.after <= row.needs)
    .map((row) => words.actorShort(world, row.actor));
  const names = [...new Set(unwilling)];
  return {
    lines,
    warning: told.kind === 'propose' && names.length > 0 ? words.warnings.notYetWilling(names) : null,
  };
}

/** What breaking a truce costs. */
export function breaking(teller: Teller, told: BreakPreview): Told {
  const { world, words } = teller;
  return {
    lines: [
      line(teller, 'ownCredit', credit(teller, told.credit, told.creditAfter), 'credit'),
      ...(told.trust > 0 ? [line(teller, 'trustLost', words.decimal(told.trust), 'trust')] : []),
    ],
    warning: words.warnings.endsTruce(words.deal(world, told.deal)),
  };
}

/** What a meeting may bring. */
export function meeting(teller: Teller, told: ConvenePreview): Told {
  const { world, words, language } = teller;
  const deals = told.deals.map((row) => words.deal(world, row));
  return {
    lines: [
      line(teller, 'couldAgreeOn', deals.length > 0 ? language.list(deals) : words.nothing, 'proposal'),
      ...told.pressure.map((row) =>
        namedLine(
          teller,
          words.pressureOn(words.actorShort(world, row.actor)),
          words.decimal(row.added),
          'pressure',
        ),
      ),
      line(teller, 'creditIfSomethingComes', credit(teller, told.credit, told.held), 'credit'),
      line(teller, 'creditIfNothingComes', credit(teller, told.credit, told.failed), 'credit'),
    ],
    warning: deals.length > 0 ? null : words.warnings.meetingFails,
  };
}

/** Who would keep a day of quiet. */
export function quiet(teller: Teller, told: PausePreview): Told {
  const { world, words } = teller;
  const unwilling = told.parties.filter((row) => row.now <= row.needs);
  return {
    lines: [
      ...told.parties.map((row) =>
        namedLine(teller, words.party(world, row.actor), words.agreesAbove(row.now, row.needs), 'pause'),
      ),
      line(teller, 'peopleComingBack', words.people(told.returning), 'displaced'),
      line(teller, 'creditIfKept', credit(teller, told.credit, told.kept), 'credit'),
      line(teller, 'creditIfRefused', credit(teller, told.credit, told.refused), 'credit'),
    ],
    warning:
      unwilling.length > 0
        ? words.warnings.notWilling(unwilling.map((row) => words.actorShort(world, row.actor)))
        : null,
  };
}

/** What looking into a claim may bring. */
export function verification(teller: Teller, told: VerifyPreview): Told {
  const { words, language } = teller;
  return {
    lines: [
      line(teller, 'chanceToFindOut', language.percent(told.chance), 'verification'),
      line(teller, 'creditIfFound', words.signedPercent(told.won), 'credit'),
      line(teller, 'creditIfNotFound', words.signedPercent(-told.lost), 'credit'),
    ],
    warning: null,
  };
}
