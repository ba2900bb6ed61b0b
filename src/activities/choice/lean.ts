/** What of the questions the page carries for its script; verdicts and reasons stand in the written form. */
import type { ChoiceData } from './choice.ts';
import type { ChoiceActivity } from './schema.ts';

export function leanChoice({ feedback, later, again, confidence, questions }: ChoiceActivity): ChoiceData {
  return {
    feedback,
    ...(later && { later }),
    ...(again && { again }),
    confidence,
    questions: questions.map(({ id, text, multiple, options }) => ({
      id,
      text,
      multiple,
      options: options.map((option) => ({ id: option.id, text: option.text })),
    })),
  };
}
