/** The live questions. What follows them, saving and comparing, is fetched at the first answer. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { late } from '../../ui/late.ts';
import * as common from '../../words/en/activity.ts';
import type { ViewProps } from '../kind.ts';
import { type ExpectationsData, expectationsKind, ownPart, unanswered } from './expectations.ts';
import { QuestionField } from './QuestionField.tsx';
import type { Together } from './Together.tsx';
import { expectations as words } from './words/en/expectations.ts';

export function Expectations(props: ViewProps<ExpectationsData>) {
  const { id, data, parts, record, say, copies } = props;
  const { questions } = data;
  const { mine, theirs } = expectationsKind.readAnswer(parts, data);
  const missing = unanswered(mine, questions);

  const choose = (question: string, option: string) => {
    record.answer(question, option);
    const left = missing.filter((other) => other.id !== question).length;
    say(words.chose(questions.length - left, questions.length));
  };

  return (
    <div class="expectations">
      <p class="hint">{common.privacy}</p>
      {questions.map((question, index) => (
        <QuestionField
          key={question.id}
          activity={id}
          number={index + 1}
          question={question}
          answer={mine.get(question.id) ?? {}}
          copies={copies(ownPart(question.id))}
          choose={(option) => choose(question.id, option)}
          write={(text) => record.write(ownPart(question.id), text)}
        />
      ))}
      <p class="hint">{common.privacy}</p>
      <Late {...props} {...{ mine, theirs, missing }} />
    </div>
  );
}

type TogetherProps = Parameters<typeof Together>[0];

/** Many visits end before the comparison, so its script waits for the first answer, or until it is seen. */
function Late(props: TogetherProps) {
  const place = useRef<HTMLDivElement>(null);
  const [fetched, setFetched] = useState<{ readonly View?: typeof Together }>();
  const begun = props.mine.size > 0 || props.theirs !== undefined;
  useEffect(() => {
    const fetchIt = () =>
      late(
        () => import('./Together.tsx'),
        ({ Together: View }) => setFetched({ View }),
        () => setFetched({}),
      );
    if (begun || !place.current || !globalThis.IntersectionObserver) return fetchIt();
    const near = new IntersectionObserver((seen) => {
      if (!seen.at(-1)?.isIntersecting) return;
      near.disconnect();
      fetchIt();
    });
    near.observe(place.current);
    return () => near.disconnect();
  }, [begun]);
  return (
    <div class="together" ref={place}>
      <h4 tabIndex={-1}>{words.together}</h4>
      {fetched?.View && <fetched.View {...props} />}
      {fetched && !fetched.View && <p class="refused">{words.notFetched}</p>}
    </div>
  );
}
