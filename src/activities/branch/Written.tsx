/** The story on paper: a book of numbered scenes, each choice with its number to go to. Links lead there. */

import { inBookOrder } from './book.ts';
import { whyKey } from './branch.ts';
import { Outcome } from './Outcome.tsx';
import type { BranchActivity, BranchScene } from './schema.ts';
import * as words from './words/en/branch.ts';

export function BranchWritten({ activity }: { activity: BranchActivity }) {
  const { id, question, start } = activity;
  const book = inBookOrder(activity.scenes, start);
  const numberOf = (scene: string) => book.findIndex((one) => one.id === scene) + 1;
  const anchor = (scene: string) => `${id}/scene/${scene}`;

  const open = (scene: BranchScene) => (
    <fieldset class="scene" id={anchor(scene.id)} key={scene.id}>
      <legend>{words.numbered(numberOf(scene.id), scene.title)}</legend>
      <p>{scene.text}</p>
      <p class="question">{question}</p>
      <div class="options">
        {scene.choices?.map(({ id: choice, text, consequence, to }) => (
          <div key={choice}>
            <label>
              <input type="radio" name={`${id}/${scene.id}`} value={choice} autocomplete="off" />
              <span>{text}</span>
            </label>
            <a href={`#${anchor(to)}`}>{words.goTo(numberOf(to))}</a>
            <details>
              <summary>
                {words.whatComes}
                <span class="sr-only">: {text}</span>
              </summary>
              <p data-why={whyKey(scene.id, choice)}>{consequence}</p>
            </details>
          </div>
        ))}
      </div>
    </fieldset>
  );

  return (
    <div class="branch">
      <p class="hint">{words.paperHint}</p>
      {book.map((scene) =>
        scene.ending ? (
          <div class="scene" data-ending id={anchor(scene.id)} key={scene.id}>
            <h4>{words.numbered(numberOf(scene.id), words.ending(scene.title))}</h4>
            <p>{scene.text}</p>
            <Outcome ending={scene.ending} />
            <p>
              <a href={`#${anchor(start)}`}>{words.readAgain}</a>
            </p>
          </div>
        ) : (
          open(scene)
        ),
      )}
    </div>
  );
}
