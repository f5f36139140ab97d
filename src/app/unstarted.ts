// When the page cannot even start: what happened and a way on, without anything that may be what is missing.

import { t } from 'i18next';

/** Puts what happened in the place of the page. */
export function tellUnstarted(error: unknown): void {
  const main = document.createElement('main');
  main.className = 'broken-page';
  const title = document.createElement('h1');
  title.textContent = t('error.startTitle');
  const text = document.createElement('p');
  text.textContent = t('error.startText');
  const again = document.createElement('button');
  again.type = 'button';
  again.className = 'button filled';
  again.textContent = t('error.reload');
  again.addEventListener('click', () => window.location.reload());
  const record = document.createElement('pre');
  record.dir = 'ltr';
  record.textContent = error instanceof Error ? (error.stack ?? error.message) : String(error);
  main.append(title, text, again, record);
  document.getElementById('root')?.replaceChildren(main);
}
