/**
 * Which modules go together into one script. Few scripts a page: a phone's browser fetches six at a time, and every
 * further one waits its turn; and what is squeezed together is smaller. Whatever is not named here goes where the
 * bundler puts it, by who imports it.
 */

/** What every page runs: progress, the outline, colours and fonts. Nothing else may slip in: see the budgets. */
const page = [
  'node_modules/nanostores/',
  'preload-helper',
  'src/bytes/fnv1a.ts',
  ...['device', 'here', 'home', 'keep', 'keeping', 'learner', 'progress', 'quietly', 'stamp', 'storage'].map(
    (name) => `src/progress/${name}.ts`,
  ),
  ...['indexeddb', 'mirror', 'request', 'seal'].map((name) => `src/progress/storage/${name}.ts`),
  ...['page', 'fonts', 'theme', 'outline', 'lesson-state'].map((name) => `src/course/${name}.ts`),
  ...['home', 'outline', 'saved'].map((name) => `src/words/en/${name}.ts`),
];

/** What every page with activities or a script of its own runs besides. */
const own = [
  ...['activity', 'restart', 'typing'].map((name) => `src/progress/${name}.ts`),
  'src/words/en/phrases.ts',
];

/** What every lesson runs besides: Preact, the join of activities and progress, questions, which each lesson has, and
 * what most kinds use. */
const lesson = [
  'node_modules/preact/',
  ...['Icon.tsx', 'icons.ts', 'late.ts', 'TextField.tsx'].map((name) => `src/ui/${name}`),
  ...['lesson', 'notes', 'trouble'].map((name) => `src/course/${name}.ts`),
  ...['connect.tsx', 'Connected.tsx', 'form-keeper.ts', 'recording.ts', 'take-over.ts', 'written.ts'].map(
    (name) => `src/activities/${name}`,
  ),
  ...['question.ts', 'credit.ts', 'sentence.ts', 'OtherOptions.tsx', 'Verdict.tsx'].map(
    (name) => `src/activities/${name}`,
  ),
  ...['choice.ts', 'Choice.tsx', 'QuestionField.tsx', 'words/en/choice.ts'].map(
    (name) => `src/activities/choice/${name}`,
  ),
  ...['activity', 'verdict'].map((name) => `src/words/en/${name}.ts`),
];

const among = (names: readonly string[]) => (module: string) => {
  const path = module.replaceAll('\\', '/');
  return names.some((name) => path.includes(name));
};

/** For `output.codeSplitting.groups`. */
export const chunks = [
  { name: 'page', test: among(page), priority: 3 },
  { name: 'own', test: among(own), priority: 2 },
  { name: 'lesson', test: among(lesson), priority: 1 },
];
