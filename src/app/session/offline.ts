// The page without a network: the service worker that keeps it, and a newer version that waits until no game is on.

import { t } from 'i18next';
import { appStore, notify } from '../store/store.ts';

/** Held, shared, by every tab that has more than the start page on it. */
const PLAYING = 'orontes/playing';

let waiting: ServiceWorker | null = null;

/** Says on the start page that a version waits. */
function offer(worker: ServiceWorker): void {
  waiting = worker;
  appStore.setState({ newVersion: true });
}

/** Offers what waits already, and what comes to wait. */
function follow(registration: ServiceWorkerRegistration): void {
  if (registration.waiting && registration.active) offer(registration.waiting);
  const followNext = () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration.active) offer(worker);
    });
  };
  /* One may be on its way already: another tab may have found it. */
  followNext();
  registration.addEventListener('updatefound', followNext);
  appStore.subscribe(({ screen }, before) => {
    /* Without a network there is nothing newer to be found. */
    if (screen === 'start' && before.screen !== 'start') registration.update().catch(() => undefined);
  });
}

/** Holds the lock for as long as there is more than the start page. */
function lockWhilePlaying(): void {
  let release: (() => void) | null = null;
  appStore.subscribe(({ screen }) => {
    if (screen === 'start') {
      release?.();
      release = null;
    } else if (!release) {
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      void navigator.locks.request(PLAYING, { mode: 'shared' }, () => held);
    }
  });
}

/** Keeps the page for use without a network; in the built page only, and only where the browser can. */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  lockWhilePlaying();
  const { serviceWorker } = navigator;
  let isControlled = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (isControlled && appStore.getState().screen === 'start') window.location.reload();
    isControlled = true;
  });
  const register = async () => {
    try {
      const registration: ServiceWorkerRegistration | undefined = await serviceWorker.register('worker.js', {
        updateViaCache: 'none',
      });
      if (registration) follow(registration);
    } catch {
      // A browser that forbids it still plays, with a network.
    }
  };
  /* What a first visit needs comes first. */
  setTimeout(() => void register(), 3000);
}

/** Lets the version that waits take over, unless a game is on in another tab. */
export async function takeNewVersion(): Promise<void> {
  const { held } = await navigator.locks.query();
  if (held?.some(({ name }) => name === PLAYING)) {
    notify({ tone: 'note', text: t('offline.busy'), remedy: t('offline.busyRemedy') });
    return;
  }
  waiting?.postMessage('take over');
}
