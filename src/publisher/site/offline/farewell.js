// This site keeps nothing on its readers' devices any more: what it has kept there goes, and this worker with it.
"use strict";

addEventListener("install", () => skipWaiting());

addEventListener("activate", (event) => {
  const leave = async () => {
    const ours = `brevier ${new URL(registration.scope).pathname} `;
    for (const name of await caches.keys()) if (name.startsWith(ours)) await caches.delete(name);
    await registration.unregister();
  };
  event.waitUntil(leave());
});
