/** What of a reflection the page carries for its script; the model answer stands in the written form. */
import type { Prompt, ReflectData } from './reflect.ts';
import type { ReflectActivity, ReflectPrompt } from './schema.ts';

const leanPrompt = ({ id, label, hint, rows }: ReflectPrompt): Prompt => ({
  id,
  label,
  ...(hint && { hint }),
  rows,
});

export function leanReflect({ prompts, model, compare }: ReflectActivity): ReflectData {
  return {
    prompts: prompts.map(leanPrompt),
    by: model.by,
    ...(model.who && { who: model.who }),
    compare: compare.map(leanPrompt),
  };
}
