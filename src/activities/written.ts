/** Reads and fills a written form by the names of its fields: `ACTIVITY/PART`. Knows no kind. */
import type { Json, Parts, Verdict, Whys } from './kind.ts';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export const fieldsOf = (written: HTMLElement) => [...written.querySelectorAll<Field>('[name]')];
export const partOf = (field: Field, activity: string) =>
  field.name.startsWith(`${activity}/`) ? field.name.slice(activity.length + 1) : undefined;

/** What somebody chose or wrote before the script came: part → value. Untouched fields say nothing. */
export function readChoices(written: HTMLElement, activity: string): Parts {
  const choices = new Map<string, Json>();
  for (const field of fieldsOf(written)) {
    const part = partOf(field, activity);
    if (!part) continue;
    if (field instanceof HTMLInputElement && field.type === 'radio') {
      if (field.checked && !field.defaultChecked) choices.set(part, field.value || null);
    } else if (field instanceof HTMLInputElement && field.type === 'checkbox') {
      if (field.checked)
        choices.set(part, [...((choices.get(part) as string[] | undefined) ?? []), field.value]);
    } else if (
      field.value &&
      !(field instanceof HTMLSelectElement && field.selectedOptions[0]?.defaultSelected)
    ) {
      choices.set(part, field.value);
    }
  }
  return choices;
}

/** Is the field of that name one for free text? */
export function isText(written: HTMLElement, name: string): boolean {
  return (
    written.querySelector(
      `:is(textarea, input[type="text"], input:not([type]))[name="${CSS.escape(name)}"]`,
    ) !== null
  );
}

/** Fills the form with what is stored, for print. */
export function showChoices(written: HTMLElement, activity: string, parts: Parts): void {
  for (const field of fieldsOf(written)) {
    const value = parts.get(partOf(field, activity) ?? '') ?? '';
    // Some kinds keep one choice as a list too.
    if (field instanceof HTMLInputElement && field.type === 'radio') {
      field.checked = Array.isArray(value) ? value.includes(field.value) : value === field.value;
    } else if (field instanceof HTMLInputElement && field.type === 'checkbox') {
      field.checked = Array.isArray(value) && value.includes(field.value);
    } else {
      field.value = typeof value === 'string' ? value : '';
      // On paper the pattern of a date, which no sheet can tell from a date, is left out where there is none.
      field.toggleAttribute('data-empty', !field.value);
    }
  }
}

/** The part that ELEMENT belongs to, if it is a field of a written form. */
export function touchedPart(element: Element | null): string | undefined {
  const name = element?.getAttribute('name');
  return name?.slice(name.indexOf('/') + 1);
}

/** The reasons that stand in a written form: “card/step” or “question/option” → verdict and text. */
export function readWhys(written: HTMLElement): Whys {
  return new Map(
    [...written.querySelectorAll<HTMLElement>('[data-why]')].map((element) => [
      element.dataset['why'] ?? '',
      { verdict: element.dataset['verdict'] as Verdict | undefined, text: element.textContent?.trim() ?? '' },
    ]),
  );
}
