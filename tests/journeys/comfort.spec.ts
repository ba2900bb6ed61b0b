/** Somebody makes the pages their own, and has one read aloud. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { openAnswered } from '../activities.ts';
import { expect, test } from '../test.ts';

const sheetOf = (tab: Page) => tab.getByRole('dialog', { name: 'Reading' });
async function openSheet(tab: Page) {
  await tab.getByRole('banner').getByRole('button', { name: 'Reading' }).click();
  await expect(sheetOf(tab).getByRole('heading', { name: 'Reading' })).toBeFocused();
}

/** What a reader sees of it. */
const seen = (tab: Page) =>
  tab.evaluate(() => {
    const [html, text] = [document.documentElement, document.querySelector('main p') as Element];
    const style = getComputedStyle(text);
    return {
      theme: html.dataset['theme'],
      paper: getComputedStyle(html).backgroundColor,
      root: getComputedStyle(html).fontSize,
      family: style.fontFamily.split(',')[0],
      lines: Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize),
    };
  });
const isWide = (tab: Page) =>
  tab.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

test('colours, size and letters hold over pages before any script has come, and go at one press', async ({
  page: tab,
  complaints,
}) => {
  await tab.emulateMedia({ colorScheme: 'light' });
  await tab.goto('/about/');
  await expect(tab.locator('html')).toHaveAttribute('data-fonts', '');
  const made = await seen(tab);
  await openSheet(tab);
  await tab.getByRole('radio', { name: 'Sepia' }).check();
  await tab.getByRole('radio', { name: 'OpenDyslexic' }).check();
  await tab.getByRole('group', { name: 'Space between lines' }).getByRole('radio', { name: 'More' }).check();
  await tab.getByRole('slider', { name: 'Text size' }).focus();
  await tab.keyboard.press('ArrowRight');
  await tab.keyboard.press('ArrowRight');
  await expect(tab.getByRole('slider', { name: 'Text size' })).toHaveAttribute('aria-valuetext', '125 %');
  await expect(sheetOf(tab).locator('p[role=status]')).toHaveText('Kept on this device, for this course.');
  await tab.keyboard.press('Escape');
  await expect(tab.getByRole('banner').getByRole('button', { name: 'Reading' })).toBeFocused();
  const chosen = await seen(tab);
  expect(chosen).toMatchObject({ theme: 'sepia', root: '20px', family: 'OpenDyslexic' });
  expect(chosen.lines).toBeCloseTo(1.85, 1);
  expect(chosen.paper).not.toBe(made.paper);

  // Nothing but the page itself comes: what is on it now was on it from the first paint.
  await tab.route('**/*.js', (route) => route.abort());
  await tab.goto('/references/');
  const early = await seen(tab);
  expect({ ...early, lines: 0 }).toEqual({ ...chosen, lines: 0 });
  complaints.length = 0;
  await tab.unroute('**/*.js');

  await tab.goto('/about/');
  await openSheet(tab);
  await expect(tab.getByRole('radio', { name: 'Sepia' })).toBeChecked();
  await tab.getByRole('button', { name: 'Back to how the course is made' }).click();
  expect(await seen(tab)).toEqual(made);
  await tab.reload();
  expect(await seen(tab)).toEqual(made);
  expect(await tab.evaluate(() => localStorage.getItem('partnerships:reading'))).toBeNull();
});

test('dark that was chosen in an earlier version is dark still, and can be changed', async ({
  page: tab,
}) => {
  await tab.addInitScript(() => {
    if (!sessionStorage.getItem('begun')) localStorage.setItem('partnerships:theme', 'dark');
    sessionStorage.setItem('begun', '1');
  });
  await tab.goto('/about/');
  await expect(tab.locator('html')).toHaveAttribute('data-theme', 'dark');
  await openSheet(tab);
  await expect(tab.getByRole('radio', { name: 'Dark', exact: true })).toBeChecked();
  await tab.getByRole('group', { name: 'Colours' }).getByRole('radio', { name: 'As the device' }).check();
  await tab.reload();
  await expect(tab.locator('html')).toHaveAttribute('data-theme', 'auto');
});

test('a phone with the largest letters: no page runs out at the side, and a desk becomes one column', async ({
  page: tab,
}) => {
  await tab.setViewportSize({ width: 360, height: 740 });
  await tab.goto('/about/');
  await openSheet(tab);
  await tab.getByRole('slider', { name: 'Text size' }).focus();
  await tab.keyboard.press('End');
  await tab.getByRole('radio', { name: 'Most' }).first().check();
  await tab.getByRole('radio', { name: 'High contrast', exact: true }).check();
  const found = await new AxeBuilder({ page: tab }).setLegacyMode().include('#reading-sheet').analyze();
  expect(found.violations.map(({ id }) => id)).toEqual([]);
  for (const path of ['', 'lessons/voice/', 'lessons/finish/', 'facilitator/how-close/', 'progress/']) {
    await tab.goto(`/${path}`);
    expect.soft(await isWide(tab), path).toBe(false);
  }
  // What came to stand there once somebody has answered.
  for (const path of ['lessons/three-ts/', 'lessons/sustain/', 'lessons/map/']) {
    await openAnswered(tab, `/${path}`);
    expect.soft(await isWide(tab), path).toBe(false);
  }
  await tab.setViewportSize({ width: 1280, height: 800 });
  await tab.goto('/lessons/finish/');
  await expect(tab.getByRole('banner').getByRole('button', { name: 'Outline' })).toBeVisible();
});

interface Heard {
  readonly text: string;
  readonly voice: string;
  readonly rate: number;
}
declare global {
  interface Window {
    heard: Heard[];
    sayOn: () => void;
  }
}

/** Voices as browsers have them; one says its sentence until the test lets it end. */
const voices = () => {
  const all = [
    { name: 'Sent away', lang: 'en-GB', localService: false, default: true, voiceURI: 'sent' },
    { name: 'Ada', lang: 'en-GB', localService: true, default: false, voiceURI: 'ada' },
    { name: 'Bert', lang: 'en-US', localService: true, default: false, voiceURI: 'bert' },
  ];
  class Utterance extends EventTarget {
    voice = { name: '' };
    rate = 1;
    lang = '';
    constructor(readonly text: string) {
      super();
    }
  }
  let now: Utterance | undefined;
  window.heard = [];
  window.sayOn = () => now?.dispatchEvent(new Event('end'));
  const speech = {
    getVoices: () => all,
    addEventListener() {},
    cancel() {
      now = undefined;
      sessionStorage.setItem('silent', '1');
    },
    speak(said: Utterance) {
      now = said;
      sessionStorage.removeItem('silent');
      window.heard.push({ text: said.text, voice: said.voice.name, rate: said.rate });
    },
  };
  Object.assign(window, { SpeechSynthesisUtterance: Utterance });
  Object.defineProperty(window, 'speechSynthesis', { value: speech });
};

test('a lesson is read aloud in a voice of the device, its figure too, and stops when it is left', async ({
  page: tab,
}) => {
  await tab.addInitScript(voices);
  await tab.goto('/lessons/four-levels/');
  await openSheet(tab);
  await tab.getByRole('button', { name: 'Read this page aloud' }).click();
  const bar = tab.getByRole('region', { name: 'Reading aloud' });
  await expect(bar.getByRole('button', { name: 'Pause' })).toBeFocused();
  const last = () => tab.evaluate(() => window.heard.at(-1));
  expect(await last()).toEqual({ text: 'Four levels', voice: 'Ada', rate: 1 });
  const marked = () => tab.evaluate(() => [...(CSS.highlights.get('aloud') ?? [])].map(String));
  expect(await marked()).toEqual(['Four levels']);

  await tab.evaluate(() => window.sayOn());
  expect((await last())?.text).toMatch(/^Himmelman’s four levels/);
  await bar.getByRole('button', { name: 'Pause' }).click();
  await bar.getByRole('button', { name: 'One sentence on' }).click();
  expect((await tab.evaluate(() => window.heard)).length).toBe(2);
  await bar.getByRole('button', { name: 'One sentence back' }).click();
  await bar.getByRole('button', { name: 'Read on' }).click();
  expect((await last())?.text).toMatch(/^Himmelman’s four levels/);
  await expect(bar.getByLabel('Voice').locator('option')).toHaveText(['Ada', 'Bert']);
  await bar.getByLabel('Speed').selectOption('1.5');
  expect(await last()).toMatchObject({ rate: 1.5, voice: 'Ada' });

  await tab.evaluate(() => {
    for (let n = 0; n < 400; n++) window.sayOn();
  });
  await expect(bar.getByRole('status')).toHaveText('That was the end of the page.');
  const all = (await tab.evaluate(() => window.heard)).map(({ text }) => text);
  expect(all).toContain('Activity: Both say yes');
  expect(all.some((text) => text.startsWith('What the figure shows: The drawing shows'))).toBe(true);
  expect(all.join(' ')).not.toMatch(
    /Check my|Not placed yet|In the reference list|How well do you get on|minutes$/,
  );

  await bar.getByRole('button', { name: 'Read on' }).click();
  await tab.goto('/about/');
  expect(await tab.evaluate(() => sessionStorage.getItem('silent'))).toBe('1');
  await expect(tab.getByRole('region', { name: 'Reading aloud' })).toHaveCount(0);
});

test('paper is set out by its own widths, however large the letters on the screen are', async ({
  page: tab,
}) => {
  const widths = () =>
    tab.evaluate(() => {
      const all: string[] = [];
      const read = (rules: CSSRuleList) => {
        for (const rule of rules) {
          if (rule instanceof CSSMediaRule && /em\b/.test(rule.media.mediaText))
            all.push(rule.media.mediaText);
          if (rule instanceof CSSGroupingRule) read(rule.cssRules);
        }
      };
      for (const { cssRules } of document.styleSheets) read(cssRules);
      return all;
    });
  await tab.goto('/about/');
  const made = await widths();
  expect(made.length).toBeGreaterThan(0);
  await openSheet(tab);
  await tab.getByRole('slider', { name: 'Text size' }).focus();
  await tab.keyboard.press('End');
  await expect.poll(widths).not.toEqual(made);
  await tab.keyboard.press('Escape');
  const large = await widths();

  const says = (moment: 'beforeprint' | 'afterprint') =>
    tab.evaluate((name) => dispatchEvent(new Event(name)), moment);
  await says('beforeprint');
  expect(await widths()).toEqual(made);
  await says('afterprint');
  expect(await widths()).toEqual(large);
});
