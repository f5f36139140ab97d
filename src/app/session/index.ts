// Everything that the screens can ask for. They read the store and call these; nothing else reaches the engine.

import * as seating from './begin/choose-seats.ts';
import { followWithStaff } from './begin/call-staff.ts';
import { currentGame } from './current.ts';
import { mapOnPage } from '../store/mapHold.ts';
import i18next, { t } from 'i18next';
import { appStore, notify } from '../store/store.ts';
import type { Dialog, Panel, ThemeChoice } from '../store/store.ts';
import { faultReport } from './fault.ts';
import {
  askOrder,
  dropAside,
  followWithEstimates,
  layAside,
  restEstimate,
  toggleEstimate,
} from './estimate/index.ts';
import { compareBy, compareThese, endComparing, followWithComparisons } from './estimate/compare.ts';
import * as lab from './lab/index.ts';
import { follow, scenarioChanged } from './begin/followed.ts';
import { originOf } from './snapshot/origin.ts';
import * as lesson from './begin/lesson.ts';
import { giveWayToHands } from '../workers/staff.ts';
import { setLanguage } from './language.ts';
import { keepOffline, takeNewVersion } from './offline.ts';
import { leavePar, showPar } from './after/par.ts';
import { select } from './turn/play.ts';
import * as sheets from './begin/sheets.ts';
import * as play from './turn/play.ts';
import { followWithDefence } from './overlays/defence.ts';
import { allOverlays, followWithOverlays, threatNow, toggleLayer } from './overlays/index.ts';
import { keepNoteSeen, keepTheme, readSettings } from './keep/settings.ts';
import { afterCommands, followAfter } from './after/index.ts';
import { isShowing, showBeforeHands } from './showing.ts';
import { followWithStanding } from './standing.ts';
import { movesAtTable } from './orders/at-table.ts';
import type { Order } from './orders/orders.ts';
import { followWithStaffOrders, lookAtStaffOrder } from './orders/staff-orders.ts';
import * as start from './begin/start.ts';
import * as standing from './turn/stand-fast.ts';
import * as turns from './turn/turns.ts';
import * as umpire from './turn/umpire.ts';
import * as watching from './turn/watching.ts';

/** Follows what the system prefers. */
function followSystem(): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const still = window.matchMedia('(prefers-reduced-motion: reduce)');
  const read = () => appStore.setState({ systemDark: dark.matches, reducedMotion: still.matches });
  dark.addEventListener('change', read);
  still.addEventListener('change', read);
  read();
}

/** Says what went wrong where nobody caught it, and lets the page go on. */
function catchFaults(): void {
  const tell = (reason: unknown) => {
    appStore.setState({ busy: null, film: null });
    const error = reason instanceof Error ? reason : new Error(String(reason));
    notify({
      tone: 'error',
      text: t('error.action', { reason: error.message }),
      remedy: t(currentGame() ? 'error.actionRemedy' : 'error.pageRemedy'),
      ways: currentGame() ? ['reload', 'save'] : ['reload'],
      record: faultReport(error),
    });
  };
  window.addEventListener('unhandledrejection', (event) => tell(event.reason));
  /* Without an error it is only the browser's remark that a layout took more than one frame. */
  window.addEventListener('error', (event) => event.error && tell(event.error));
}

/** Reads what the page remembers and what can be played. */
function boot(): void {
  const { theme, noteSeen, speed } = readSettings();
  followSystem();
  catchFaults();
  appStore.setState({ theme, language: i18next.language, noteSeen, speed, dialog: null });
  appStore.subscribe(({ screen, report }, before) => {
    const isLeft = before.screen === 'report' && screen !== 'report';
    /* It is begun with the game's end, while the last film still runs. */
    if (isLeft || (before.report && !report)) leavePar();
    else if (report && report !== before.report) showPar();
  });
  followWithComparisons();
  followWithEstimates();
  followWithStaff();
  giveWayToHands();
  showBeforeHands();
  keepOffline();
  followWithOverlays();
  followWithDefence();
  followWithStanding();
  followWithStaffOrders();
  start.newSeed();
  followAfter(start.loadStart());
  import.meta.hot?.on('orontes:scenario', ({ file, text }: { file: string; text: string }) => {
    void scenarioChanged(file, text, false);
  });
}

function acknowledge(): void {
  keepNoteSeen();
  appStore.setState({ noteSeen: true, dialog: null });
}

function setTheme(theme: ThemeChoice): void {
  keepTheme(theme);
  appStore.setState({ theme });
}

/** Opens whatever a file holds: an experiment in the lab, a scenario on the start page, a game on its map. */
async function openFile(file: File, handle: FileSystemFileHandle | null = null): Promise<void> {
  if (await lab.openIfExperiment(file)) return;
  await start.openFile(file, handle !== null);
  if (handle && appStore.getState().file?.file === file.name) follow(handle, file);
}

/** Opens several files at once: what one of them extends may be another. */
async function openFiles(
  files: readonly File[],
  handles: readonly (FileSystemFileHandle | null)[] = [],
): Promise<void> {
  if (files.length > 1) await start.keepFiles(files);
  for (const [at, file] of files.entries()) await openFile(file, handles[at] ?? null);
}

/** Commands by name. */
export const commands = {
  boot,
  acknowledge,
  setTheme,
  setLanguage,
  openDialog: (dialog: Dialog) => appStore.setState({ dialog }),
  /** The numbers of the rules as the game on the page has them, by row; null without a game. */
  ruleValues: () => currentGame()?.game.world.rules ?? null,
  openPanel: (panel: Panel) => appStore.setState({ panel }),
  toggleLayer,
  allOverlays,
  threatNow,
  zoom: (factor: number) => mapOnPage()?.zoom(factor),
  fit: () => mapOnPage()?.fit(),
  select,
  isShowing,
  pick: play.pick,
  hover: play.hover,
  choose: play.choose,
  /** Prepares an order of speech given at the bargaining table, which is put away. */
  prepareSpeech: (order: Order) => play.prepareAt(null, order),
  movesAtTable,
  chooseStrike: play.chooseStrike,
  retarget: play.retarget,
  toggleFormation: play.toggleFormation,
  toggleAdvance: play.toggleAdvance,
  widenAttack: play.widenAttack,
  setLevel: play.setLevel,
  back: play.back,
  confirm: play.confirm,
  giveNow: play.giveNow,
  lookAtStaffOrder,
  undo: () => play.undo(),
  undoAll: () => play.undo(true),
  takeBackOne: play.takeBackOne,
  nextReady: play.nextReady,
  nextPlace: play.nextPlace,
  drag: play.drag,
  endTurn: turns.endTurn,
  playToEnd: () => turns.watchOn('end'),
  liftCurtain: turns.liftCurtain,
  standFast: standing.standFast,
  stopStanding: standing.stopStanding,
  openSheets: sheets.openSheets,
  closeSheets: sheets.closeSheets,
  mayStand: standing.mayStand,
  setStand: standing.setStand,
  tickStand: standing.tickStand,
  setSpeed: watching.setSpeed,
  seeAs: watching.seeAs,
  togglePlaying: watching.togglePlaying,
  umpireOptions: umpire.umpireOptions,
  injectedTexts: umpire.injectedTexts,
  inject: umpire.inject,
  redo: play.redo,
  showReport: turns.showReport,
  skipFilm: turns.skipFilm,
  filmEnded: turns.filmEnded,
  chooseScenario: start.chooseScenario,
  chooseVariant: start.chooseVariant,
  chooseSeat: seating.chooseSeat,
  alsoSeat: seating.alsoSeat,
  chooseCamp: seating.chooseCamp,
  personForEachCamp: seating.personForEachCamp,
  chooseOther: seating.chooseOther,
  chooseUsual: seating.chooseUsual,
  toggleUmpire: seating.toggleUmpire,
  toggleSealed: seating.toggleSealed,
  chooseMode: seating.chooseMode,
  setSeed: start.setSeed,
  newSeed: start.newSeed,
  begin: start.begin,
  openFile,
  openFiles,
  originOf,
  closeProblems: start.closeProblems,
  recordText: start.recordText,
  saveFile: start.saveFile,
  toStart: start.toStart,
  playAgain: start.playAgain,
  beginLesson: lesson.beginLesson,
  beginWhole: lesson.beginWhole,
  doorOf: lesson.doorOf,
  lessonCity: lesson.lessonCity,
  toggleGuide: lesson.toggleGuide,
  acknowledgeGuide: lesson.acknowledgeGuide,
  faultReport,
  takeNewVersion,
  ...afterCommands,
  toggleEstimate,
  restEstimate,
  askOrder,
  layAside,
  dropAside,
  compareThese,
  compareBy,
  endComparing,
  openLab: lab.openLab,
  chooseLab: lab.chooseLab,
  chooseExperiment: lab.chooseExperiment,
  chooseFork: lab.chooseFork,
  gamesOfLab: lab.gamesOf,
  runLab: lab.runLab,
  finishLab: lab.finishLab,
  saveExperiment: lab.saveExperiment,
  closeLabProblems: lab.closeLabProblems,
  watchLabGame: lab.watchLabGame,
  forkLabGame: lab.forkLabGame,
} as const;
