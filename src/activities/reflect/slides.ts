/** A reflection on the wall: a question at a time. Somebody's answer is told at the last, when it is asked for. */
import type { Slides } from '../slide.ts';
import type { ReflectActivity } from './schema.ts';
import { answerOf } from './words/en/reflect.ts';

export function reflectSlides({ prompts, model, compare }: ReflectActivity): Slides {
  const slide = ({ id, label, hint }: ReflectActivity['prompts'][number]) => ({
    id,
    title: label,
    text: hint,
    choices: [],
  });
  const answer = {
    title: answerOf(model.by),
    text: model.who ? `${model.who}\n${model.text}` : model.text,
  };
  return {
    shape: 'list',
    items: [
      ...prompts.map((prompt, at) => ({
        ...slide(prompt),
        ...(at === prompts.length - 1 && { after: [answer] }),
      })),
      ...compare.map(slide),
    ],
  };
}
