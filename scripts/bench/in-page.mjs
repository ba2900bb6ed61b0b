// What runs in a measured page. Each function is sent there as text: it may use nothing from around it.

/** Before anything of the page's own: notes what the browser tells of the loading. */
export function watch() {
  const bench = { first: Number.NaN, largest: Number.NaN, text: Number.NaN, ready: Number.NaN };
  const seen = Object.assign(bench, { shift: 0, blocked: 0, frames: /** @type {number[]} */ ([]) });
  Object.assign(globalThis, { bench: seen });
  /** @param {string} type @param {(entry: any) => void} note */
  const on = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  on('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') seen.first = entry.startTime;
  });
  on('largest-contentful-paint', (entry) => {
    seen.largest = entry.startTime;
  });
  on('layout-shift', (entry) => {
    seen.shift += entry.hadRecentInput ? 0 : entry.value;
  });
  on('longtask', (entry) => {
    seen.blocked += Math.max(0, entry.duration - 50);
  });
  const look = () => {
    const heading = document.querySelector('h1');
    if (Number.isNaN(seen.text) && heading?.getClientRects().length) seen.text = performance.now();
    if (Number.isNaN(seen.ready) && document.querySelector('[data-activity][data-ready]'))
      seen.ready = performance.now();
    if (Number.isNaN(seen.text) || Number.isNaN(seen.ready)) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** From now on, each event of a hand to the frame that shows what came of it. */
export function watchHands() {
  const { bench } = /** @type {any} */ (globalThis);
  bench.frames = [];
  if (bench.hands) return;
  bench.hands = true;
  for (const type of ['pointerdown', 'click', 'keydown', 'input', 'change'])
    addEventListener(
      type,
      ({ isTrusted, timeStamp }) => {
        if (!isTrusted) return;
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => bench.frames.push(performance.now() - timeStamp);
          port2.postMessage(0);
        });
      },
      { capture: true, passive: true },
    );
}
