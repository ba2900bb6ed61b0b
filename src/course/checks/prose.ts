/** What MDX lets pass in a lesson's text, and no learner should meet. Pure. */
import type { Nodes, Parents } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { attributeOf, components, isComponent } from '../mdx/components.ts';
import { explain } from './explain.ts';
import { allowedAttributes, allowedTags, insteadOf } from './html.ts';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problems.ts';
import type { CourseFiles, TextFile } from './read.ts';

type Words = Pick<Problem, 'message' | 'remedy'>;
type Tag = MdxJsxFlowElement | MdxJsxTextElement;

export function checkProse<Activity>({ lessons, pages, sessions, names }: CourseFiles<Activity>): Problem[] {
  return [
    ...lessons.flatMap((lesson) => checkText(lesson, names)),
    ...[...pages, ...sessions].flatMap((page) => checkText(page, names)),
  ];
}

function checkText(
  { file, folder, tree, bodyLine }: TextFile<unknown>,
  names: ReadonlySet<string>,
): Problem[] {
  if (!tree) return [];
  const found: Problem[] = [];
  // The page's title stands above the text.
  let depth = 1;
  const visit = (node: Nodes, parents: readonly Parents[]) => {
    const line = (node.position?.start.line ?? 1) + bodyLine - 1;
    const wrong = [
      ...(node.type === 'heading' ? checkHeading(node, depth) : []),
      ...checkNode(node, parents),
      ...(node.type === 'image' || node.type === 'imageReference' ? checkAlt(node) : []),
      ...(node.type === 'image' ? checkPicture(node.url, folder, names) : []),
    ];
    if (node.type === 'heading') ({ depth } = node);
    found.push(...wrong.map((words) => ({ file, line, ...words })));
    if ('children' in node) for (const child of node.children) visit(child, [...parents, node]);
  };
  visit(tree, []);
  return found;
}

function checkNode(node: Nodes, parents: readonly Parents[]): Words[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [
        {
          message: `“${short(node.value)}” is program code, and a lesson has none: its components are there already.`,
          remedy: 'Take it out.',
        },
      ];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (/^\s*(\/\*[\s\S]*\*\/\s*)?$/.test(node.value)) return [];
      return [
        {
          message: `{${short(node.value)}} is program code, and a lesson has none.`,
          remedy: `Write \\{${short(node.value)}} if the braces are to be read, or take them out.`,
        },
      ];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return checkTag(node, parents);
    case 'link':
      return textOf(node).trim() || node.children.some(({ type }) => type.startsWith('image'))
        ? []
        : [
            {
              message: `The link to ${node.url} has no words.`,
              remedy: `Write them between the brackets: [where it leads](${node.url}).`,
            },
          ];
    case 'text':
      return checkLeftOver(node.value);
    default:
      return [];
  }
}

function checkHeading(node: Extract<Nodes, { type: 'heading' }>, before: number): Words[] {
  const words = textOf(node).trim();
  if (!words) {
    return [{ message: 'The heading has no words.', remedy: 'Write them after the #, or take it out.' }];
  }
  const over = node.position && node.position.end.line > node.position.start.line;
  if (node.depth === 1) {
    return [
      {
        message: `“${short(words)}” would be a second title of the page: the first stands in front matter.`,
        remedy: over
          ? `Write “## ${words}”, and take the line of = below it out.`
          : `Write the line so: ## ${words}`,
      },
    ];
  }
  if (node.depth <= before + 1) return [];
  return [
    {
      message: `The heading is ${node.depth - before} levels below the one before it: whoever listens looks for one that is missing.`,
      remedy: `Write the line so: ${'#'.repeat(before + 1)} ${words}`,
    },
  ];
}

function checkAlt(node: Extract<Nodes, { type: 'image' | 'imageReference' }>): Words[] {
  if (node.alt?.trim()) return [];
  const name = node.type === 'image' ? node.url : node.identifier;
  return [
    {
      message: `The image ${name} says nothing to those who cannot see it.`,
      remedy: `Write what it shows between the brackets: ![what it shows](${name}).`,
    },
  ];
}

const pictures = /\.(avif|gif|jpe?g|png|svg|webp)$/i;

function checkPicture(url: string, folder: string, names: ReadonlySet<string>): Words[] {
  if (/^([a-z][a-z0-9+.-]*:|\/)/i.test(url)) {
    return [
      {
        message: `The image ${url} lies outside the course: no page fetches anything from elsewhere.`,
        remedy: `Put the picture into ${folder}, and write its name there: ./${url.split('/').at(-1)}.`,
      },
    ];
  }
  const file = resolved(folder, safelyDecoded(url));
  if (!names.has(file)) {
    const beside = [...names].filter((name) => pictures.test(name) && name.startsWith(`${folder}/`));
    const guess = didYouMean(file, beside).replace(`${folder}/`, './');
    return [
      {
        message: `There is no picture ${file}.`,
        remedy: `${guess}Put the picture there, or write the name of one that is there.`,
      },
    ];
  }
  if (!pictures.test(url)) {
    return [
      {
        message: `${url} is no picture that browsers show.`,
        remedy: 'Save it as PNG, JPEG, WebP, AVIF, GIF or SVG.',
      },
    ];
  }
  return [];
}

function safelyDecoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    // A bare % is part of the name.
    return url;
  }
}

function resolved(folder: string, path: string): string {
  const way = folder.split('/');
  for (const step of path.split('/')) {
    if (step === '..') way.pop();
    else if (step !== '.') way.push(step);
  }
  return way.join('/');
}

/** Markdown that was meant as a link or a tag, and stays what it is. */
function checkLeftOver(text: string): Words[] {
  const found: Words[] = [];
  const [tag] = /<\s+\/?[A-Z]\w*/.exec(text) ?? [];
  if (tag) {
    found.push({
      message: `“${tag}” would be shown as it stands: after < comes the name at once.`,
      remedy: `Write “${tag.replace(/\s+/, '')}”.`,
    });
  }
  const [reference, name] = /\[[^[\]]+\]\[([^[\]]*)\]/.exec(text) ?? [];
  if (reference) {
    found.push({
      message: `“${reference}” would be shown as it stands: nothing says where it leads.`,
      remedy: `Write the address in round brackets: ${reference.replace(`[${name}]`, '(../the-lesson/)')}.`,
    });
  }
  const [apart] = /\][ \t]+\((\.{0,2}\/|#|https?:|mailto:)/.exec(text) ?? [];
  if (apart) {
    found.push({
      message: 'A link would be shown as it stands: there is a space between its words and its address.',
      remedy: 'Take the space between ] and ( out.',
    });
  }
  const [, address] = /\]\(((?:\.{0,2}\/|#|https?:|mailto:)[^()]*\s[^()]*)\)/.exec(text) ?? [];
  if (address) {
    found.push({
      message: `The link to ${address} would be shown as it stands: an address has no spaces.`,
      remedy: `Write ${address.trim().replaceAll(' ', '%20')} for it.`,
    });
  }
  return found;
}

function checkTag(node: Tag, parents: readonly Parents[]): Words[] {
  const { name } = node;
  if (name === null)
    return [{ message: 'A tag without a name does nothing here.', remedy: 'Take <> and </> out.' }];
  if (!isComponent(name)) return /^[a-z]/.test(name) ? checkHtml(node, name) : [];
  const given = givenTo(node);
  const { props, stands, holds } = components[name];
  const found = explain(props, given).flatMap(({ at: [attribute = ''] = [], message, remedy }): Words[] => {
    // That it names nothing is told with the names of what there is.
    if (attribute === attributeOf(name)) return [];
    return typeof given[attribute] === 'object'
      ? [
          {
            message: `In <${name}>: what “${attribute}” says is program code.`,
            remedy: `Write it in quotation marks: ${attribute}="…".`,
          },
        ]
      : [{ message: `In <${name}>: ${message}`, remedy }];
  });
  const full = node.children.some((child) => textOf(child).trim() || child.type.startsWith('mdxJsx'));
  if (holds === 'text' && !full) {
    found.push({
      message: `<${name}> has no words.`,
      remedy: `Write them between <${name}> and </${name}>, or take it out.`,
    });
  }
  if (holds === 'nothing' && full) {
    found.push({
      message: `What stands between <${name}> and </${name}> would be shown nowhere.`,
      remedy: `Write <${name} … /> as one tag, and the words before or after it.`,
    });
  }
  const alone = isAlone(node, parents);
  if (stands === 'alone' && !alone) {
    found.push({
      message: `<${name}> stands within a paragraph or heading.`,
      remedy: 'Give it a line of its own, with an empty line before and after it.',
    });
  }
  const block = parents.findLast(({ type }) => !type.startsWith('mdxJsxText') && !isPhrasing(type));
  if (stands === 'in a sentence' && (alone || block?.type !== 'paragraph')) {
    found.push({
      message: `<${name}> does not stand in a sentence, and its note would never open.`,
      remedy: 'Put it into a paragraph or a list entry, together with other words.',
    });
  }
  return found;
}

const isPhrasing = (type: string) => ['emphasis', 'strong', 'link', 'delete'].includes(type);

/** By itself on its line or lines: the builder takes it out of its paragraph. */
function isAlone(node: Tag, parents: readonly Parents[]): boolean {
  if (node.type === 'mdxJsxFlowElement') return true;
  const around = parents.at(-1);
  return (
    around?.type === 'paragraph' &&
    around.children.every((child) => child === node || (child.type === 'text' && !child.value.trim()))
  );
}

function checkHtml(node: Tag, name: string): Words[] {
  if (!allowedTags.includes(name)) {
    return [
      {
        message: `<${name}> is HTML, and a lesson has none: it would look and behave like nothing else here.`,
        remedy: insteadOf(name),
      },
    ];
  }
  return Object.keys(givenTo(node)).flatMap((attribute) =>
    allowedAttributes.includes(attribute)
      ? []
      : [
          {
            message: `<${name}> takes no “${attribute}” here.`,
            remedy: `Take it out. It may have: ${allowedAttributes.join(', ')}.`,
          },
        ],
  );
}

/** What stands in a tag. Program code comes as an object, which no schema of a component takes. */
function givenTo({ attributes }: Tag): Record<string, unknown> {
  return Object.fromEntries(
    attributes.map((attribute) =>
      attribute.type === 'mdxJsxExpressionAttribute'
        ? [`{${attribute.value}}`, true]
        : [attribute.name, attribute.value ?? ''],
    ),
  );
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

const short = (text: string) => {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 60)} …` : line;
};
