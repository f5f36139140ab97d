// What can be asked for after a game, and of games that come in links.

import * as replay from '../replay/replay.ts';
import { followHistory } from './history.ts';
import * as turning from './turning.ts';
import * as resumed from '../begin/resume.ts';
import * as give from '../share/give.ts';
import * as picture from '../share/picture.ts';
import * as open from '../share/open.ts';

/** Follows the page: links in its address, and the end of a replay. `scenarios` is done when they can be played. */
export function followAfter(scenarios: Promise<void>): void {
  resumed.followTabs();
  followHistory();
  picture.followPicture();
  turning.followTurning();
  replay.followReplay();
  void open.followLinks(scenarios);
}

/** Commands by name. */
export const afterCommands = {
  resume: resumed.resume,
  resumeElsewhere: resumed.resumeElsewhere,
  renameSave: resumed.renameSave,
  gameName: resumed.gameName,
  nameGame: resumed.nameGame,
  deleteSave: resumed.deleteSave,
  saveToFile: resumed.saveToFile,
  stopTurning: turning.stopTurning,
  chooseTurning: turning.chooseTurning,
  openShare: give.openShare,
  chooseLink: give.chooseLink,
  copyLink: give.copyLink,
  savePicture: picture.savePicture,
  chooseShared: open.chooseShared,
  watchShared: open.watchShared,
  goOnShared: open.goOnShared,
  takeShared: open.takeShared,
  freshShared: open.freshShared,
  replayGame: replay.replayGame,
  replayTo: replay.replayTo,
  replayTurn: replay.replayTurn,
  replayDay: replay.replayDay,
  replayAs: replay.replayAs,
  chooseReplayChair: replay.chooseReplayChair,
  toggleReplay: replay.toggleReplay,
  playOnFromHere: replay.playOnFromHere,
  leaveReplay: replay.leaveReplay,
} as const;
