// The service worker: keeps one build of the page whole and serves it without a network. A newer build is fetched beside
// it and waits until the page says that it may take over, so that nothing is swapped under a game.

declare const self: ServiceWorkerGlobalScope;

/** Written in by the build: what the build consists of, and a hash over all of it. */
declare const BUILD: { readonly version: string; readonly files: readonly string[] };

const PREFIX = 'orontes-build-';
const CACHE = `${PREFIX}${BUILD.version}`;

/** Fetches the whole build, or fails: half a build is of no use. */
async function fetchAll(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll(BUILD.files.map((file) => new Request(file, { cache: 'no-cache' })));
}

/** Drops older builds and takes the pages that are open. */
async function takeOver(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(PREFIX) && name !== CACHE) await caches.delete(name);
  await self.clients.claim();
}

/** The kept answer to a request; what is not of the build comes from the network. */
async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const isPage = request.mode === 'navigate' && new URL(request.url).pathname === scopePath();
  const kept = await cache.match(isPage ? './' : request);
  return kept ?? fetch(request);
}

function scopePath(): string {
  return new URL(self.registration.scope).pathname;
}

self.addEventListener('install', (event) => event.waitUntil(fetchAll()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', ({ data }) => {
  if (data === 'take over') void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(self.registration.scope))
    event.respondWith(answer(request));
});
