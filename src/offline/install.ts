/** Offers to install the course, where the browser does and somebody looks at this. */

/** What Chromium tells before it can install a site; no standard has it. */
interface Installable extends Event {
  prompt(): Promise<unknown>;
}

export function installs(place: HTMLElement): void {
  let offered: Installable | undefined;
  addEventListener('beforeinstallprompt', (event) => {
    // In its place, and at nobody's feet.
    event.preventDefault();
    offered = event as Installable;
    place.hidden = false;
  });
  place.querySelector('button')?.addEventListener('click', () => void offered?.prompt());
  addEventListener('appinstalled', () => {
    place.hidden = true;
  });
}
