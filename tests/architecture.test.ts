/** Who may import whom: the map of the house, held. Type imports count. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { preProcessFile } from 'typescript';
import { describe, expect, test } from 'vitest';

/** Room or file → what it may import besides itself. A file's own line comes on top of its room's. */
const table: Readonly<Record<string, readonly string[]>> = {
  words: [],
  bytes: [], // texts, checksums and the like, which any room may need and none may copy
  progress: ['bytes'],
  ui: ['words'],
  look: ['ui'], // how a course looks; runs at build
  'look/check.ts': ['course/checks/problems.ts'],
  documents: ['words'], // plain blocks → files; knows neither the course nor an activity
  'activities/*': ['activities', 'documents', 'ui', 'words'], // never another kind
  'activities/*/check.ts': [
    'course/checks/nearest.ts',
    'course/checks/problems.ts',
    'course/checks/twice.ts',
  ], // how findings are told
  activities: ['activities/*', 'ui', 'words'],
  'activities/connect-late.ts': ['progress'], // looks whether a view is wanted at once
  // Where activities and progress meet:
  'activities/connect.tsx': ['progress'], // a view takes the place of its form
  'activities/Connected.tsx': ['group/show-code.ts', 'progress'], // the view, with its place in the record
  'activities/recording.ts': ['progress'], // what is done, as facts
  'activities/form-keeper.ts': ['progress'], // the form, as long as no view has come
  'activities/common.ts': ['course/schema.ts'], // an id is an id, in lessons and in activities
  'activities/takes.ts': ['course/minutes.ts'], // words take as long in an activity as in a lesson
  'activities/checks.ts': ['course/checks/problems.ts'],
  'activities/definition.ts': ['course/checks/problems.ts'],
  'activities/portfolio.ts': ['documents'], // own work comes as blocks
  'activities/in-course.ts': ['styles'],
  course: ['look', 'progress', 'ui', 'words'],
  'course/page.ts': ['offline/newer.ts', 'reading/open.ts', 'search/open.ts'], // every page leads into search
  'course/lesson.ts': ['annotation/in-lesson.ts'], // fetched once there is something to mark
  annotation: ['course', 'documents', 'progress', 'search/files.ts', 'search/found-file.ts', 'ui', 'words'],
  reading: ['course/element.ts', 'course/on-page.ts', 'progress', 'ui', 'words'],
  search: [
    'course/element.ts',
    'course/on-page.ts',
    'progress/choose.ts',
    'progress/chosen.ts',
    'ui',
    'words',
  ],
  'course/load.ts': ['activities/in-course.ts', 'activities/keyed.ts', 'activities/kinds.ts', 'activities/whole.ts'], // biome-ignore format: a loaded lesson has its activities, whole and as learners meet them
  'course/site.ts': ['activities/fills.ts', 'activities/in-course.ts'], // which pages they fill
  'course/mdx/WhoToTell.astro': ['over/shown.ts'],
  'course/mdx/ById.astro': ['activities/Activity.astro'], // `<Activity id>` in a lesson's text
  'activities/quiz/draw.ts': ['bytes'],
  'activities/own-reason.ts': ['bytes'],
  'activities/keyed.ts': ['bytes'], // the order of options is a number’s
  credential: ['bytes', 'progress'], // claims, keys and signatures; runs in a browser and in Node
  statement: ['activities', 'course', 'credential', 'progress', 'ui', 'words'],
  verify: ['bytes', 'course/course-data.ts', 'course/on-page.ts', 'course/version.ts', 'credential', 'ui', 'words'], // biome-ignore format: knows no learner's progress
  portfolio: ['activities', 'annotation', 'course', 'documents', 'progress', 'ui', 'words'],
  'portfolio/compose.ts': ['toolkit/partnerships.ts'], // a tool’s work comes once for each partnership
  cohort: ['activities', 'course', 'documents', 'progress', 'spread', 'ui', 'words'],
  spread: ['activities', 'ui', 'words'], // how several people’s answers lie; knows no record
  room: ['activities', 'bytes', 'course', 'documents', 'progress', 'toolkit/partnerships.ts', 'ui', 'words'],
  'room/Receive.tsx': ['group/see.ts'], // a code in a picture
  review: ['activities', 'course', 'progress', 'ui', 'words'],
  embed: ['progress'],
  way: 'activities course documents progress review statement/name.ts statement/names.ts statement/pdf/faces.ts statement/pdf/fonts.ts toolkit ui words'.split(' '), // biome-ignore format: one thought
  present: ['activities', 'course/on-page.ts', 'documents/csv.ts', 'spread', 'ui', 'words'], // knows nobody's progress: what is pressed there is the room's
  group: ['activities', 'bytes', 'course', 'progress', 'spread', 'ui', 'words'],
  toolkit: ['activities', 'course', 'documents', 'progress', 'ui', 'words'],
  offline: ['course', 'progress', 'ui', 'words'], // pages without a network: a service worker, and what pages tell it
  'course/my-progress.ts': ['offline/keep-course.ts'],
  'course/my-progress/clear.ts': ['offline/let-go.ts'],
  'course/my-progress/people.ts': ['offline/let-go.ts'],
  'course/my-progress/kept.ts': ['offline/ask.ts'],
  layouts: ['course', 'styles', 'ui', 'words'],
  pages: 'activities annotation cohort course credential embed group launch layouts offline portfolio present progress review room search spread statement styles toolkit ui verify way words'.split(' '), // biome-ignore format: one thought
  // A command for organisations: Node only, nothing of it is shipped.
  countersign: 'activities/kinds.ts course credential progress statement ui verify/pdf.ts words'.split(' '),
  // Runs in a command of its own, on what was built.
  packaging: ['activities/kinds.ts', 'books', 'build', 'bytes', 'course', 'launch', 'look/read.ts'],
  books: ['bytes', 'course', 'look', 'ui/drawing.ts', 'words'], // the course as a book; runs in that command too
  'books/spoken.ts': ['activities/quiz'], // which words are of the screen
  // The questions of a cartridge, as learners meet them, and what is said to them.
  'packaging/release.ts': ['over', 'words'], // what it says to whoever unpacks it
  'packaging/cartridge/questions.ts': ['activities'],
  'packaging/cartridge/qti.ts': ['activities', 'words'],
  'packaging/cartridge/cartridge.ts': ['words'],
  'packaging/cartridge/page.ts': ['words'],
  launch: ['bytes', 'course', 'progress', 'statement/done.ts', 'words'], // pages that start the course elsewhere
  over: ['bytes', 'course', 'look'], // an organisation's folder over a course; runs at build
  'build/due.ts': ['ui/day.ts'],
  'build/licences.ts': ['words'],
  build: ['activities', 'course', 'look', 'offline/deployment.ts', 'over', 'statement', 'ui/drawing.ts'], // runs in astro.config.mjs, and in nothing that is shipped
  'build/own-words.ts': ['words'], // the neutral ones of each language
  'content.config.ts': ['activities', 'course'],
  'env.d.ts': ['activities', 'course', 'look', 'over', 'ui'],
};

interface Import {
  readonly to: string;
  readonly type: boolean;
}
const pattern =
  /\b(?:import|export)\s+(type\s)?(?:([\w\s{},*$]*?)\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

/** What FILE imports; paths below `src`, packages by their names. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join('src', file), 'utf8');
  return [...text.matchAll(pattern)].map(([, type, names, from = '', lazily]) => {
    const path = (lazily ?? from).replace(/\?.*$/, '');
    const inline = names?.replace(/^\s*\{|\}\s*$/g, '').split(',').filter((name) => name.trim()); // biome-ignore format: one thought
    const onlyTypes = Boolean(type) || (inline?.every((name) => /^\s*type\s/.test(name)) ?? false);
    return {
      to: path.startsWith('.') ? relative('src', join('src', dirname(file), path)) : path,
      type: onlyTypes,
    };
  });
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|tsx|astro)$/.test(file) && !/\.(test|fake)\.tsx?$/.test(file))
  .map((file) => file.replaceAll('\\', '/'));
const graph = new Map(files.map((file) => [file, importsOf(file)]));

/** `activities/place/drag.ts` → `activities/place`; `course/mdx/Cite.astro` → `course`. */
const roomOf = (file: string) => /^activities\/[^/]+(?=\/)|^[^/]+/.exec(file)?.[0] ?? file;
const general = (path: string) => path.replace(/^activities\/[^/]+(?=$|\/)/, (room) => (existsSync(join('src', room, 'schema.ts')) ? 'activities/*' : room)); // biome-ignore format: one thought

function mayImport(file: string, to: string): boolean {
  const allowed = [roomOf(file), general(roomOf(file)), file, general(file)].flatMap(
    (line) => table[line] ?? [],
  );
  const names = [to, roomOf(to), general(roomOf(to))].filter(
    (name) => name !== 'activities/*' || roomOf(file) === 'activities',
  );
  return roomOf(file) === roomOf(to) || allowed.some((name) => names.includes(name));
}

/** Every file that ENTRY brings along, as the browser would. */
function reach(entry: string, seen = new Set([entry])): Set<string> {
  for (const { to, type } of graph.get(entry) ?? []) {
    if (type || seen.has(to)) continue;
    seen.add(to);
    reach(to, seen);
  }
  return seen;
}

test('every room keeps to its line in the table', () => {
  const strangers = files.filter((file) => !(roomOf(file) in table) && !(general(roomOf(file)) in table));
  expect(strangers, 'rooms without a line').toEqual([]);
  const wrong = [...graph].flatMap(([file, imports]) =>
    imports
      .filter(({ to }) => existsSync(join('src', to)) && !mayImport(file, to))
      .map(({ to }) => `${file} → ${to}`),
  );
  expect(wrong).toEqual([]);
});

test('nothing goes in circles', () => {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]) => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (way.includes(file) || done.has(file)) return;
    for (const { to } of graph.get(file) ?? []) visit(to, [...way, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

describe('what the browser gets', () => {
  const entries = files
    .filter((file) => file.endsWith('.astro'))
    .flatMap((file) => {
      const scripts = [...readFileSync(join('src', file), 'utf8').matchAll(/<script>([\s\S]*?)<\/script>/g)];
      return scripts.flatMap(([, text = '']) =>
        [...text.matchAll(/import\s*(?:[^'"]*from\s*)?['"](\.[^'"]+)['"]/g)].map(([, to = '']) =>
          relative('src', join('src', dirname(file), to)),
        ),
      );
    });
  test('is found: a script a kind, and that of every page', () => {
    expect(entries).toContain('course/page.ts');
    for (const file of files.filter((name) => basename(name) === 'island.ts'))
      expect(entries).toContain(file);
  });
  // What the portfolio and kinds that borrow fetch of each kind: see `build/kinds.ts`.
  const ofKinds = files.filter((file) => /^activities\/\w+\/(portfolio|offers)\.ts$/.test(file));
  test.each([...new Set([...entries, ...ofKinds])])(
    '%s brings no schema, no definition, no content collection, nothing of Node',
    (entry) => {
      const heavy = [...reach(entry)].filter((path) =>
        /^(astro\/zod|zod|astro:|node:|virtual:kinds$)|\/(schema|definition)\.ts$/.test(path),
      );
      expect(heavy).toEqual([]);
    },
  );
});

test('no page can reach the kinds that its course does not use', () => {
  const pages = files.filter((file) => file.startsWith('pages/'));
  expect(pages).toContain('pages/_gallery.astro');
  const reaching = pages.filter((page) => reach(page).has('activities/list.ts'));
  expect(reaching, 'ask activities/in-course.ts instead of kinds.ts').toEqual([]);
});

test('whoever draws with Preact lets a translator work beside it', () => {
  const drawing = files.filter((file) =>
    /import \{[^}]*\brender\b[^}]*\} from 'preact'/.test(readFileSync(join('src', file), 'utf8')),
  );
  expect(drawing).toContain('activities/connect.tsx');
  const alone = drawing.filter((file) => !graph.get(file)?.some(({ to }) => to === 'ui/translators.ts'));
  expect(alone).toEqual([]);
});

test('there are no barrels and no odds and ends', () => {
  const barrels = files.filter((file) => {
    const code = readFileSync(join('src', file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    // The list of kinds is read as a whole, by name; nobody imports one thing from it.
    return (
      /\.tsx?$/.test(file) &&
      file !== 'activities/list.ts' &&
      file !== 'words/en/own.ts' && // a place that the build fills
      file !== 'words/cy/own.ts' &&
      code.replace(/export\s[^;]*?from\s*['"][^'"]+['"];?/g, '').trim() === ''
    );
  });
  expect(barrels).toEqual([]);
  expect(files.filter((file) => /(^|\/)(utils?|helpers?|misc|lib)(\/|\.)/.test(file))).toEqual([]);
});

describe('packages', () => {
  const sources = ['src', 'scripts', 'tests'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  const read = [...sources, 'astro.config.mjs', 'playwright.config.ts', 'vitest.config.ts']
    .filter((file) => /\.(ts|tsx|mjs|astro|css)$/.test(file))
    .map((file) => [file, readFileSync(file, 'utf8')] as const);
  const nameOf = (from: string) => from.split('/', from.startsWith('@') ? 2 : 1).join('/');
  /** Every package that FILE takes something from, types and files too. */
  const packagesOf = ([file, text]: readonly [file: string, text: string]) => {
    const ends = file.endsWith('.css')
      ? [...text.matchAll(/(?:@import|url\()\s*['"]?([^'")]+)/g)].map(([, from = '']) => from)
      : preProcessFile(file.endsWith('.astro') ? frontmatter(text) : text, true, true).importedFiles.map(
          ({ fileName }) => fileName,
        );
    return ends
      .filter(
        (from) =>
          !/^([./#\0]|$|@(course|fonts)\/|(node|virtual|astro|data|https?):)/.test(from) && !isBuiltin(from),
      )
      .map(nameOf);
  };
  const frontmatter = (text: string) =>
    [/^---\n([\s\S]*?)\n---/.exec(text)?.[1], ...[...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code]) => code)].join('\n'); // biome-ignore format: one thought
  const used = new Map(read.flatMap((one) => packagesOf(one).map((name) => [name, one[0]] as const)));
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const declared = Object.keys({ ...dependencies, ...devDependencies });

  test('whatever is imported is named in package.json', () => {
    expect(used.size).toBeGreaterThan(30);
    const known = (name: string) => declared.includes(name) || declared.includes(`@types/${name}`);
    expect([...used].filter(([name]) => !known(name))).toEqual([]);
  });
  test('whatever is named there is used', () => {
    /** By a command, by the types, by a file that is read, or by another package that asks for it. */
    const otherwise =
      /^(@astrojs\/check|@biomejs\/biome|typescript|happy-dom|playwright-core|scorm-again|@types\/node)$/;
    const idle = declared.filter(
      (name) =>
        !used.has(name) &&
        !used.has(name.replace('@types/', '')) &&
        !otherwise.test(name) &&
        !read.some(([, text]) => text.includes(`'${name}`)),
    );
    expect(idle).toEqual([]);
  });
});
