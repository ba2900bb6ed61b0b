/** Starts the course in a learning platform that speaks SCORM, and holds the session with it. */
import { courseHere } from '../course/course-data.ts';
import { onPage } from '../course/on-page.ts';
import { setAlone } from '../progress/host.ts';
import { launch as words } from '../words/en/launch.ts';
import { type Found, findApi } from './api.ts';
import { open, say } from './open.ts';
import { scorm12 } from './scorm12.ts';
import { scorm2004 } from './scorm2004.ts';

/** How long a platform may take to lay its object out, in milliseconds, and how often it is looked for. */
const patience = 10_000;
const often = 100;

const course = courseHere();

async function found(): Promise<Found | undefined> {
  const until = performance.now() + patience;
  for (;;) {
    const api = findApi(window);
    if (api || performance.now() > until) return api;
    await new Promise((done) => setTimeout(done, often));
  }
}

async function start() {
  say({ text: words.looking });
  const api = await found();
  if (!api) return say(words.none, true);
  const session = api.edition === '2004' ? scorm2004(api.api) : scorm12(api.api);
  if (!session) return say(words.refused, true);
  setAlone(course.id, false);
  await open(session);
}

onPage('[data-again]').addEventListener('click', () => location.reload());
onPage('[data-alone]').addEventListener('click', () => setAlone(course.id, true));
void start();
