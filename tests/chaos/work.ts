/** What somebody writes in the lesson, remembered: so it can be looked for wherever it must be found again. */
import type { BrowserContext, Page } from 'playwright';
import type { Chance } from './chance.ts';
import {
  another,
  change,
  changeAndSave,
  downloaded,
  type Field,
  fields,
  mustHave,
  mustShow,
  openBench,
  recorded,
} from './course-page.ts';

export class Work {
  readonly wrote = new Map<Field, string>();
  readonly #chance: Chance;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  /** Writes something else into one of AMONG. */
  async write(page: Page, which: string, among: readonly Field[] = fields): Promise<Field> {
    return this.#put(page, which, among, change);
  }

  /** Into a text, and does not leave it: it is in the field, and not written yet. */
  async type(page: Page, which: string, among: readonly Field[]): Promise<Field> {
    return this.#put(page, which, among, (_, field, value) => page.locator(`[name="${field}"]`).fill(value));
  }

  /** As `write`, and waits until "Saved" is said of it. */
  async save(page: Page, which: string, among: readonly Field[] = fields): Promise<Field> {
    return this.#put(page, which, among, changeAndSave);
  }

  async #put(page: Page, which: string, among: readonly Field[], how: typeof change) {
    const field = this.#chance.pick(among);
    const value = another(field, this.wrote.get(field), which);
    await how(page, field, value);
    this.wrote.set(field, value);
    return field;
  }

  /** The fields that nothing was written into. */
  get empty(): readonly Field[] {
    return fields.filter((field) => !this.wrote.has(field));
  }

  mustShow(page: Page): Promise<void> {
    return mustShow(page, this.wrote);
  }

  /** @throws what is lacking in FOUND */
  mustBeIn(found: ReadonlyMap<string, string> | undefined, where: string): void {
    mustHave((found ?? new Map()) as ReadonlyMap<Field, string>, this.wrote, where);
  }

  /** @throws what the database alone lacks: BENCH is a page where nothing of the course runs */
  async mustBeRecorded(bench: Page): Promise<void> {
    this.mustBeIn(await recorded(bench), 'the database');
  }

  /** @throws what the file lacks that the notice on PAGE offers */
  async mustBeInItsFile(page: Page): Promise<void> {
    this.mustBeIn(await downloaded(page, () => page.locator('[data-trouble-save]').click()), 'the file');
  }
}

/** A page of CONTEXT on the bench. */
export async function benchIn(context: BrowserContext, site: string): Promise<Page> {
  const bench = await context.newPage();
  await openBench(bench, site);
  return bench;
}
