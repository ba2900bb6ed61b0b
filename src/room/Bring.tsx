/** What I bring: each tool, each answer as it will be read; and the ways to hand it on. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';
import * as icons from '../ui/icons.ts';
import { room as words } from '../words/en/room.ts';
import { type Answers, countOf, longestName } from './brought.ts';
import type { HandedOn } from './HandedOn.tsx';
import { useSaid } from './said.ts';
import type { Shared } from './shared.ts';

export interface BringProps extends Shared {
  /** Before anything is left out. */
  readonly all: Answers;
}

export function Bring(props: BringProps) {
  const { data, sides, root, room, mine, write, name, all } = props;
  const { me } = room;
  const [said, say] = useSaid();
  const [made, setMade] = useState<{ readonly View: typeof HandedOn; readonly letters: string }>();
  const latest = useRef(mine);
  latest.current = mine;
  const now = JSON.stringify([me.name, [...mine.answers].map(([tool, answers]) => [tool, [...answers]])]);
  // What was made before a change says something else than what stands here.
  const [of, setOf] = useState('');
  useEffect(() => {
    if (!made || of === now) return;
    setMade(undefined);
    say(words.changed);
  }, [now, of]);

  const leave = (what: string, stays: boolean) =>
    write({
      me: { ...me, leftOut: stays ? [...me.leftOut, what] : me.leftOut.filter((one) => one !== what) },
    });
  const hand = async (as: 'link' | 'file') => {
    const count = countOf(mine.answers);
    if (!count) return say(words.nothingToBring);
    // From now on this side is known by it.
    write({ me });
    say(words.making);
    try {
      const { HandedOn: View, saveBrought, linkFrom } = await import('./HandedOn.tsx');
      if (as === 'file') return say(await saveBrought(latest.current, data));
      const link = await linkFrom(latest.current, data);
      setOf(now);
      setMade(link.letters ? { View, letters: link.letters } : undefined);
      say(link.said);
    } catch {
      say(words.notMade);
    }
  };
  return (
    <section class="step" aria-labelledby="bring">
      <h2 id="bring" tabIndex={-1}>
        <span class="numeral">1</span> {words.bring}
      </h2>
      <p>{words.bringLead(name)}</p>
      <div class="brings">
        {data.tools.map((tool) => {
          const answers = all.get(tool.id);
          const goes = mine.answers.get(tool.id)?.size ?? 0;
          return (
            <fieldset key={tool.id} data-brings={tool.id}>
              <legend>{tool.title}</legend>
              {answers?.size ? (
                <>
                  <label class="tick">
                    <input
                      type="checkbox"
                      autocomplete="off"
                      checked={!me.leftOut.includes(tool.id)}
                      onChange={({ currentTarget }) => leave(tool.id, !currentTarget.checked)}
                    />
                    <span>
                      {words.share(goes || answers.size)}
                      <span class="sr-only">: {tool.title}</span>
                    </span>
                  </label>
                  {!me.leftOut.includes(tool.id) && (
                    <details>
                      <summary>
                        {words.see(goes, answers.size)}
                        <span class="sr-only">: {tool.title}</span>
                      </summary>
                      <ul>
                        {sides
                          .get(tool.kind)
                          ?.asked(tool.data)
                          .flatMap(({ id, title }) => {
                            const answer = answers.get(id);
                            if (answer === undefined) return [];
                            const what = `${tool.id}/${id}`;
                            return (
                              <li key={id}>
                                <label class="tick">
                                  <input
                                    type="checkbox"
                                    autocomplete="off"
                                    checked={!me.leftOut.includes(what)}
                                    onChange={({ currentTarget }) => leave(what, !currentTarget.checked)}
                                  />
                                  <span>
                                    <strong>{title}</strong>
                                    {sides
                                      .get(tool.kind)
                                      ?.lines(tool.data, id, answer)
                                      .map((line, index) => (
                                        <span class="line" dir="auto" key={index}>
                                          {line}
                                        </span>
                                      ))}
                                  </span>
                                </label>
                              </li>
                            );
                          })}
                      </ul>
                    </details>
                  )}
                </>
              ) : (
                <p class="hint">
                  {words.nothingIn} <a href={`${root}toolkit/${tool.slug}/`}>{words.openTool(tool.title)}</a>
                </p>
              )}
            </fieldset>
          );
        })}
      </div>
      <div class="field">
        <label class="label" for="room-side">
          {words.side}
        </label>
        <span class="hint" id="room-side-hint">
          {words.sideHint}
        </span>
        <input
          id="room-side"
          type="text"
          dir="auto"
          autocomplete="off"
          maxLength={longestName}
          aria-describedby="room-side-hint"
          defaultValue={me.name}
          onInput={({ currentTarget }) => write({ me: { ...me, name: currentTarget.value } })}
        />
      </div>
      <p class="hint">{words.before}</p>
      <p class="actions">
        <button type="button" class="button main" onClick={() => void hand('link')}>
          {words.make}
        </button>
        <button type="button" class="button" onClick={() => void hand('file')}>
          <Icon path={icons.download} /> {words.saveFile}
        </button>
      </p>
      <p class="said" role="status">
        {said}
      </p>
      {made && <made.View letters={made.letters} say={say} />}
    </section>
  );
}
