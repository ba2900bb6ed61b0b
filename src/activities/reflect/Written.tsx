/** A reflection on paper: boxes to write in, and somebody's answer folded in, for afterwards. */
import { TextField } from '../../ui/TextField.tsx';
import * as common from '../../words/en/activity.ts';
import { modelKey, paragraphsOf } from './reflect.ts';
import type { ReflectActivity, ReflectPrompt } from './schema.ts';
import * as words from './words/en/reflect.ts';

export function ReflectWritten({ activity }: { activity: ReflectActivity }) {
  const { prompts, model, compare } = activity;
  const box = ({ id, label, hint, rows }: ReflectPrompt) => (
    <div class="prompt" key={id}>
      <TextField id={`${activity.id}/${id}`} {...{ label, hint, rows }} value="" />
    </div>
  );
  return (
    <div class="reflect">
      <div class="own">
        {prompts.map(box)}
        <p class="hint privacy">{common.privacy}</p>
      </div>
      <details class="other">
        <summary>{words.openAfterwards(model.by)}</summary>
        {model.who && <p class="hint">{model.who}</p>}
        <div class="model-text" data-why={modelKey}>
          {/* With the blank lines of the source, by which the script parts the paragraphs again. */}
          {paragraphsOf(model.text).flatMap((paragraph) => [<p key={paragraph}>{paragraph}</p>, '\n\n'])}
        </div>
        {compare.map(box)}
        {compare.length > 0 && <p class="hint privacy">{common.privacy}</p>}
      </details>
    </div>
  );
}
