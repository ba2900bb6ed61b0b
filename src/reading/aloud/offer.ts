/** The offer to read the page aloud, which is there as soon as the device has a voice for its language. */
import { button, element } from '../../course/element.ts';
import { reading } from '../../words/en/reading.ts';
import { languageOf, voicesFor } from './voices.ts';

const words = reading.aloud;

/** @param leave Called before it begins. */
export function offerAloud(leave: () => void): HTMLElement {
  const start = button(words.start, 'button', () => {
    leave();
    void import('./bar.ts').then(
      ({ readAloud }) => readAloud(),
      () => start.focus(),
    );
  });
  const offer = element('div', 'reading-aloud', start, element('p', 'hint', words.hint));
  const speech = globalThis.speechSynthesis;
  const look = () => {
    offer.hidden =
      !speech || !voicesFor(speech.getVoices(), languageOf(document.querySelector('main'))).length;
  };
  look();
  // Some browsers ask the device for them only now.
  speech?.addEventListener?.('voiceschanged', look);
  return offer;
}
