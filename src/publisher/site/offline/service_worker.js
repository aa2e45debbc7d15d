// Keeps the program and the newest editions, so that they can be read without a network.
// The publisher puts the words in @ here; docs/architecture.md says why it does what it does.
"use strict";

const BUILD = "@BUILD@";
const PROGRAM = "@PROGRAM@";
const BASE = new URL(registration.scope).pathname;
// Each build has a cache of its own, so that pages and program never come from two.
const OURS = `brevier ${BASE} `;
const CACHE = OURS + BUILD;
const LIST = `${BASE}offline.json`;
const PATIENCE = 4_000;
const FRESH = 30 * 60_000;
const AT_ONCE = 4;
// Pages that are kept because they were read, beside those of the list.
const EXTRA = 100;

// Under the address of the list stands what is had of it.
const read = async (cache) => (await (await cache.match(LIST))?.json()) ?? { have: {} };
const write = (cache, state) => cache.put(LIST, new Response(JSON.stringify(state)));
const ask = async () => (await fetch(LIST, { cache: "no-cache" })).json();

const kept = async (path) => {
  try {
    const names = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
    for (const cacheName of [CACHE, ...names.reverse()]) {
      const found = await caches.match(path, { cacheName, ignoreVary: true });
      if (found) return found;
    }
  } catch {}
};

// Keeps an answer that is whole, of the right kind, and, if it is a page, of this build.
const keep = async (cache, path, answer) => {
  if (answer.status !== 200 || answer.type !== "basic" || answer.redirected) return false;
  const isPage = (answer.headers.get("content-type") ?? "").includes("text/html");
  if (isPage !== path.endsWith("/")) return false;
  if (isPage && !(await answer.clone().text()).includes(PROGRAM)) return false;
  await cache.put(path, answer);
  return true;
};

const take = async (cache, state, [path, version]) => {
  // What is in assets/ never changes under its name.
  const mode = path.startsWith("assets/") ? "default" : "no-cache";
  const isKept = await keep(cache, BASE + path, await fetch(BASE + path, { cache: mode, priority: "low" }));
  if (isKept) state.have[path] = version;
  return isKept;
};

// Removes the caches of earlier builds but for so many.
const drop = async (spared) => {
  const old = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
  for (const name of old.slice(0, Math.max(0, old.length - spared))) await caches.delete(name);
};

// Removes what is not among these files, but for the newest others.
const tidy = async (cache, state, files, extra) => {
  const wanted = new Set([LIST, ...files.map(([path]) => BASE + path)]);
  const others = (await cache.keys()).map(({ url }) => new URL(url).pathname).filter((path) => !wanted.has(path));
  for (const path of others.slice(0, Math.max(0, others.length - extra))) {
    await cache.delete(path);
    delete state.have[path.slice(BASE.length)];
  }
};

const tell = async (edition) => {
  for (const client of await clients.matchAll()) client.postMessage(edition);
};

// Fetches what has changed since the last time, the front page and the program first, the oldest editions last.
const renew = async (cache, state) => {
  const list = await ask();
  // The worker of that build fetches it.
  if (list.build !== BUILD) return registration.update();
  Object.assign(state, { asked: Date.now(), edition: list.edition, isDone: false });
  const files = Object.entries({ ...list.core, ...list.history }).slice(0, state.room);
  const due = files.filter(([path, version]) => state.have[path] !== version);
  try {
    let at = 0;
    do {
      await Promise.all(due.slice(at, at + AT_ONCE).map((file) => take(cache, state, file)));
      await write(cache, state);
      if (at === 0) await tell(state.edition);
      at += AT_ONCE;
    } while (at < due.length && !navigator.connection?.saveData);
    await tidy(cache, state, files, EXTRA);
    if (at >= due.length) await drop(0);
  } catch (error) {
    if (error.name !== "QuotaExceededError") throw error;
    // A quarter less than there is room for, from now on, so that reading on has room too.
    await drop(0);
    state.room = Math.max(Object.keys(list.core).length, Math.floor(Object.keys(state.have).length * 0.75));
    await tidy(cache, state, files.slice(0, state.room), 0);
  }
  state.isDone = true;
  await write(cache, state);
};

// One after the other. Without a network or a place to keep things it is for the next time.
let filling = Promise.resolve();
const fill = (isDue) => {
  const once = async () => {
    const cache = await caches.open(CACHE);
    const state = await read(cache);
    const isFresh = state.isDone && Date.now() - state.asked < FRESH;
    await (isFresh && !isDue ? tell(state.edition) : renew(cache, state));
  };
  filling = filling.then(once).catch(() => {});
  return filling;
};

const visited = async (path, answer) => {
  const cache = await caches.open(CACHE);
  const before = path === BASE && (await (await cache.match(path))?.text());
  const now = path === BASE && (await answer.clone().text());
  // A front page that has changed has a new edition.
  if ((await keep(cache, path, answer)) && now !== before) await fill(true);
};

// The network first; what is kept where that takes long or fails.
const fresh = async (event, path) => {
  const asked = (async () => {
    const answer = (await event.preloadResponse) ?? (await fetch(event.request));
    event.waitUntil(visited(path, answer.clone()).catch(() => {}));
    return answer;
  })();
  event.waitUntil(asked.catch(() => {}));
  const late = new Promise((done) => setTimeout(done, PATIENCE));
  try {
    const answer = await Promise.race([asked, late.then(() => kept(path)).then((found) => found ?? asked)]);
    return answer.status < 500 ? answer : ((await kept(path)) ?? answer);
  } catch {
    const found = (await kept(path)) ?? (event.request.mode === "navigate" && (await kept(`${BASE}offline/`)));
    return found || Response.error();
  }
};

addEventListener("install", (event) => {
  const install = async () => {
    const [cache, list] = await Promise.all([caches.open(CACHE), ask()]);
    const state = await read(cache);
    const files = list.build === BUILD ? Object.entries(list.core) : [];
    const taken = await Promise.all(files.map((file) => take(cache, state, file)));
    // The browser tries again at the next visit.
    if (!taken.length || taken.includes(false)) throw new Error("the site is being published");
    await write(cache, state);
    await skipWaiting();
  };
  event.waitUntil(install());
});

addEventListener("activate", (event) => {
  const activate = async () => {
    await registration.navigationPreload?.enable();
    await drop(1);
    await clients.claim();
  };
  event.waitUntil(activate());
});

addEventListener("message", (event) => event.waitUntil(fill(false)));

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || request.headers.has("range")) return;
  if (origin !== location.origin || !pathname.startsWith(BASE)) return;
  if (pathname.startsWith(`${BASE}assets/`)) {
    event.respondWith(kept(pathname).then((found) => found ?? fetch(request)));
  } else if (request.mode === "navigate" || pathname.endsWith("/")) {
    event.respondWith(fresh(event, pathname.replace(/\/?$/, "/")));
  } else if (pathname.startsWith(`${BASE}digest/`)) {
    event.respondWith(fresh(event, pathname));
  }
});
