// Takes the place of sw.js where pages are to be kept no longer: lets go of all that was kept, and of itself.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(leave()));
async function leave() {
  const ours = ` ${new URL(self.registration.scope).pathname} `;
  for (const name of await caches.keys())
    if (name.startsWith('offline ') && name.includes(ours)) await caches.delete(name);
  await self.registration.unregister();
}
