// The map's worker: surveys who holds the ground and paints it, so that frames go on meanwhile. What is wanted sooner, a sheet that has
// come into view, goes before a survey, which is done in slices.

import type { Areas } from '../map/areas.ts';
import { loadBase } from '../map/files.ts';
import { groundPainters } from '../map/layers/ground.ts';
import { layGround } from '../map/load.ts';
import type { Laid } from '../map/load.ts';
import { paintPaper } from '../map/sheet.ts';
import { gridOf, surveySteps } from '../map/survey.ts';
import type { SurveyGrid } from '../map/survey.ts';
import { tokens } from '../map/tokens.ts';
import type { GroundAnswer, GroundAsk } from './ground-protocol.ts';

/** Milliseconds of a survey after which is looked whether a sheet is wanted. */
const slice = 12;

/** Of one kind of question. */
type Asked<Kind extends GroundAsk['kind']> = Extract<GroundAsk, { kind: Kind }>;

let laid: Laid | null = null;
let grid: SurveyGrid | null = null;
let areas: Areas | null = null;
let survey: { readonly id: number; readonly steps: Generator<undefined, Areas, undefined> } | null = null;
let wantedSurvey: Asked<'survey'> | null = null;
let wantedSheet: Asked<'paint'> | null = null;
let isWorking = false;

function answer(given: GroundAnswer, transfer: Transferable[] = []): void {
  postMessage(given, { transfer });
}

async function open({ ground, from }: Asked<'open'>): Promise<void> {
  laid = layGround(ground, ground.base === null ? null : await loadBase(ground.base, from));
  grid = gridOf(laid);
  answer({ kind: 'opened' });
  work();
}

function paint(on: Laid, { id, paper, theme, fighting, enemies }: Asked<'paint'>): void {
  const canvas = new OffscreenCanvas(paper.width, paper.height);
  const scenery = { ...on, areas, tokens: tokens[theme], position: { fighting, enemies } };
  paintPaper(canvas, paper, scenery.tokens, groundPainters(scenery), scenery.tokens.paper);
  const bitmap = canvas.transferToImageBitmap();
  answer({ kind: 'painted', id, bitmap }, [bitmap]);
}

/** Surveys for a slice; the page is sent what is found, and keeps what painting has no use for. */
function surveyOn(): void {
  if (survey === null) return;
  const deadline = performance.now() + slice;
  for (let step = survey.steps.next(); ; step = survey.steps.next()) {
    if (step.done === true) {
      const { id } = survey;
      [areas, survey] = [step.value, null];
      answer(
        { kind: 'surveyed', id, areas },
        areas.grid.reach.map(({ buffer }) => buffer),
      );
      return;
    }
    if (performance.now() > deadline) return;
  }
}

/** Does what is wanted most, and comes back for the rest when what was asked meanwhile has been heard. */
function work(): void {
  if (isWorking || laid === null || grid === null) return;
  if (wantedSheet === null && wantedSurvey === null && survey === null) return;
  isWorking = true;
  setTimeout(workNow, 0, laid, grid);
}

function workNow(on: Laid, cells: SurveyGrid): void {
  isWorking = false;
  if (wantedSheet !== null) {
    const asked = wantedSheet;
    wantedSheet = null;
    paint(on, asked);
  } else {
    if (wantedSurvey !== null) {
      survey = { id: wantedSurvey.id, steps: surveySteps(on, wantedSurvey, cells) };
      wantedSurvey = null;
    }
    surveyOn();
  }
  work();
}

addEventListener('message', ({ data }: MessageEvent<GroundAsk>) => {
  switch (data.kind) {
    case 'open':
      open(data).catch((error: unknown) =>
        answer({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }),
      );
      return;
    case 'survey':
      wantedSurvey = data;
      break;
    case 'paint':
      wantedSheet = data;
  }
  work();
});
