/** A try at the final check: answer, check, read why, see which lessons to go back to, draw again. */

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import * as common from '../../words/en/activity.ts';
import type { ViewProps, Whys } from '../kind.ts';
import { useOnPaper } from '../on-paper.ts';
import { type Answered, judgedAnew, judgeQuestion, readAnswers } from '../question.ts';
import { tallied } from '../revised.ts';
import { BestLine } from './BestLine.tsx';
import type { Bank, LessonQuestion } from './bank.ts';
import { bankHere, fetchBank, rootHere } from './bank-file.ts';
import { drawTry } from './draw.ts';
import { Looked } from './Looked.tsx';
import { Misses } from './Misses.tsx';
import { putOnPaper } from './paper.tsx';
import { QuestionField } from './QuestionField.tsx';
import {
  answerPart,
  answersIn,
  drawn,
  fromShown,
  type QuizData,
  quizKind,
  textKey,
  toShown,
} from './quiz.ts';
import * as words from './words/en/quiz.ts';

/** Where the focus goes once it is drawn. */
type Target = '.try' | '.result';

interface TryProps extends ViewProps<QuizData> {
  /** The learner asked for a draw before this was here. */
  readonly draws: boolean;
}

export function Try({ id, data, whys, parts, shown, best, record, say, draws }: TryProps) {
  const [bank, setBank] = useState(bankHere(id));
  const [failed, setFailed] = useState(false);
  const [drawing, setDrawing] = useState(false);
  const { current, before, next } = quizKind.readAnswer(parts, data);
  const number = current?.number ?? 0;
  const known = questionsOf(data, whys, bank);
  const reasons = whysOf(whys, bank);
  const questions = (current?.questions ?? []).flatMap((question) => known.get(question) ?? []);
  const lacking = !bank && questions.length < (current?.questions.length ?? 0);

  const root = useRef<HTMLDivElement>(null);
  const target = useRef<Target>();
  const here = useRef(true);
  useEffect(
    () => () => {
      here.current = false;
    },
    [],
  );
  useLayoutEffect(() => {
    const found = target.current && root.current?.querySelector<HTMLElement>(target.current);
    if (!found) return;
    target.current = undefined;
    found.focus();
  });

  /** Fetches the bank; undefined if it does not come. */
  const fetchIt = async (): Promise<Bank | undefined> => {
    const got = await fetchBank(id).catch(() => undefined);
    if (!here.current) return undefined;
    setBank(got);
    setFailed(!got);
    return got;
  };
  useEffect(() => {
    if (lacking && !failed) void fetchIt();
  }, [lacking]);

  const draw = async () => {
    if (drawing) return;
    setDrawing(true);
    say(words.drawing);
    const got = bank ?? (await fetchIt());
    if (!here.current) return;
    setDrawing(false);
    target.current = '.try';
    const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
    // Without the bank, those of the page.
    record.answer(drawn(next), drawTry(got?.questions ?? data.questions, before, seed));
    say(got ? words.drawn(data.draw) : words.notFetched);
  };

  const told = fromShown(shown);
  const lines = told.number === number && current ? told.said.filter((line) => known.has(line.question)) : [];
  const isRevised = judgedAnew(lines, questions, reasons);
  const said = isRevised ? [] : lines;
  const lineOf = new Map(said.map((line) => [line.question, line]));
  const answers = readAnswers(answersIn(parts, number, current?.questions ?? []), questions);
  const open = questions.filter(({ id: question }) => !lineOf.has(question));
  const complete = questions.length > 0 && open.length === 0;

  useOnPaper(() =>
    putOnPaper(
      id,
      number > 0 && !lacking && questions.length > 0
        ? { number, questions, answers, lineOf, whys: reasons }
        : undefined,
    ),
  );

  const choose = (question: string, options: readonly string[]) => {
    record.answer(answerPart(number, question), options);
    const others = [...answers.keys()].filter((other) => other !== question).length;
    say(words.kept(others + (options.length ? 1 : 0), questions.length));
  };
  const check = () => {
    const lines = questions.flatMap((question): Answered[] => {
      const before = lineOf.get(question.id);
      if (before) return [before];
      const options = answers.get(question.id) ?? [];
      const verdict = judgeQuestion(question, options, reasons);
      return verdict ? [{ question: question.id, options, verdict }] : [];
    });
    if (lines.length === said.length) return say(words.nothingToCheck);
    target.current = '.result';
    record.show(toShown(number, lines, questions.length));
    say(`${tallied(lines)}.`);
  };
  const goTo = (question: string) =>
    root.current?.querySelector<HTMLElement>(`[data-question="${question}"] :is(input, .asked)`)?.focus();

  const numberOf = (question: string) => questions.findIndex((one) => one.id === question) + 1;
  const headingOf = partsOf(questions, bank);
  const drawButton = (text: string, main: boolean) => (
    <button type="button" class={main ? 'button main' : 'quiet'} onClick={() => void draw()}>
      {text}
    </button>
  );

  useEffect(() => {
    if (draws) void draw();
  }, []);
  if (!current) return null;

  return (
    <div class="quiz" ref={root}>
      <h4 class="try" tabIndex={-1}>
        {words.title(number)}
      </h4>
      {failed && !lacking && <p class="hint">{words.notFetched}</p>}
      {isRevised && <p class="revised">{common.revised(tallied(lines))}</p>}
      {lacking ? (
        <>
          <p>{failed ? words.lost : words.drawing}</p>
          {failed && (
            <div class="actions">
              <button type="button" class="button main" onClick={() => void fetchIt()}>
                {words.fetchAgain}
              </button>
              {drawButton(words.leave, false)}
            </div>
          )}
        </>
      ) : (
        <>
          {questions.map((question, index) => {
            const line = lineOf.get(question.id);
            const heading = headingOf[index];
            const field = line ? (
              <Looked key={question.id} number={index + 1} said={line} whys={reasons} question={question} />
            ) : (
              <QuestionField
                key={question.id}
                name={`${id}/${answerPart(number, question.id)}`}
                number={index + 1}
                question={question}
                chosen={answers.get(question.id) ?? []}
                choose={(options) => choose(question.id, options)}
              />
            );
            return heading ? [<h5 key={heading}>{heading}</h5>, field] : field;
          })}
          <div class="feedback">
            {!complete && (
              <div class="actions">
                <button type="button" class="button main" onClick={check}>
                  {words.check}
                </button>
              </div>
            )}
            {said.length > 0 && (
              <div>
                <h4 class="result" tabIndex={-1}>
                  {tallied(said)}
                </h4>
                <p class="lead">{words.resultLead}</p>
                {open[0] && (
                  <>
                    <p>{words.missing(open.map((question) => numberOf(question.id)))}</p>
                    <button type="button" class="button" onClick={() => goTo(open[0]?.id ?? '')}>
                      {words.goTo(numberOf(open[0].id))}
                    </button>
                  </>
                )}
                {complete && (
                  <>
                    <Misses
                      lines={said.map((line) => ({
                        ...line,
                        number: numberOf(line.question),
                        lesson: known.get(line.question)?.lesson ?? '',
                      }))}
                      lessons={bank?.lessons ?? []}
                      root={rootHere()}
                      goTo={goTo}
                    />
                    <BestLine best={best} here={tallied(said)} />
                  </>
                )}
              </div>
            )}
            <div class="actions">
              {complete ? drawButton(words.drawNew(data.draw), true) : drawButton(words.leave, false)}
            </div>
          </div>
        </>
      )}
    </div>
  );
}

/** The page's questions and the bank's: the bank's words are the newer ones. */
const questionsOf = (data: QuizData, whys: Whys, bank?: Bank): ReadonlyMap<string, LessonQuestion> => {
  const textOf = (question: string, option?: string) => whys.get(textKey(question, option))?.text ?? '';
  const onPage = data.questions.map((question) => ({
    ...question,
    text: textOf(question.id),
    options: question.options.map(({ id }) => ({ id, text: textOf(question.id, id) })),
  }));
  return new Map([...onPage, ...(bank?.questions ?? [])].map((question) => [question.id, question]));
};

const whysOf = (whys: Whys, bank?: Bank): Whys =>
  new Map([
    ...whys,
    ...(bank?.questions ?? []).flatMap(({ id, options }) =>
      options.map(({ id: option, verdict, why }) => [`${id}/${option}`, { verdict, text: why }] as const),
    ),
  ]);

/** The name of a part of the course above its first question. */
function partsOf(questions: readonly LessonQuestion[], bank?: Bank): readonly (string | undefined)[] {
  const names = questions.map(({ lesson }) => bank?.lessons.find(({ slug }) => slug === lesson)?.part);
  return names.map((name, index) => (name === names[index - 1] ? undefined : name));
}
