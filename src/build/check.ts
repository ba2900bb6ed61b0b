/** Checks the course before Astro reads it: a build stops, a preview warns and goes on. */
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { checkActivity } from '../activities/checks.ts';
import { fillsOf } from '../activities/fills.ts';
import { itemsOf } from '../activities/items.ts';
import { activitySchema, definitionOf } from '../activities/kinds.ts';
import { takes } from '../activities/takes.ts';
import { whole } from '../activities/whole.ts';
import { checkCourse } from '../course/checks/course.ts';
import { paceOf } from '../course/checks/pace.ts';
import { count, type Problem, tell } from '../course/checks/problems.ts';
import { readCourse } from '../course/checks/read.ts';
import { originsIn, traced } from '../over/origins.ts';
import { shownFrom } from '../over/read.ts';
import { reservedIn } from '../over/reserved.ts';
import { cuesIn } from './cues.ts';
import { toldOfOldLaw } from './law.ts';
import { toldOfUnsaid } from './unsaid.ts';

/** The folder of the course to build: the one asked for, else the project's own. */
export function courseFolder(root: string): string {
  const { COURSE_FOLDER = 'content' } = process.env;
  return resolve(root, COURSE_FOLDER);
}

/**
 * Everything that is wrong with the course in FOLDER.
 * @param shownAs How messages call the folder.
 */
export function problemsIn(folder: string, shownAs?: string): Problem[] {
  const files = readCourse(folder, activitySchema, shownAs);
  const problems = checkCourse(files, checkActivity, itemsOf, (activities) =>
    fillsOf(activities, definitionOf),
  );
  const origins = originsIn(folder);
  return origins ? traced(problems, files.folder, origins) : [...problems, ...reservedIn(files.activities)];
}

/** What stops a build: problems, and questions that give themselves away. */
const everythingIn = (folder: string): Problem[] => [
  ...problemsIn(folder),
  ...asWritten(folder, cuesIn(folder).problems),
];

/** Of a course with an organisation's folder over it: as the people of both know their files. */
function asWritten(folder: string, problems: readonly Problem[]): Problem[] {
  const origins = originsIn(folder);
  return origins
    ? traced(problems, relative(process.cwd(), folder).split(sep).join('/'), origins)
    : [...problems];
}

/** What is worth a look in the course in FOLDER, and stops no build. */
export function noticesIn(folder: string, shownAs?: string): Problem[] {
  const files = readCourse(folder, activitySchema, shownAs);
  const all = new Map(files.activities.flatMap(({ data }) => (data ? [[data.id, data] as const] : [])));
  const notices = paceOf(files, (activity) => {
    const definition = definitionOf(activity);
    const shown = whole(activity, definition, all);
    return takes(shown, definition.asks?.(shown) ?? {});
  });
  return asWritten(folder, notices);
}

/**
 * For `integrations` in astro.config.mjs.
 * @param today The day of the build, as 2026-11-21. Law that has grown old by then is told of and stops nothing: a course
 *   does not break by lying there.
 */
export function contentChecks(today = new Date().toISOString().slice(0, 10)): AstroIntegration {
  let folder = '';
  const warn = (logger: AstroIntegrationLogger) => {
    const problems = everythingIn(folder);
    if (problems.length) logger.warn(`${count(problems)} A build would stop.\n\n${tell(problems)}\n`);
    return problems.length;
  };
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        folder = courseFolder(fileURLToPath(config.root));
        const old = command === 'dev' || command === 'build' ? toldOfOldLaw(folder, today) : '';
        if (old) logger.warn(`${old}\n`);
        const own = process.env['OVER_FOLDER'];
        const unsaid = command === 'build' ? toldOfUnsaid(folder, own ? shownFrom(own) : undefined) : '';
        if (unsaid) logger.warn(`${unsaid}\n`);
        const notices = command === 'dev' || command === 'build' ? noticesIn(folder) : [];
        if (notices.length) logger.info(`Worth a look; nothing stops at it.\n\n${tell(notices)}\n`);
        if (command === 'dev') warn(logger);
        if (command !== 'build') return;
        const problems = everythingIn(folder);
        const { note } = cuesIn(folder);
        if (note) logger.info(note);
        if (problems.length) throw new ContentProblems(problems);
      },
      'astro:server:setup': ({ server, logger }) => {
        let waiting: NodeJS.Timeout | undefined;
        let before = everythingIn(folder).length;
        server.watcher.on('all', (_, file) => {
          if (!file.startsWith(join(folder, '/')) || file.includes('.schemas')) return;
          clearTimeout(waiting);
          // An editor that saves several files at once is answered once.
          waiting = setTimeout(() => {
            const now = warn(logger);
            if (before && !now) logger.info('The course has no problems any more.');
            before = now;
          }, 300);
        });
      },
    },
  };
}

/** Stops a build. Carries no stack: what is to be mended lies in the course, not in the code. */
class ContentProblems extends Error {
  override readonly name = 'ContentProblems';
  constructor(problems: readonly Problem[]) {
    super(`${count(problems)} Nothing was built.\n\n${tell(problems)}\n`);
    this.stack = '';
  }
}
