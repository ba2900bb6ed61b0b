/** A partner's answers that a learner could load, with the partner's own WORD in each. */
import { plain } from './expectations.ts';
import { writeFile } from './file.ts';

export function fileWith(
  word: string,
  id: string,
  data: {
    readonly questions: readonly {
      readonly id: string;
      readonly options: readonly { readonly id: string }[];
    }[];
  },
) {
  const answers = new Map(
    data.questions.map((one) => [one.id, { choice: one.options[0]?.id ?? '', own: word }] as const),
  );
  const questions = data.questions as never;
  return writeFile(id, new Map(Object.entries(plain(answers, questions))), questions);
}
