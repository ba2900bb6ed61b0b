/**
 * An activity in somebody else's page: tells how high it is and how far, leads out of the frame, and says that the work
 * stays in this browser. Opened by itself, it does nothing.
 */
import { keeper } from '../progress/here.ts';
import { isAsked, isState, type Told } from './messages.ts';

const html = document.documentElement;
const section = document.querySelector<HTMLElement>('[data-activity]');

/** Nobody but whom the server allows can frame the page; and there is nothing in it that they may not know. */
const tell = (told: Told) => parent.postMessage(told, '*');

function follow({ dataset, id: activity }: HTMLElement) {
  const about = { course: html.dataset['course'] ?? '', activity };
  let height = 0;
  let state: string | undefined;

  function tellHeight() {
    const now = Math.ceil(html.getBoundingClientRect().height);
    if (now !== height) tell({ ...about, type: 'course-embed:height', height: now });
    height = now;
  }
  function tellState() {
    const now = dataset['state'];
    // Before it is ready nobody knows how far it is.
    if ('ready' in dataset && now !== state && isState(now))
      tell({ ...about, type: 'course-embed:state', state: now });
    if ('ready' in dataset) state = now;
  }
  return {
    tellHeight,
    tellState,
    tellAgain() {
      height = 0;
      state = undefined;
      tellHeight();
      tellState();
    },
  };
}

/** Whether the page around is of another origin: then the browser may keep the work apart from the course's own. */
function isElsewhere(): boolean {
  try {
    return parent.location.origin !== location.origin;
  } catch {
    return true;
  }
}

if (section && parent !== self) {
  const { tellHeight, tellState, tellAgain } = follow(section);
  new ResizeObserver(tellHeight).observe(html);
  new MutationObserver(tellState).observe(section, { attributeFilter: ['data-state', 'data-ready'] });
  tellState();
  addEventListener('message', ({ source, data }) => {
    if (source === parent && isAsked(data)) tellAgain();
  });

  // The frame is for the activity: whatever else is opened has a window of its own.
  addEventListener(
    'click',
    ({ target }) => {
      const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]');
      if (!link || link.download || !/^https?:$/.test(link.protocol)) return;
      if (link.pathname === location.pathname && link.hash) return;
      link.target = '_blank';
      link.rel = 'noopener';
    },
    true,
  );

  const notes = document.querySelectorAll<HTMLElement>('[data-elsewhere]');
  if (isElsewhere())
    keeper.$saved.subscribe((saved) => {
      const now = saved === 'unsaved' ? 'unsaved' : 'kept';
      for (const note of notes) note.hidden = saved === 'loading' || note.dataset['elsewhere'] !== now;
    });
}
