/** First guesses as blocks of a document. A check that was explained at once is a result, not own work. Pure. */
import type { Block } from '../../documents/document.ts';
import { choice as choiceWords } from '../../words/en/choice.ts';
import { portfolioParts as words } from '../../words/en/portfolio-parts.ts';
import type { Parts } from '../kind.ts';
import { type ChoiceData, choiceKind, surePart } from './choice.ts';

export function portfolioOf(data: ChoiceData, parts: Parts): readonly Block[] {
  if (data.feedback !== 'later') return [];
  const answers = choiceKind.readAnswer(parts, data);
  if (!answers.size) return [];
  const sure = (question: string) => {
    const value = parts.get(surePart(question));
    return value === 'guess' || value === 'fairly' || value === 'sure' ? choiceWords[value] : '';
  };
  return [
    {
      kind: 'table',
      head: [words.question, words.myGuess, ...(data.confidence ? [words.howSure] : [])],
      rows: data.questions.map(({ id, text, options }) => [
        text,
        options
          .filter((option) => answers.get(id)?.includes(option.id))
          .map((option) => option.text)
          .join('\n') || words.notAnswered,
        ...(data.confidence ? [sure(id)] : []),
      ]),
    },
  ];
}
