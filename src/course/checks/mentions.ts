/** Whether all that lessons and pages name is there, and all that is there is named. Pure. */
import type { Mention } from '../lesson-text.ts';
import { attributeOf, componentNames, isComponent } from '../mdx/components.ts';
import type { LessonHead } from '../schema.ts';
import { didYouMean, nearest } from './nearest.ts';
import { urgentHelp } from './own-pages.ts';
import { type Problem, problemIn } from './problems.ts';
import type { CourseFile, CourseFiles, TextFile } from './read.ts';
import { repeats } from './twice.ts';

const named = {
  Activity: 'an activity',
  Figure: 'a figure',
  Cite: 'a reference',
  Term: 'a glossary entry',
  Definition: 'a glossary entry',
  Nation: 'a nation in course.yaml',
} as const;
type Named = keyof typeof named;

/** Components in texts, what front matter lists, and activities that no lesson uses or that two do. */
export function checkMentions<Activity extends { readonly id: string }>(
  files: CourseFiles<Activity>,
): Problem[] {
  return [
    ...[...files.lessons, ...files.pages, ...files.sessions].flatMap((file) => checkText(file, files)),
    ...files.lessons.flatMap((lesson) => [...checkHead(lesson), ...checkTakeAway(lesson, files)]),
    ...checkUse(files),
  ];
}

/** Each component in a text: known, with an id where it needs one, and the id of something. */
function checkText<Activity extends { readonly id: string }>(
  file: TextFile<unknown>,
  files: CourseFiles<Activity>,
): Problem[] {
  return (file.text?.mentions ?? []).flatMap((mention) => {
    const problem =
      checkKnown(mention) ??
      checkPlace(mention, file, files) ??
      checkId(mention) ??
      checkNamed(mention, file, files);
    return problem ? [{ file: file.file, line: mention.line, ...problem }] : [];
  });
}

type Words = Pick<Problem, 'message' | 'remedy'>;

function checkKnown({ component }: Mention): Words | undefined {
  if (isComponent(component)) return undefined;
  return {
    message: `<${component}> is no component that a lesson may use.`,
    remedy: `${didYouMean(component, componentNames)}There are: ${componentNames.join(', ')}.`,
  };
}

/** Pages are plain Markdown: the builder would not know the component there. */
function checkPlace<Activity>(
  { component, id }: Mention,
  { file, id: page }: TextFile<unknown>,
  { lessons }: CourseFiles<Activity>,
): Words | undefined {
  if (component === 'WhoToTell' && page === urgentHelp) return undefined;
  if (lessons.some((lesson) => lesson.file === file)) return undefined;
  return {
    message: `<${component}${id ? ` id="${id}"` : ''}/> stands on a page.`,
    remedy: 'Move it into a lesson, or say it in plain Markdown: only lessons have components.',
  };
}

function checkId({ component, id }: Mention): Words | undefined {
  if (id || !(component in named)) return undefined;
  const attribute = attributeOf(component);
  return {
    message: `<${component}> has no ${attribute}.`,
    remedy: `Write <${component} ${attribute}="…" /> with the id of ${named[component as Named]}, in quotes.`,
  };
}

function checkNamed<Activity extends { readonly id: string }>(
  { component, id = '' }: Mention,
  { folder }: TextFile<unknown>,
  { activities, course, figures, drawings, glossary, references }: CourseFiles<Activity>,
): Words | undefined {
  const says = `<${component} ${attributeOf(component)}="${id}"/>`;
  const inFolder = (all: readonly { id: string; folder: string }[]) =>
    all.filter((one) => one.folder === folder).map((one) => one.id);

  if (component === 'Activity') {
    const meant = activities.filter((activity) => isCalled(activity, id));
    if (meant.some((activity) => activity.folder === folder)) return undefined;
    const [elsewhere] = meant;
    if (elsewhere) {
      return {
        message: `${says} names an activity of another lesson: ${elsewhere.file}.`,
        remedy: `Move ${id}.yaml beside this lesson, or give this lesson an activity of its own.`,
      };
    }
    return {
      message: `${says} names no activity.`,
      remedy: `${didYouMean(id, inFolder(activities))}Add ${id}.yaml beside the lesson.`,
    };
  }
  if (component === 'Nation') {
    const nations = course.data?.nations.map((nation) => nation.id);
    if (!nations || nations.includes(id)) return undefined;
    return {
      message: `${says} names no nation of the course.`,
      remedy: `${didYouMean(id, nations)}Add “id: ${id}” to “nations” in ${course.file}.`,
    };
  }
  if (component === 'Figure') {
    // Half a figure is told of where the other half is missing.
    if ([...figures, ...drawings].some((figure) => figure.id === id)) return undefined;
    const guess = didYouMean(id, inFolder(figures));
    return {
      message: `${says} names no figure.`,
      remedy: `${guess}Add ${id}.figure.astro and ${id}.figure.yaml beside the lesson.`,
    };
  }
  if (component === 'Term' || component === 'Definition' || component === 'Cite') {
    const [list, what] = component === 'Cite' ? [references, 'reference'] : [glossary, 'glossary entry'];
    const ids = (list.data as readonly { id: string }[] | undefined)?.map((entry) => entry.id);
    if (!ids || ids.includes(id)) return undefined;
    return {
      message: `${says} names no ${what}.`,
      remedy: `${didYouMean(id, ids)}Add “id: ${id}” to ${list.file}.`,
    };
  }
  return undefined;
}

/** By its file's name or by the id in it; that the two differ is told of elsewhere. */
function isCalled(activity: CourseFile<{ readonly id: string }>, id: string): boolean {
  return activity.id === id || activity.data?.id === id;
}

/** What front matter says of terms and references, and what the text uses. */
function checkHead(lesson: TextFile<LessonHead>): Problem[] {
  const { data, text } = lesson;
  if (!data || !text) return [];
  const lists = [
    { field: 'terms', listed: data.terms, component: 'Term', also: 'Definition', what: 'term' },
    { field: 'references', listed: data.references, component: 'Cite', also: 'Cite', what: 'reference' },
  ] as const;
  return lists.flatMap(({ field, listed, component, also, what }) => {
    const used = new Set(
      text.mentions.flatMap(({ component: name, id }) =>
        (name === component || name === also) && id ? [id] : [],
      ),
    );
    const unused = listed.flatMap((id, index) => {
      if (used.has(id)) return [];
      const message = `The text has no <${component} id="${id}"/>, though front matter lists the ${what}.`;
      return [
        problemIn(lesson, {
          at: [field, index],
          message,
          remedy: `Use it in the text, or take it out of “${field}”.`,
        }),
      ];
    });
    const unlisted = [...used]
      .filter((id) => !listed.includes(id))
      .map((id) => {
        const message = `The text has <${component} id="${id}"/>, and front matter does not list the ${what}.`;
        return problemIn(lesson, {
          at: [field],
          message,
          remedy: `Write “${field}: [${[...listed, id].join(', ')}]”.`,
        });
      });
    return [...unused, ...unlisted];
  });
}

function checkTakeAway<Activity>(
  { id, file, text }: TextFile<LessonHead>,
  { course }: CourseFiles<Activity>,
): Problem[] {
  // The finish is itself what the course leaves a learner with.
  if (!text || id === course.data?.finish.slug) return [];
  if (text.mentions.some(({ component }) => component === 'TakeWithYou')) return [];
  return [
    {
      file,
      message: 'The lesson ends without a “Take it with you”.',
      remedy: 'Close it with <TakeWithYou>…</TakeWithYou>: two or three lines to remember.',
    },
  ];
}

/** Every activity once, in its own lesson; a figure once at most on a page. */
function checkUse<Activity extends { readonly id: string }>({
  lessons,
  activities,
}: CourseFiles<Activity>): Problem[] {
  const uses = (component: Named, among: readonly TextFile<unknown>[]) =>
    among.flatMap(({ file, text }) =>
      (text?.mentions ?? []).flatMap(({ component: name, id, line }) =>
        name === component && id ? [{ id, file, line }] : [],
      ),
    );
  const again = (component: Named, among: readonly TextFile<unknown>[], remedy: string) => {
    const all = uses(component, among);
    return repeats(all.map(({ id }) => id)).flatMap(({ index, first, value }) => {
      const [second, earlier] = [all[index], all[first]];
      if (!second || !earlier) return [];
      const where = `${earlier.file}${earlier.file === second.file ? ` (line ${earlier.line})` : ''}`;
      const message = `<${component} id="${value}"/> stands a second time: it is already in ${where}.`;
      return [{ file: second.file, line: second.line, message, remedy }];
    });
  };
  const used = uses('Activity', lessons).map(({ id }) => id);
  const unused = activities.flatMap((activity) => {
    const lesson = lessons.find(({ folder }) => folder === activity.folder);
    if (used.some((id) => isCalled(activity, id)) || (lesson && !lesson.text)) return [];
    // Named, and misspelt: told of where it is named.
    const lost = uses('Activity', lesson ? [lesson] : []).filter(
      ({ id }) => !activities.some((one) => isCalled(one, id)),
    );
    if (lost.some(({ id }) => nearest(id, [activity.id]))) return [];
    return lesson
      ? [
          {
            file: activity.file,
            message: 'No lesson uses this activity.',
            remedy: `Write <Activity id="${activity.id}" /> in ${lesson.file}, or delete the file.`,
          },
        ]
      : [
          {
            file: activity.file,
            message: 'No lesson lies beside this activity.',
            remedy: `Add ${activity.folder}/lesson.mdx, or move the activity to its lesson.`,
          },
        ];
  });
  return [
    ...again('Activity', lessons, 'Take one of the two out: a learner’s work belongs to one place.'),
    ...lessons.flatMap((lesson) =>
      again('Figure', [lesson], 'Take one of the two out, and link to the other: #id.'),
    ),
    ...unused,
  ];
}
