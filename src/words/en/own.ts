/**
 * The words of the course that is built: its `words.yaml`, and the neutral ones where that has none. The build and the
 * tests put them here as constants (`build/own-words.ts`), so that no page carries what it does not say. A command that
 * knows no course has the neutral ones.
 */
export * from './neutral.ts';
