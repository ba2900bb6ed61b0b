/** Whether a lesson's passages by nation are whole, say of whom they speak, and can be read in any order. Pure. */
import type { Nodes, Parents } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Course } from '../schema.ts';
import type { Problem } from './problems.ts';
import type { CourseFiles, TextFile } from './read.ts';
import { repeats } from './twice.ts';

type Tag = MdxJsxFlowElement | MdxJsxTextElement;
type Told = Omit<Problem, 'file'>;

export function checkNations<Activity>({ course, lessons }: CourseFiles<Activity>): Problem[] {
  const nations = course.data?.nations;
  if (!nations) return [];
  return lessons.flatMap((lesson) => {
    const lineOf = ({ position }: Nodes) => (position?.start.line ?? 1) + lesson.bodyLine - 1;
    return tagsIn(lesson).flatMap(({ tag, within }) => {
      const found = [
        ...(tag.name === 'Nations' ? checkGroup(tag, nations) : []),
        ...(tag.name === 'Nation' ? checkPassage(tag, within, nations) : []),
        ...(within.includes('Nation') && keptOut.includes(tag.name ?? '') ? [outOfPlace(tag)] : []),
        ...('fold' in given(tag) && tag.name === 'Nations' ? checkFold(tag, lesson) : []),
      ];
      return found.map((words) => ({ file: lesson.file, line: lineOf(tag), ...words }));
    });
  });
}

/** What is one for all, or belongs to the lesson. */
const keptOut: readonly string[] = ['Activity', 'Figure', 'TakeWithYou', 'Nations'];

function outOfPlace({ name }: Tag): Told {
  return {
    message: `<${name}> stands inside a nation’s passage, which may be behind the others.`,
    remedy: 'Move it before <Nations> or after it.',
  };
}

/** Every tag, with the names of those around it. */
function tagsIn({ tree }: TextFile<unknown>): { tag: Tag; within: readonly string[] }[] {
  const found: { tag: Tag; within: readonly string[] }[] = [];
  const visit = (node: Nodes, within: readonly string[]) => {
    const isTag = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
    if (isTag) found.push({ tag: node, within });
    if ('children' in node)
      for (const child of (node as Parents).children)
        visit(child as Nodes, isTag ? [...within, node.name ?? ''] : within);
  };
  if (tree) visit(tree, []);
  return found;
}

const isTag = (node: Nodes): node is Tag => node.type.startsWith('mdxJsx');
const given = ({ attributes }: Tag): Record<string, unknown> =>
  Object.fromEntries(attributes.flatMap((one) => ('name' in one ? [[one.name, one.value]] : [])));
const passagesOf = (group: Tag) =>
  (group.children as Nodes[]).filter((child): child is Tag => isTag(child) && child.name === 'Nation');

function checkGroup(group: Tag, nations: Course['nations']): Told[] {
  const passages = passagesOf(group);
  const ids = passages.map((passage) => String(given(passage)['of'] ?? ''));
  const wanted = nations.map(({ id }) => id);
  const missing = wanted.filter((id) => !ids.includes(id));
  const twice = repeats(ids);
  const others = (group.children as Nodes[]).length - passages.length;
  return [
    ...(others
      ? [
          {
            message: 'Something stands in <Nations> beside the passages, and would be lost among them.',
            remedy: 'Write it before <Nations> or after it.',
          },
        ]
      : []),
    ...missing.map((id) => ({
      message: `<Nations> has no passage for “${id}”.`,
      remedy: `Add <Nation of="${id}">, if only to say that this course does not know.`,
    })),
    ...twice.map(({ value }) => ({
      message: `<Nations> has two passages for “${value}”.`,
      remedy: 'Put the two into one.',
    })),
    ...(!missing.length && !twice.length && !others && ids.join() !== wanted.join()
      ? [
          {
            message: 'The passages do not follow each other as “nations” in course.yaml does.',
            remedy: `Put them in this order: ${wanted.join(', ')}.`,
          },
        ]
      : []),
  ];
}

function checkPassage(passage: Tag, within: readonly string[], nations: Course['nations']): Told[] {
  const name = nations.find(({ id }) => id === given(passage)['of'])?.name;
  const [first] = passage.children as Nodes[];
  return [
    ...(within.at(-1) === 'Nations'
      ? []
      : [
          {
            message: '<Nation> stands outside <Nations>, and nothing would bring it first.',
            remedy: 'Put all passages between <Nations> and </Nations>.',
          },
        ]),
    ...(name && first && !textOf(first).includes(name)
      ? [
          {
            message: `The passage does not say at its beginning that it is about ${name}.`,
            remedy: `Begin it with a heading, “## ${name}”, or with the words “**${name}.**”.`,
          },
        ]
      : []),
  ];
}

/**
 * A note lies beside the words that name it first; behind a fold it could not be opened from elsewhere. Nor does a heading
 * lead anywhere there: the list of sections and who goes by headings would miss it.
 */
function checkFold(group: Tag, lesson: TextFile<unknown>): Told[] {
  const passages = passagesOf(group);
  const named = tagsIn(lesson).flatMap(({ tag }) => {
    const { id } = given(tag);
    return (tag.name === 'Cite' || tag.name === 'Term') && typeof id === 'string'
      ? [{ id: `${tag.name} ${id}`, tag, passage: passages.find((one) => isIn(one, tag)) }]
      : [];
  });
  const firsts = new Map(named.toReversed().map((one) => [one.id, one]));
  const headed = passages.filter(hasHeading).map((passage) => ({
    message: `The passage for “${given(passage)['of']}” has a heading, which would lie behind the fold.`,
    remedy: 'Begin it with the nation’s name in bold, without a heading, or take “fold” out.',
  }));
  const notes = [...firsts.values()].flatMap(({ id, tag, passage }) =>
    passage && named.some((other) => other.id === id && other.passage !== passage)
      ? [
          {
            message: `The note of <${tag.name} id="${given(tag)['id']}"/> would lie behind the fold, and is named outside this passage too.`,
            remedy: 'Name it before <Nations> once, or take “fold” out.',
          },
        ]
      : [],
  );
  return [...headed, ...notes];
}

const hasHeading = (node: Nodes): boolean =>
  node.type === 'heading' ||
  ('children' in node && (node as Parents).children.some((child) => hasHeading(child as Nodes)));

function isIn(node: Nodes, sought: Nodes): boolean {
  return (
    node === sought ||
    ('children' in node && (node as Parents).children.some((child) => isIn(child as Nodes, sought)))
  );
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? (node.children as Nodes[]).map(textOf).join('') : '';
}
