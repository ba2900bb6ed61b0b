// A course of any number of lessons, to build and to weigh:  node scripts/bench/course.mjs FOLDER LESSONS
// Each lesson has some 800 words, eight cards to place on four steps, and three questions with reasons; parts of ten.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { calledDirectly } from '../node.mjs';

const inPart = 10;
const steps = ['calm', 'brisk', 'rough', 'stormy'];
const sentences = [
  'A harbour is quiet before the boats go out, and the people who work there know every rope by its knot.',
  'Whoever comes for the first time asks where to stand, and is told to watch the water before the boats.',
  'The wind turns at noon on most days of the year, and a crew that has eaten by then is glad of it.',
  'Nobody keeps a list of what is said on the quay, yet everybody can say what was promised last week.',
  'It takes two to moor a boat in a swell, one who throws and one who has learnt to wait for the rope.',
  'In winter the nets are mended indoors, and the talk is of boats that are not built yet.',
];
const prose = (lesson, from, paragraphs) =>
  Array.from({ length: paragraphs }, (_, paragraph) =>
    Array.from({ length: 3 }, (_, i) => sentences[(lesson + from + paragraph + i) % sentences.length]).join(
      ' ',
    ),
  ).join('\n\n');

/** @param {string} folder @param {number} lessons the finish comes on top @returns {void} */
export function writeCourse(folder, lessons) {
  rmSync(folder, { recursive: true, force: true });
  /** @param {string} path @param {string} text */
  const write = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const numbers = Array.from({ length: lessons }, (_, i) => i + 1);
  const parts = Array.from({ length: Math.ceil(lessons / inPart) }, (_, part) =>
    numbers.slice(part * inPart, (part + 1) * inPart),
  );
  const titleOf = (number) => `What the harbour knows, ${number}`;
  write(
    'course.yaml',
    `id: harbour
title: The harbour
shortTitle: Harbour
version: 1.0.0
released: '2026-11-30'
description: A course to be built and weighed.
publisher: The harbour office
imprint: The harbour office, Quay 1
source: https://example.org/harbour/
lead: Boats, ropes and weather.
parts:
${parts
  .map(
    (own, part) => `  - title: Quay ${part + 1}
    lessons:
${own.map((number) => `      - { slug: lesson-${number}, title: '${titleOf(number)}' }`).join('\n')}`,
  )
  .join('\n')}
finish: { slug: finish, title: Finish }
outcomes: [{ number: 1, title: Moor a boat., short: Moor a boat }]
beforeYouSetOff: []
completion: { artefacts: [] }
statement: { disclaimer: Nobody looked. }
authors: [The bench]
reviewedBy: []
contact: mailto:quay@example.org
licence: { text: CC BY 4.0, code: MIT }
changes: [{ version: 1.0.0, date: '2026-11-30', what: [First.] }]
`,
  );
  write('glossary.yaml', '- { id: swell, term: Swell, meaning: Long waves from afar. }\n');
  write(
    'references.yaml',
    '- { id: own, short: Own (2026), full: Own text., basis: source, seen: Made up. }\n',
  );
  for (const [part, own] of parts.entries()) {
    for (const number of own) writeLesson(`${part + 1}-quay/${number}-lesson-${number}`, number);
  }
  write(`${parts.length}-quay/${lessons + 1}-finish/lesson.mdx`, head('Finish', '', 'You have seen it all.'));

  /** @param {string} at @param {number} number */
  function writeLesson(at, number) {
    write(
      `${at}/lesson.mdx`,
      head(
        titleOf(number),
        number === 1 ? 'terms: [swell]\nreferences: [own]\n' : '',
        `## Before the boats go out

${prose(number, 0, 2)}

<Activity id="place-${number}" />

${prose(number, 2, 2)}

## On the water

${number === 1 ? 'Mind the <Term id="swell">swell</Term>.<Cite id="own" />\n\n' : ''}${prose(number, 3, 4)}

<Activity id="check-${number}" />`,
      ),
    );
    write(
      `${at}/place-${number}.yaml`,
      `id: place-${number}
kind: place
title: Place eight days on the water
minutes: 4
required: true
instruction: Put each day where it belongs.
skin: columns
question: How was the sea?
steps:
${steps.map((step) => `  - { id: ${step}, title: ${capital(step)}, adds: The sea is ${step}. }`).join('\n')}
cards:
${Array.from(
  { length: 8 },
  (_, card) => `  - id: day-${card + 1}
    title: Day ${card + 1}
    text: ${sentences[(number + card) % sentences.length]}
    reasons:
${steps.map((step, i) => `      ${step}: { verdict: ${i === card % 4 ? 'best' : 'unlikely'}, why: The log of that day says how the sea was. }`).join('\n')}`,
).join('\n')}
`,
    );
    write(
      `${at}/check-${number}.yaml`,
      `id: check-${number}
kind: choice
title: Three questions
minutes: 1
required: true
instruction: Choose one answer to each.
questions:
${[1, 2, 3]
  .map(
    (question) => `  - id: q${question}
    text: What would you do on day ${question}?
    options:
${['stay', 'go', 'leave'].map((option, i) => `      - { id: ${option}, text: ${capital(option)} and see., verdict: ${verdictOf(question, i)}, why: The harbour master would tell you why. }`).join('\n')}`,
  )
  .join('\n')}
`,
    );
  }
}

/** No two questions of a lesson alike: a course whose answers could be guessed would not be built. */
const verdictOf = (question, option) => {
  if (option === question % 3) return 'best';
  return question > 1 && option === (question + 1) % 3 ? 'defensible' : 'unlikely';
};

/** @param {string} word */
const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** @param {string} title @param {string} more @param {string} text */
const head = (title, more, text) => `---
title: '${title}'
summary: What happens at the quay.
outcomes: [1]
${more}---

${text}

<TakeWithYou>

- Look at the water first.

</TakeWithYou>
`;

if (calledDirectly(import.meta.url)) {
  const [folder, lessons] = process.argv.slice(2);
  writeCourse(folder, Number(lessons));
}
