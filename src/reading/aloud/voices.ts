/** Which of a device's voices may read. */

/** `en` of `en-GB` and `en_GB`. */
const base = (language: string) => language.toLowerCase().split(/[-_]/)[0];
/** English is English, of whichever country. */
export const isSameLanguage = (a: string, b: string): boolean => base(a) === base(b);

const isSame = (a: string, b: string) => a.toLowerCase().replace('_', '-') === b.toLowerCase();

/**
 * Those that speak LANGUAGE, of the same country first. Only voices of the device itself: others send what they read to
 * whoever makes them, and nothing that is read here leaves the device.
 */
export function voicesFor<Voice extends Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>>(
  all: readonly Voice[],
  language: string,
): Voice[] {
  const rank = (voice: Voice) => (isSame(voice.lang, language) ? 0 : 2) + (voice.default ? 0 : 1);
  return all
    .filter((voice) => voice.localService && isSameLanguage(voice.lang, language))
    .toSorted((a, b) => rank(a) - rank(b));
}

/** The language of PLACE; what is said around it may be in another. */
export const languageOf = (place: Element | null): string =>
  place?.closest<HTMLElement>('[lang]')?.lang || document.documentElement.lang || navigator.language;
