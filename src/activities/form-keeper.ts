/** A written form that keeps what is done in it by itself, as long as no view has taken its place. */
import { answersOf } from '../progress/activity.ts';
import { keeper } from '../progress/here.ts';
import { keepTyping } from '../progress/typing.ts';
import { isReady, keepChoices, keepHere, keyOf, writeText } from './recording.ts';
import { isText, readChoices, showChoices } from './written.ts';

interface FormKeeper {
  /** Keeps what is there and what comes; shows what was kept before, once that is read. */
  start(): void;
  stop(): void;
}

export function formKeeper(section: HTMLElement): FormKeeper {
  const { id } = section;
  const written = section.querySelector<HTMLElement>('[data-written]');
  let isOn = false;
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
    start() {
      if (!written || 'ready' in section.dataset) return;
      isOn = true;
      keepChoices(written, section);
      written.addEventListener('input', keep);
      isReady(section);
      void keeper.loaded.then(() => {
        if (!isOn) return;
        // What stands in a field is newer than what was read.
        keepTyping();
        showChoices(written, id, answersOf(keeper.$progress.get(), keyOf(section)));
      });
    },
    stop() {
      if (!isOn) return;
      isOn = false;
      keepTyping();
      written?.removeEventListener('input', keep);
    },
  };
}
