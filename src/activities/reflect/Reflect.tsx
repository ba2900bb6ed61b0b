/** The live reflection: write first, then compare with somebody's answer, side by side where there is room. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { TextField } from '../../ui/TextField.tsx';
import * as common from '../../words/en/activity.ts';
import type { ViewProps } from '../kind.ts';
import {
  comparedPart,
  hasSentence,
  modelKey,
  type Prompt,
  paragraphsOf,
  type ReflectData,
  reflectKind,
} from './reflect.ts';
import * as words from './words/en/reflect.ts';

// biome-ignore lint/suspicious/noShadowRestrictedNames: views go by their kind's name; the global is not used here.
export function Reflect({ id, data, whys, parts, record, say, copies }: ViewProps<ReflectData>) {
  const { texts, compared } = reflectKind.readAnswer(parts, data);
  const root = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<{ readonly at: string | undefined; readonly sentence: string }>();
  const written = hasSentence(texts, data);
  const toModel = useRef(false);
  useLayoutEffect(() => {
    if (!toModel.current || !compared) return;
    toModel.current = false;
    root.current?.querySelector<HTMLElement>('.model h4')?.focus();
  });

  const compare = () => {
    if (!written) {
      const at = (data.prompts.find((prompt) => !texts.get(prompt.id)?.trim()) ?? data.prompts[0])?.id;
      const begun = data.prompts.some((prompt) => texts.get(prompt.id)?.trim());
      const sentence = (begun ? words.aLittleMore : words.writeFirst)(data.by);
      setAsked({ at, sentence });
      say(sentence);
      root.current?.querySelector<HTMLElement>(`[name="${CSS.escape(`${id}/${at}`)}"]`)?.focus();
      return;
    }
    record.answer(comparedPart, true);
    toModel.current = true;
    say(words.isOpen(data.by));
  };

  const fields = (prompts: readonly Prompt[]) => (
    <>
      {prompts.map((prompt) => (
        <div class="prompt" key={prompt.id}>
          {asked?.at === prompt.id && !written && <p class="asked">{asked.sentence}</p>}
          <TextField
            id={`${id}/${prompt.id}`}
            label={prompt.label}
            hint={prompt.hint}
            rows={prompt.rows}
            value={texts.get(prompt.id) ?? ''}
            copies={copies(prompt.id)}
            onWrite={(text) => record.write(prompt.id, text)}
          />
        </div>
      ))}
      <p class="hint privacy">{common.privacy}</p>
    </>
  );

  return (
    <div class="reflect" ref={root}>
      <div class="own">{fields(data.prompts)}</div>
      <div class="other">
        {compared ? (
          <>
            <div class="model">
              <h4 tabIndex={-1}>{words.answerOf(data.by)}</h4>
              {data.who && <p class="hint">{data.who}</p>}
              <div class="model-text">
                {paragraphsOf(whys.get(modelKey)?.text ?? '').map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
              </div>
            </div>
            {data.compare.length > 0 && fields(data.compare)}
          </>
        ) : (
          <div class="turned-over">
            <p>{(written ? words.ready : words.waits)(data.by)}</p>
            <button type="button" class="button main" onClick={compare}>
              {words.compareWith(data.by)}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
