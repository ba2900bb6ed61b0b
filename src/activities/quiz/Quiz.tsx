/** The live final check before there is a try: what it is, and a draw. The try itself is fetched when it is wanted. */
import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ViewProps } from '../kind.ts';
import { BestLine } from './BestLine.tsx';
import { type QuizData, quizKind } from './quiz.ts';
import * as words from './words/en/quiz.ts';

type TheTry = FunctionComponent<ViewProps<QuizData> & { readonly draws: boolean }>;

export function Quiz(props: ViewProps<QuizData>) {
  const { data, parts, best, say } = props;
  const [asked, setAsked] = useState(false);
  const [Try, setTry] = useState<{ readonly View: TheTry }>();
  const [failed, setFailed] = useState(false);
  const begun = quizKind.readAnswer(parts, data).current !== undefined;
  const wanted = begun || asked;

  useEffect(() => {
    if (!wanted || Try || failed) return;
    import('./Try.tsx').then(
      ({ Try: View }) => setTry({ View }),
      () => {
        setFailed(true);
        setAsked(false);
        say(words.lost);
      },
    );
  }, [wanted, failed]);

  useEffect(() => {
    if (begun) setAsked(false);
  }, [begun]);

  const draw = () => {
    setFailed(false);
    setAsked(true);
    say(words.drawing);
  };
  return (
    <>
      {begun ? (
        !Try && <Waiting failed={failed} again={() => setFailed(false)} />
      ) : (
        <Intro {...{ data, best, draw }} />
      )}
      {Try && wanted && <Try.View {...props} draws={asked && !begun} />}
    </>
  );
}

/** A try was begun before, and is on its way. */
function Waiting({ failed, again }: { failed: boolean; again: () => void }) {
  return (
    <div class="quiz">
      <p>{failed ? words.lost : words.drawing}</p>
      {failed && (
        <div class="actions">
          <button type="button" class="button main" onClick={again}>
            {words.fetchAgain}
          </button>
        </div>
      )}
    </div>
  );
}

function Intro({ data, best, draw }: Pick<ViewProps<QuizData>, 'data' | 'best'> & { draw: () => void }) {
  return (
    <div class="quiz">
      <p>{words.intro(data.draw)}</p>
      <BestLine best={best} />
      <div class="actions">
        <button type="button" class="button main" onClick={draw}>
          {words.draw(data.draw)}
        </button>
      </div>
    </div>
  );
}
