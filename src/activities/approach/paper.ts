/** Puts the sentences and their marks on the paper form, whose table is empty until then. */
import { marks, type Sentence } from './approach.ts';

/** @param id The activity's. Its written form must stand in the page, as it does while something is printed. */
export function putOnPaper(id: string, sentences: readonly Sentence[]): void {
  const body = document.querySelector(`#${CSS.escape(id)} [data-written] tbody`);
  if (!body || !sentences.length) return;
  const rows = sentences.map(({ text, mark }, index) => {
    const row = document.createElement('tr');
    const head = document.createElement('th');
    head.scope = 'row';
    head.textContent = `${index + 1}. ${text}`;
    row.append(head);
    for (const one of marks) row.insertCell().textContent = one === mark ? '☒' : '□';
    return row;
  });
  body.replaceChildren(...rows);
}
