/**
 * Fetches a part of a page that not every visit needs. One that does not come is asked for once more at the next touch,
 * and then at each further one: CAME gets it, MISSING is called when a second try has failed, so that it can be said.
 */
export function late<Part>(
  fetchIt: () => Promise<Part>,
  came: (part: Part) => void,
  missing: () => void,
): void {
  let tries = 0;
  const ask = () =>
    void fetchIt().then(came, () => {
      if (tries++) missing();
      document.addEventListener('click', ask, { once: true });
    });
  ask();
}
