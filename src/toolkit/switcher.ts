/** The script of the choice of a partnership. The tools on the page follow by themselves: they read the same facts. */
import { keeper } from '../progress/here.ts';
import { answerOf, copiesOf, type Json, type Progress } from '../progress/progress.ts';
import { typing } from '../progress/typing.ts';
import { toolkit as words } from '../words/en/toolkit.ts';
import { CHOSEN, chosenOf, FIRST, itemOf, newId, type Partnership, partnershipsIn } from './partnerships.ts';

const section = document.querySelector<HTMLElement>('[data-partnerships]');
if (section) start(section);

function start(root: HTMLElement) {
  const find = <Type extends HTMLElement>(name: string) => root.querySelector<Type>(`[data-${name}]`) as Type;
  const choose = find<HTMLSelectElement>('choose');
  const name = find<HTMLInputElement>('name');
  const remove = find<HTMLButtonElement>('remove');
  const away = find<HTMLDetailsElement>('away');
  const say = (sentence: string) => {
    find('said').textContent = sentence;
  };
  const answer = (item: string, value: Json) => keeper.record({ item, kind: 'answer', value });
  const shownName = (one: Partnership, all = partnershipsIn(keeper.$progress.get())) =>
    one.name.trim() || words.unnamed(all.findIndex(({ id }) => id === one.id) + 1);
  const chosen = () => chosenOf(keeper.$progress.get());

  function draw() {
    const progress = keeper.$progress.get();
    const all = partnershipsIn(progress);
    const here = all.filter(({ gone }) => !gone);
    const now = chosenOf(progress);
    // The one that the tools were for has been put away in another tab or on another device.
    const kept = answerOf(progress, CHOSEN) ?? FIRST;
    if (kept !== now.id) return void answer(CHOSEN, now.id);
    const options = here.map((one) => new Option(shownName(one, all), one.id, false, one.id === now.id));
    choose.replaceChildren(...options);
    // The letters under the learner's fingers are theirs; another tab's come when they are done.
    if (document.activeElement !== name) name.value = now.name;
    name.placeholder = shownName({ ...now, name: '' }, all);
    showCopies(copiesOf(progress, itemOf(now.id, 'name')));
    remove.hidden = here.length < 2;
    const gone = all.filter(({ gone: put }) => put);
    away.hidden = gone.length === 0;
    find('away-list').replaceChildren(...gone.map((one) => bringBack(one, shownName(one, all))));
  }

  let shownCopies = '';
  function showCopies(copies: readonly string[]) {
    // A button under the learner's finger stays where it is.
    if (copies.join() === shownCopies) return;
    shownCopies = copies.join();
    const place = find('name-copies');
    if (!copies.length) place.replaceChildren();
    else
      void import('./name-copies.ts').then(
        (others) =>
          others.showCopies(place, copies, (chosenName) => {
            name.value = chosenName;
            keeper.record({ item: itemOf(chosen().id, 'name'), kind: 'text', value: chosenName });
            name.focus();
          }),
        () => {
          // With the next change it is asked for again.
          shownCopies = '';
          place.textContent = place.dataset['missing'] ?? '';
        },
      );
  }

  function bringBack({ id }: Partnership, called: string): HTMLLIElement {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'quiet';
    button.textContent = words.bringBack(called);
    button.addEventListener('click', () => {
      answer(itemOf(id, 'gone'), null);
      answer(CHOSEN, id);
      choose.focus();
      say(words.broughtBack(called));
    });
    item.append(button);
    return item;
  }

  /** What was in view when the field was entered: it does not show what another tab writes meanwhile. */
  let over: Progress | undefined;
  name.addEventListener('focus', () => {
    over = keeper.$progress.get();
  });
  const writing = typing(keeper, () =>
    keeper.record({
      item: itemOf(chosen().id, 'name'),
      kind: 'text',
      value: name.value,
      ...(over ? { over } : {}),
    }),
  );
  name.addEventListener('input', () => writing.touch());

  choose.addEventListener('change', () => {
    writing.flush();
    answer(CHOSEN, choose.value);
    say(words.chosen(shownName(chosen())));
  });
  find('add').addEventListener('click', () => {
    writing.flush();
    const id = newId();
    answer(itemOf(id, 'made'), true);
    answer(CHOSEN, id);
    name.focus();
    name.value = '';
    say(words.added(shownName(chosen())));
  });
  remove.addEventListener('click', () => {
    writing.flush();
    const one = chosen();
    const next = partnershipsIn(keeper.$progress.get()).find(({ id, gone }) => !gone && id !== one.id);
    if (!next) return;
    answer(itemOf(one.id, 'gone'), true);
    answer(CHOSEN, next.id);
    choose.focus();
    say(words.removed(shownName(one)));
  });

  keeper.$progress.subscribe(draw);
}
