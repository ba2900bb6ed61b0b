/**
 * What pages do in packages besides: links that scripts make lead to files, since not every system that holds a package
 * knows directory indexes. (Those that stand in a page are led on when it is wrapped: `packaging/pages.ts`.) And where a
 * launcher says whose work it is, nobody chooses that here.
 */
import { hostHere } from '../progress/host.ts';
import { write } from '../ui/write.ts';
import { launch as words } from '../words/en/launch.ts';
import { toIndex } from './to-index.ts';

const isOwn = (link: HTMLAnchorElement) => link.origin === location.origin && !link.download;

function lead({ target }: Event) {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]');
  if (!link || !isOwn(link)) return;
  const address = link.getAttribute('href') ?? '';
  const to = toIndex(address);
  if (to !== address) link.setAttribute('href', to);
}

// Before anybody else hears of it, and before a menu offers a new tab.
for (const event of ['click', 'auxclick', 'contextmenu', 'focusin', 'pointerdown'])
  addEventListener(event, lead, true);

function inPlatform() {
  const lead = document.querySelector('[data-kept] > .soft');
  if (lead) write(lead, words.keptLead);
  for (const choice of document.querySelectorAll('[data-people], [data-forget]')) {
    const way = choice.closest<HTMLElement>('.way');
    if (way) way.hidden = true;
  }
}
if (hostHere()) inPlatform();
