import { asItIs } from './as-it-is.ts';

/**
 * Hands a file to the browser to save. Nobody tells a page whether that happened: a browser inside another app may do
 * nothing at all. So what is said of it is “should be with your downloads”, and the line that says so, which names the
 * file, gets other ways beside it: see `other-ways.ts`.
 *
 * @param arrived Called when the learner says that the file is there.
 */
export function saveFile(name: string, content: Blob, arrived?: () => void): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // In the same turn as it is said: a line that changes later would be spoken twice.
  const said = new MutationObserver((records) => {
    for (const { target } of records)
      if (target instanceof Element && target.role === 'status') asItIs(target, name);
  });
  said.observe(document.body, { childList: true, subtree: true });
  // The browser reads the address after the click; a minute is enough for the slowest dialog that asks where to.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
    said.disconnect();
  }, 60_000);
  import('./other-ways.ts').then(
    ({ offerOtherWays }) => offerOtherWays(new File([content], name, { type: content.type }), arrived),
    // What is said of the file stays true without them.
    () => {},
  );
}
