/** Starts the course in a learning platform that speaks cmi5, and holds the session with it. */
import { courseHere } from '../course/course-data.ts';
import { onPage } from '../course/on-page.ts';
import { setAlone } from '../progress/host.ts';
import { databaseOf } from '../progress/learner.ts';
import { quietly } from '../progress/quietly.ts';
import { inTime } from '../progress/storage/request.ts';
import { launch as words } from '../words/en/launch.ts';
import { launchedIn, returnTo } from './cmi5/launched.ts';
import { lrs, tokenFrom } from './cmi5/lrs.ts';
import { outbox } from './cmi5/outbox.ts';
import { type Cmi5Session, cmi5 } from './cmi5/session.ts';
import { learnerId } from './learner.ts';
import { open, say } from './open.ts';

/** How long a page may take to hand over what stands in its fields, and the platform to take it, in milliseconds. */
const handingOver = 500;
const taking = 5000;

const course = courseHere();
const launched = launchedIn(location.search);
/** It is given once, however often somebody tries. */
let token: string | undefined;

/** Where a learner goes who leaves; kept for this tab, since a session that is over can ask nobody. */
const returnKey = `${course.id}:return`;

function offerToLeave(address: string | undefined, leave: () => Promise<void> = async () => undefined) {
  if (!address) return;
  const place = onPage('[data-leave]');
  place.hidden = false;
  place.addEventListener('click', async () => {
    // Once is enough, and it takes a moment.
    onPage<HTMLButtonElement>('[data-leave] button').disabled = true;
    await leave();
    location.assign(address);
  });
}

/** Tells all that there is, and that it is the end. */
async function finish(session: Cmi5Session, end: () => void) {
  // As when the page goes out of sight: every field writes what it holds.
  onPage<HTMLIFrameElement>('iframe').contentDocument?.dispatchEvent(new Event('visibilitychange'));
  await new Promise((done) => setTimeout(done, handingOver));
  // What it does not take in time waits on the device.
  const taken = (what: Promise<unknown>) => inTime(what, taking).catch(() => undefined);
  await taken(Promise.resolve(session.commit()));
  end();
  await taken(session.gone());
}

/** The right to send was given before: nobody can go on from here but by a new launch. */
function sayOver() {
  say(words.over, true);
  onPage('[data-again]').hidden = true;
  offerToLeave(returnTo(quietly(() => sessionStorage.getItem(returnKey))));
}

async function start() {
  say({ text: words.looking });
  if (!launched) return say(words.none, true);
  if (token === undefined) {
    const given = await tokenFrom(launched);
    if (given === 'over') return sayOver();
    if (!given) return say(words.refused, true);
    token = given.token;
  }
  const { registration } = launched;
  const session = await cmi5({
    lrs: lrs(launched, token),
    launched,
    course: course.id,
    language: course.language,
    outboxOf(name) {
      const learner = learnerId(course.id, name);
      return outbox(learner ? `${databaseOf(course.id, learner)}:cmi5:${registration}` : undefined);
    },
  });
  if (!session) return say(words.refused, true);
  setAlone(course.id, false);
  const end = await open(session);
  quietly(() => sessionStorage.setItem(returnKey, session.returnTo ?? ''));
  offerToLeave(session.returnTo, () => finish(session, end));
}

onPage('[data-again]').addEventListener('click', () => void start());
onPage('[data-alone]').addEventListener('click', () => setAlone(course.id, true));
void start();
