/** Fills in the written form's numbers, which it holds thing by thing, from an order that is kept as a whole. */
import { placePart } from './order.ts';

/** @param section The activity, with its written form in it. */
export function numberPaper(section: HTMLElement, ids: readonly string[]): void {
  ids.forEach((id, index) => {
    const name = CSS.escape(`${section.id}/${placePart(id)}`);
    const field = section.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    if (field) field.value = String(index + 1);
  });
}
