// Finds the browser that tests run in. Node built-ins only at load, as it is asked before dependencies are known to exist.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'msedge',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

export const NO_BROWSER =
  'no Chromium, Chrome or Edge found: install one, or set ORONTES_CHROMIUM to the path of its program.';

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @returns {Promise<string | undefined>} the browser that Playwright downloaded, if it did */
async function playwrightsOwn() {
  try {
    const { chromium } = await import('@playwright/test');
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

/**
 * The path of a Chromium-like browser: ORONTES_CHROMIUM if set, else one on the PATH or in its usual place, else
 * Playwright's own.
 *
 * @returns {Promise<string | undefined>} undefined when there is none
 * @throws {Error} when ORONTES_CHROMIUM names no program
 */
export async function findBrowser() {
  const named = process.env['ORONTES_CHROMIUM'];
  if (named) {
    if (!isProgram(named)) throw new Error(`ORONTES_CHROMIUM is ${named}, which is not a program.`);
    return named;
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command))).find(
    isProgram,
  );
  const found = onPath ?? USUAL_PLACES.find(isProgram);
  if (found) return found;
  const own = await playwrightsOwn();
  return own && existsSync(own) ? own : undefined;
}
