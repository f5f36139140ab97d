// The picture of the report that can be shared, with the words that say the same.

import { dir, t } from 'i18next';
import { about, count, listed } from '../../i18n/index.ts';
import type { ReportView } from '../../store/model.ts';
import { appStore } from '../../store/store.ts';
import { currentGame } from '../current.ts';
import { download } from '../keep/download.ts';

let blob: Blob | null = null;
/** Counts the drawings: of two that overlap only the later is shown. */
let times = 0;

/** Sentences below the outcome: people away from home, and how the seats of persons stand to machine games. */
function factsOf({ displaced, scores, actors }: ReportView): readonly string[] {
  const { par } = appStore.getState();
  const seats = scores.flatMap(({ actor, total }) => {
    const view = actors[actor];
    if (!view?.person) return [];
    const place = par?.kind === 'ready' ? par.places.find((each) => each.actor === actor) : undefined;
    const points = t('report.ownPoints', { name: view.name, count: Math.round(total) });
    return [place ? `${points} ${t('picture.par', { ...place })}` : points];
  });
  return [t('picture.displaced', { people: about(displaced) }), ...seats];
}

/** Draws the picture of the report, and shows it in the dialog; one that is shown already stays until then. */
export async function makePicture(): Promise<void> {
  const { report } = appStore.getState();
  const held = currentGame();
  if (!report || !held) return;
  const mine = ++times;
  const position = report.positions.at(-1);
  if (!position) return;
  const holders = report.actors.filter((actor) => actor.ground && position.controller.includes(actor.index));
  const facts = factsOf(report);
  const texts = {
    brand: t('app.name'),
    question: t('start.title'),
    scenario: report.variant === null ? report.title : `${report.title} (${report.variant})`,
    when: t('report.outcome', { date: report.date }),
    outcome: report.outcome,
    facts,
    foot: t('picture.foot', { seed: report.seed }),
    holders: holders.map(({ style, short }) => ({ style, name: short })),
    mirrored: dir() === 'rtl',
  };
  const alt = t('picture.alt', {
    scenario: texts.scenario,
    when: texts.when,
    outcome: report.outcome,
    facts: facts.join(' '),
    holders: listed(
      holders.map((actor) =>
        t('picture.holds', {
          name: actor.name,
          places: count(position.controller.filter((holder) => holder === actor.index).length),
        }),
      ),
    ),
  });
  try {
    const { drawCard } = await import('../../picture/card.ts');
    const drawn = await drawCard(report.ground, position, texts);
    if (mine !== times) return;
    forgetPicture();
    blob = drawn;
    appStore.setState({ picture: { address: URL.createObjectURL(drawn), alt, failed: null } });
  } catch (error) {
    if (mine !== times) return;
    forgetPicture();
    const failed = error instanceof Error ? error.message : String(error);
    appStore.setState({ picture: { address: null, alt, failed } });
  }
}

/**
 * Follows the report: its picture is put away with it, and drawn again where it is looked at while the machine games that its
 * seats are compared with come in, or the page speaks another language.
 */
export function followPicture(): void {
  appStore.subscribe(({ report, par, dialog }, before) => {
    const isOther = report !== before.report;
    const hasPar = par?.kind === 'ready' && par !== before.par;
    if (isOther) times++;
    if (dialog === 'share' && report && (isOther || hasPar)) void makePicture();
    else if (isOther) forgetPicture();
  });
}

/** Puts the picture away. */
function forgetPicture(): void {
  const { picture } = appStore.getState();
  if (picture?.address) URL.revokeObjectURL(picture.address);
  blob = null;
  if (picture) appStore.setState({ picture: null });
}

/** Saves the picture as a file. */
export function savePicture(): void {
  const held = currentGame();
  if (blob && held) download(`${held.game.world.id}-${held.game.seed}.png`, blob);
}
