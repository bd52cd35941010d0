/** The page without a network: what it is made of is kept when it is first opened, and given from there ever after. */
interface Offline extends ServiceWorkerGlobalScope {
  /** Put before this script by the build. */
  SO_THI_DUA: { version: string; files: readonly string[] };
}
const scope = globalThis as unknown as Offline;
const OURS = 'so-thi-dua-';
const { version, files } = scope.SO_THI_DUA;
const cacheName = OURS + version;

scope.addEventListener('install', (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll([...files])));
});

/** A new version waits until no tab shows the old one; then the old files go. */
scope.addEventListener('activate', (event) => {
  const isOld = (key: string) => key.startsWith(OURS) && key !== cacheName;
  event.waitUntil(
    caches
      .keys()
      .then((keys) => Promise.all(keys.filter(isOld).map((key) => caches.delete(key))))
      .then(() => scope.clients.claim()),
  );
});

/** Only what the page is made of; all else of this server goes its own way. */
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== scope.location.origin) return;
  const isFolder = request.mode === 'navigate' && request.url.split(/[?#]/u)[0]?.endsWith('/');
  const wanted = isFolder ? new Request('index.html') : request;
  event.respondWith(answer(wanted, request));
});

async function answer(wanted: Request, request: Request): Promise<Response> {
  const kept = await (await caches.open(cacheName)).match(wanted, { ignoreSearch: true });
  return kept ?? fetch(request);
}

export {};
