/** Whether a language tag says a language. */
import type { Finding, Path } from './problems.ts';

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

export function checkLanguage(tag: string, at: Path): Finding[] {
  const right = canonical(tag);
  if (right === tag && isKnown(tag)) return [];
  const meant = (right !== undefined && isKnown(right) ? right : undefined) ?? byName(tag);
  return [
    {
      at,
      message: `“${tag}” is no language that browsers and screen readers know.`,
      remedy: meant
        ? `Write “${meant}”, the short name of ${names.of(meant)}.`
        : 'Write its short name: “en-GB” for British English, “de” for German, “cy” for Welsh.',
    },
  ];
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** Of the many languages with three letters the browser's lists have not all. */
function isKnown(tag: string): boolean {
  const { language } = new Intl.Locale(tag);
  return language.length === 3 || names.of(language) !== undefined;
}

/** “English” → en. */
function byName(name: string): string | undefined {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const wanted = name.trim().toLowerCase();
  return letters
    .flatMap((one) => letters.map((two) => one + two))
    .find((tag) => names.of(tag)?.toLowerCase() === wanted);
}
