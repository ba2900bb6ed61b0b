/** Starts the course in a learning platform that speaks cmi5, and holds the session with it. */
import { courseHere } from '../course/course-data.ts';
import { onPage } from '../course/on-page.ts';
import { setAlone } from '../progress/host.ts';
import { databaseOf } from '../progress/learner.ts';
import { launch as words } from '../words/en/launch.ts';
import { launchedIn } from './cmi5/launched.ts';
import { lrs, tokenFrom } from './cmi5/lrs.ts';
import { outbox } from './cmi5/outbox.ts';
import { type Cmi5Session, cmi5 } from './cmi5/session.ts';
import { learnerId } from './learner.ts';
import { open, say } from './open.ts';

/** How long a page may take to hand over what stands in its fields, in milliseconds. */
const handingOver = 500;

const course = courseHere();
const launched = launchedIn(location.search);
/** It is given once, however often somebody tries. */
let token: string | undefined;

/** Takes the learner back to where the platform wants them. */
function offerToLeave(session: Cmi5Session, end: () => void) {
  const { returnTo } = session;
  if (!returnTo) return;
  const place = onPage('[data-leave]');
  place.hidden = false;
  place.addEventListener(
    'click',
    async () => {
      // As when the page goes out of sight: every field writes what it holds.
      onPage<HTMLIFrameElement>('iframe').contentDocument?.dispatchEvent(new Event('visibilitychange'));
      await new Promise((done) => setTimeout(done, handingOver));
      await session.commit();
      end();
      await session.gone();
      location.assign(returnTo);
    },
    { once: true },
  );
}

async function start() {
  say({ text: words.looking });
  if (!launched) return say(words.none, true);
  if (token === undefined) {
    const given = await tokenFrom(launched);
    if (given === 'over') return say(words.over, true);
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
  offerToLeave(session, await open(session));
}

onPage('[data-again]').addEventListener('click', () => void start());
onPage('[data-alone]').addEventListener('click', () => setAlone(course.id, true));
void start();
