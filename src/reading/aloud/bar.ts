/** Reads the page aloud: the bar at its foot, the sentence that is marked, and the browser's voice. */
import { button, element } from '../../course/element.ts';
import { choose } from '../../progress/choose.ts';
import { chosen } from '../../progress/chosen.ts';
import { quietly } from '../../progress/quietly.ts';
import { addSheet } from '../../ui/add-sheet.ts';
import { iconOf } from '../../ui/icon-of.ts';
import { close as cross, pause, play, stepBack, stepOn } from '../../ui/icons.ts';
import { write } from '../../ui/write.ts';
import { reading } from '../../words/en/reading.ts';
import { read } from '../kept.ts';
import { seen } from '../place.ts';
import style from './aloud.css?inline';
import { type Sentence, sentencesIn } from './passages.ts';
import { player, type Standing } from './player.ts';
import { languageOf, voicesFor } from './voices.ts';

const words = reading.aloud;
const rates = [0.75, 1, 1.25, 1.5, 1.75, 2];
const course = document.documentElement.dataset['course'] as string;
const key = `${course}:aloud`;

let close: (() => void) | undefined;

function named(name: string, path: string, act: () => void) {
  const made = button('', 'button', act);
  made.append(iconOf(path));
  made.ariaLabel = name;
  return made;
}

function choice(name: string, options: readonly (readonly [value: string, text: string])[], chosen: string) {
  const select = element('select', '', ...options.map(([value, text]) => new Option(text, value, false, value === chosen))); // biome-ignore format: one thought
  select.autocomplete = 'off';
  select.ariaLabel = name;
  return select;
}

/** What was chosen last: how fast, and in whose voice. */
function kept(): { readonly rate: number; readonly voice: string } {
  const said = quietly(() => JSON.parse(chosen(key) ?? '{}'));
  const rate = rates.find((one) => one === said?.rate) ?? 1;
  return { rate, voice: typeof said?.voice === 'string' ? said.voice : '' };
}

/** The sentence is marked without a change to the page; where a browser cannot, what it stands in has an edge. */
function markSentence(sentence: Sentence | undefined) {
  for (const old of document.querySelectorAll('.aloud-block')) old.classList.remove('aloud-block');
  const highlights = globalThis.CSS?.highlights;
  highlights?.delete('aloud');
  if (!sentence) return;
  const range = sentence.range();
  if (highlights) {
    const mark = new Highlight(range);
    // Over what the learner marked.
    mark.priority = 1;
    highlights.set('aloud', mark);
  } else sentence.block.classList.add('aloud-block');
  const { top, bottom, height } = range.getBoundingClientRect();
  if (height && (top < 60 || bottom > innerHeight - 160))
    scrollBy({ top: top - innerHeight / 3, behavior: isStill() ? 'instant' : 'smooth' });
}
const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches || read().motion === 'none';

export function readAloud(): void {
  close?.();
  addSheet(style);
  const speech = speechSynthesis;
  const main = document.querySelector('main') ?? document.body;
  const ofText = languageOf(main);
  const sentences = sentencesIn(main);
  const voices = voicesFor(speech.getVoices(), ofText);
  let { rate, voice } = kept();

  const voiceOf = (language: string) =>
    language === ofText
      ? (voices.find(({ voiceURI }) => voiceURI === voice) ?? voices[0])
      : (voicesFor(speech.getVoices(), language)[0] ?? voices[0]);
  // Held, since a browser may forget one that nobody holds, and never say that it has ended.
  let saying: SpeechSynthesisUtterance | undefined;
  const reads = player(
    sentences.length,
    {
      say(index, done, failed) {
        const { text, language } = sentences[index] as Sentence;
        saying = new SpeechSynthesisUtterance(text);
        const own = voiceOf(language);
        if (own) saying.voice = own;
        saying.lang = own?.lang ?? language;
        saying.rate = rate;
        saying.addEventListener('end', done);
        saying.addEventListener('error', failed);
        speech.cancel();
        speech.speak(saying);
      },
      hush: () => speech.cancel(),
    },
    show,
  );

  const isReading = () => toggle.dataset['state'] === 'reading';
  const toggle = named(words.play, play, () => (isReading() ? reads.pause() : reads.play()));
  const said = element('p');
  said.role = 'status';
  const speed = choice(
    words.speed,
    rates.map((one) => [String(one), words.speeds(one)]),
    String(rate),
  );
  const speaker = choice(
    words.voice,
    voices.map((one) => [one.voiceURI, one.name]),
    voiceOf(ofText)?.voiceURI ?? '',
  );
  const change = () => {
    rate = Number(speed.value);
    voice = speaker.value;
    choose(course, key, JSON.stringify({ rate, voice }));
    reads.again();
  };
  for (const select of [speed, speaker]) select.addEventListener('change', change);
  const bar = element(
    'section',
    'aloud-bar no-paper',
    element(
      'div',
      '',
      named(words.back, stepBack, () => reads.move(-1)),
      toggle,
      named(words.next, stepOn, () => reads.move(1)),
    ),
    speed,
    named(words.stop, cross, stop),
    ...(voices.length > 1 ? [speaker] : []),
    said,
  );
  bar.ariaLabel = words.title;

  function show({ index, state }: Standing) {
    markSentence(state === 'ended' ? undefined : sentences[index]);
    if (toggle.dataset['state'] !== state) {
      toggle.dataset['state'] = state;
      toggle.ariaLabel = state === 'reading' ? words.pause : words.play;
      toggle.replaceChildren(iconOf(state === 'reading' ? pause : play));
    }
    write(said, state === 'ended' ? words.ended : state === 'failed' ? words.failed : '');
  }
  // A voice goes on after its page is left, if nobody ends it.
  const leave = () => reads.pause();
  const keys = (event: KeyboardEvent) =>
    event.key === 'Escape' && bar.contains(event.target as Node) && stop();
  function stop() {
    reads.pause();
    markSentence(undefined);
    removeEventListener('pagehide', leave);
    removeEventListener('keydown', keys);
    const hadFocus = bar.contains(document.activeElement);
    bar.remove();
    close = undefined;
    if (hadFocus) document.querySelector<HTMLElement>('[data-comfort]')?.focus({ preventScroll: true });
  }
  addEventListener('pagehide', leave);
  addEventListener('keydown', keys);
  close = stop;
  document.body.append(bar);
  toggle.focus({ preventScroll: true });
  reads.play(begin(sentences));
}

/** The first sentence of what the reader sees; at the head of a page, the first of all. */
function begin(sentences: readonly Sentence[]): number {
  const text = scrollY > 0 ? seen() : undefined;
  const index = text
    ? sentences.findIndex(
        ({ block }) =>
          text.contains(block) || text.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING,
      )
    : 0;
  return Math.max(0, index);
}
