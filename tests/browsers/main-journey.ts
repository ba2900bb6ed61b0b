/** The course from its first page to a statement that is read back, in any browser. Each step begins where the last ended. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { everythingDone, progressFile } from '../../scripts/bench/made-files.mjs';
import type { AskedLesson } from '../../src/course/asked.ts';
import { version } from '../our-course.ts';
import type { Learner, Thing } from './learner.ts';

export interface Step {
  readonly title: string;
  readonly go: (learner: Learner, host: Host) => Promise<void>;
}
/** What serves the site, and can be cut off. */
export interface Host {
  cut(): Promise<void>;
}

const region = (name: string): Thing => ({ role: 'region', name });
const button = (name: string, within?: Thing): Thing => ({ role: 'button', name, ...(within && { within }) });
const link = (name: string, within?: Thing): Thing => ({ role: 'link', name, ...(within && { within }) });
const field = (name: string, within?: Thing): Thing => ({ role: 'textbox', name, ...(within && { within }) });

const cases = region('Place eight Saltmere cases');
const check = region('Check: the four levels');
const levels = ['Networking', 'Coordination', 'Cooperation', 'Collaboration'];
const errands = region('Three errands on a stair');
const map = region('Draw your partner map');
const final = region('Final check: sixteen cases');
const isDone = (id: string) => `document.querySelector('#${id}')?.dataset.state === 'done'`;

const inPicture = (name: string) =>
  `[...document.querySelectorAll('#map-partners .whole .partner')].some((one) => one.textContent.includes(${JSON.stringify(name)}))`;

const course = { id: 'partnerships', version };

export const mainJourney: readonly Step[] = [
  {
    title: 'begins on the first page, and a lesson opens',
    async go(learner) {
      await learner.window.size(1280, 1000);
      await learner.open('');
      await learner.press(link('/^Start: /'));
      await learner.reads({ role: 'heading', level: 1 }, /^Your project, your first guess$/);
      await learner.open('lessons/four-levels/');
      await learner.reads({ role: 'heading', level: 1 }, /^Four levels$/);
    },
  },
  {
    title: 'eight cards go onto the staircase, and the course answers',
    async go(learner) {
      await learner.scrollsTo(cases);
      // A window without a mouse begins with one card at a time.
      await learner.press(button('Board', cases));
      for (let card = 1; card <= 8; card++) {
        await learner.press(button(`/^Move ${card}\\b/`, cases));
        const level = (card - 1) % 4;
        await learner.press(button(`/^${level + 1} ${levels[level]}/`, cases));
      }
      await learner.reads({ role: 'status', within: cases }, /8 of 8 placed\./);
      await learner.press(button('Check my placing', cases));
      await learner.hasFocus({ role: 'heading', level: 4, name: '/to rethink|fits? best/', within: cases });
    },
  },
  {
    title: 'questions are answered by key, and explained',
    async go(learner) {
      await learner.scrollsTo(check);
      const groups = await learner.count({ role: 'group', within: check });
      for (let index = 0; index < groups; index++) {
        const first: Thing = { role: 'radio', within: { role: 'group', index, within: check } };
        await learner.press(first);
        await learner.isChecked(first);
        await learner.key('ArrowDown');
        await learner.isChecked({ ...first, index: 1 });
      }
      await learner.press(button('Check my answers', check));
      await learner.hasFocus({ role: 'heading', level: 4, within: check });
    },
  },
  {
    title: 'what was done is there after a reload',
    async go(learner) {
      await learner.reload();
      await learner.scrollsTo(cases);
      await learner.reads(
        { role: 'heading', level: 4, name: '/to rethink|fits? best/', within: cases },
        /to rethink|fits? best/,
      );
      await learner.open('progress/');
      await learner.is(
        'My progress does not show the lesson as done.',
        `document.querySelector('main [data-lesson="four-levels"]')?.dataset.state === 'done'`,
      );
    },
  },
  {
    title: 'the other way of placing: one card at a time',
    async go(learner) {
      await learner.open('gallery/place/');
      await learner.scrollsTo(errands);
      await learner.press(button('One card at a time', errands));
      for (const [card, step] of [
        [1, '/^3 A stay/'],
        [2, '/^1 A call/'],
        [3, '/^2 A visit/'],
      ] as const) {
        await learner.reads({ role: 'heading', name: `/^Card ${card} of 3/`, within: errands }, /^Card/);
        await learner.press(button(step, errands));
      }
      await learner.press(button('Check my placing', errands));
      await learner.hasFocus({ role: 'heading', level: 4, within: errands });
    },
  },
  {
    title: 'partners are mapped, in words and in the picture, and stay',
    async go(learner) {
      await learner.open('lessons/map/');
      await learner.scrollsTo(map);
      for (const name of ['The brass band', 'Hafan Ŵyn']) {
        await learner.press(button('Add a partner', map));
        await learner.write(field('Partner', map), name);
        await learner.is(`The picture lacks ${name}.`, inPicture(name));
        await learner.press(button('Done with this partner', map));
        await learner.sees(button(`Edit ${name}`, map));
      }
      await learner.reads({ role: 'status', within: map }, /./);
      await learner.is(
        'It does not say that it is saved.',
        `/Saved on this device/.test(document.querySelector('#map-partners').innerText)`,
      );
      await learner.reload();
      await learner.scrollsTo(map);
      await learner.sees(button('Edit Hafan Ŵyn', map));
    },
  },
  {
    title: 'the final check is drawn, answered and explained',
    async go(learner) {
      await learner.open('lessons/finish/');
      await learner.scrollsTo(final);
      await learner.press(button('/^Draw /', final));
      await learner.is(
        'No questions are drawn.',
        `document.querySelectorAll('#final-check [data-question]').length === 16`,
      );
      for (let index = 0; index < 16; index++) {
        const first: Thing = { role: 'radio', within: { role: 'group', index, within: final } };
        const box: Thing = { ...first, role: 'checkbox' };
        const one = (await learner.count(first)) ? first : box;
        await learner.press(one);
        await learner.isChecked(one);
      }
      await learner.press(button('Check my answers', final));
      await learner.is('The check is not done.', isDone('final-check'));
    },
  },
  {
    title: 'a progress file is added, and all is done',
    async go(learner) {
      const asked = await learner.window.ask<readonly AskedLesson[]>(
        `fetch(document.querySelector('[data-asked]').dataset.asked).then((answer) => answer.json())`,
      );
      const file = join(learner.folder, 'progress.json');
      writeFileSync(file, progressFile(course, everythingDone(course, asked)));
      await learner.open('progress/');
      await learner.give('input[type="file"]', file);
      await learner.press(button('Add it to my progress'));
      await learner.is('It is not added.', `/Added to your progress\\./.test(document.body.innerText)`);
    },
  },
  {
    title: 'the statement is made, with every letter of the name',
    async go(learner) {
      await learner.open('statement/');
      await learner.write(field('Your name'), 'Łucja Ŵyn Nguyễn');
      const pdf = Buffer.from(await learner.taken(button('Download the statement (PDF)')));
      if (!pdf.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw new Error('What was downloaded is no PDF.');
      writeFileSync(join(learner.folder, 'statement.pdf'), pdf);
      // Names and texts stand in the file's metadata as they are, in UTF-16 or in XML.
      const streams = [...pdf.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(
        ([, body = '']) => {
          const bytes = Buffer.from(body, 'latin1');
          try {
            return inflateSync(bytes).toString();
          } catch {
            return bytes.toString();
          }
        },
      );
      if (!streams.some((text) => text.includes('Łucja Ŵyn Nguyễn')))
        throw new Error('The name is not in the PDF.');
    },
  },
  {
    title: 'and is read back by whoever is handed it',
    async go(learner) {
      await learner.open('verify/');
      await learner.give('input[type="file"]', join(learner.folder, 'statement.pdf'));
      await learner.reads({ role: 'heading', name: 'Self-declared' }, /^Self-declared$/);
      await learner.is(
        'The name is not read back.',
        `/Łucja Ŵyn Nguyễn/.test(document.querySelector('[data-result]').innerText)`,
      );
    },
  },
  {
    title: 'dark is chosen, and the next page is dark',
    async go(learner) {
      await learner.press(button('/^(Aa )?Reading/', { role: 'banner' }));
      await learner.press({ role: 'radio', name: 'Dark' });
      await learner.key('Escape');
      await learner.hasFocus(button('/^(Aa )?Reading/', { role: 'banner' }));
      await learner.open('glossary/');
      await learner.is(
        'The page is not dark.',
        `(() => {
        const [r, g, b] = Object.assign(document.createElement('canvas').getContext('2d'), { fillStyle: getComputedStyle(document.documentElement).backgroundColor }).fillStyle.match(/[0-9a-f]{2}/g).map((hex) => parseInt(hex, 16));
        return r + g + b < 200;
      })()`,
      );
    },
  },
  {
    title: 'a page that was read opens when the server is gone',
    async go(learner, host) {
      await learner.open('lessons/words/');
      await learner.until(
        'The page is not kept.',
        () =>
          learner.window.ask<boolean>(
            `navigator.serviceWorker.ready.then(() => caches.match(new URL('index.html', location.href).href)).then(Boolean)`,
          ),
        Boolean,
      );
      await host.cut();
      await learner.reload();
      await learner.reads({ role: 'heading', level: 1 }, /./);
      await learner.is('The page is not the kept one.', `Boolean(navigator.serviceWorker.controller)`);
    },
  },
];
