/** A written form that keeps what is done in it by itself, because no view has taken its place. */

import { answersOf } from '../progress/activity.ts';
import { keeper } from '../progress/here.ts';
import { isReady, keepChoices, keepHere, keyOf, writeText } from './connect.tsx';
import { isText, readChoices, showChoices } from './written.ts';

interface FormKeeper {
  /** Shows what was kept before, so that nothing is written over unseen, and keeps what comes. */
  start(): Promise<void>;
  stop(): void;
}

export function formKeeper(section: HTMLElement): FormKeeper {
  const { id } = section;
  const written = section.querySelector<HTMLElement>('[data-written]');
  const keep = ({ target }: Event) => {
    const { name, value } = target as HTMLInputElement;
    const part = name?.startsWith(`${id}/`) && name.slice(id.length + 1);
    if (!written || !part) return;
    const item = `${keyOf(section)}/${part}`;
    if (isText(written, name)) return writeText(id, item, value);
    const chosen = readChoices(written, id).get(part) ?? null;
    keepHere(id, () => keeper.record({ item, kind: 'answer', value: chosen }));
  };
  return {
    async start() {
      await keeper.loaded;
      if (!written || 'ready' in section.dataset) return;
      keepChoices(written, section);
      showChoices(written, id, answersOf(keeper.$progress.get(), keyOf(section)));
      written.addEventListener('input', keep);
      isReady(section);
    },
    stop: () => written?.removeEventListener('input', keep),
  };
}
