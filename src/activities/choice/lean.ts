/** What of the questions the page carries for its script; verdicts and reasons stand in the written form. */
import { askedForReason } from '../own-reason.ts';
import type { ChoiceData } from './choice.ts';
import type { ChoiceActivity } from './schema.ts';

export function leanChoice(activity: ChoiceActivity): ChoiceData {
  const { id, title, feedback, later, again, confidence, questions } = activity;
  return {
    feedback,
    ...(later && { later }),
    ...(again && { again }),
    confidence,
    ...(feedback === 'check' && { because: askedForReason(id, questions), title }),
    questions: questions.map(({ id, text, multiple, options }) => ({
      id,
      text,
      multiple,
      options: options.map((option) => ({ id: option.id, text: option.text })),
    })),
  };
}
