/** Where the two sides differ: that alone is shown whole. Where they agree, the titles are enough. */
import { useEffect, useRef } from 'preact/hooks';
import { answersOf } from '../progress/activity.ts';
import { keeper } from '../progress/here.ts';
import { FIRST } from '../toolkit/partnerships.ts';
import { room } from '../words/en/room.ts';
import { roomLaid as words } from '../words/en/room-laid.ts';
import { type At, counted, type LaidTool, type Line } from './laid.ts';
import { useSaid } from './said.ts';
import type { BothSides } from './shared.ts';

interface DifferencesProps extends BothSides {
  readonly tools: readonly LaidTool[];
}

interface Adding {
  /** Says that words were added under TITLE of the tool with ID: the line may be gone, since the two now agree. */
  readonly added: (title: string, id: string) => void;
}

export function Differences(props: DifferencesProps) {
  const { tools, theirs, focus } = props;
  const { differs, one, near, agrees } = counted(tools);
  const them = theirs.name || room.someone;
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, say] = useSaid();
  const added = (title: string, id: string) => {
    say(words.added(title));
    document.getElementById(`laid-${id}`)?.focus();
  };
  useEffect(() => {
    if (!focus.current) return;
    focus.current = false;
    heading.current?.focus();
  }, [theirs]);
  return (
    <section class="step" aria-labelledby="differ">
      <h2 id="differ" tabIndex={-1} ref={heading}>
        <span class="numeral">3</span> {words.differ}
      </h2>
      <p class="lead">{words.result(differs, one, agrees + near)}</p>
      <p class="hint">{words.resultHint}</p>
      <p class="said" role="status">
        {said}
      </p>
      {tools.map((laid) => (
        <Tool key={laid.tool.id} {...props} {...laid} them={them} added={added} />
      ))}
    </section>
  );
}

function Tool({
  tool,
  by,
  lines,
  them,
  root,
  ...props
}: LaidTool & { readonly them: string } & DifferencesProps & Adding) {
  const at = (...wanted: readonly At[]) => lines.filter((line) => wanted.includes(line.at));
  const titles = (wanted: At) => at(wanted).map(({ title }) => title);
  const near = at('near');
  const shown = [...at('differs'), ...at('one')];
  return (
    <div class="laid" data-laid={tool.id}>
      <h3 id={`laid-${tool.id}`} tabIndex={-1}>
        {tool.title}
      </h3>
      {by === 'mine' && <p>{words.onlyMine(them)}</p>}
      {by === 'theirs' && (
        <p>
          {words.onlyTheirs(them)} <a href={`${root}toolkit/${tool.slug}/`}>{words.fillIn(tool.title)}</a>
        </p>
      )}
      {shown.length > 0 && (
        <ul class="lines">
          {shown.map((line) => (
            <Row key={line.id} {...props} root={root} line={line} tool={tool} them={them} />
          ))}
        </ul>
      )}
      {near.length > 0 && (
        <details>
          <summary>{words.near(near.length)}</summary>
          <ul class="lines">
            {near.map((line) => (
              <Row key={line.id} {...props} root={root} line={line} tool={tool} them={them} />
            ))}
          </ul>
        </details>
      )}
      {titles('none').length > 0 && <p>{words.none(titles('none'))}</p>}
      {titles('agrees').length > 0 && <p class="agrees">{words.agrees(titles('agrees'))}</p>}
    </div>
  );
}

interface RowProps extends DifferencesProps, Adding {
  readonly line: Line;
  readonly tool: LaidTool['tool'];
  readonly them: string;
}

function Row(props: RowProps) {
  const { line, them, mine } = props;
  const { title, text, at, ask } = line;
  return (
    <li data-at={at}>
      <h4>
        <span class="at">{words.at[at as keyof typeof words.at]}</span> {title}
      </h4>
      {text && <p class="asks">{text}</p>}
      <div class="two">
        <Said whose={words.mine(mine.name.trim())} lines={line.mine} />
        <div>
          <Said whose={them} lines={line.theirs} />
          <Add {...props} />
        </div>
      </div>
      {ask && (
        <p class="ask">
          <strong>{words.ask}:</strong> {ask}
        </p>
      )}
    </li>
  );
}

/** What one of the two said: text that somebody else may have written, and only ever shown as text. */
function Said({ whose, lines }: { readonly whose: string; readonly lines: readonly string[] }) {
  return (
    <div class="side">
      <p class="whose" dir="auto">
        {whose}
      </p>
      {lines.length ? (
        lines.map((line, index) => (
          <p key={index} dir="auto">
            {line}
          </p>
        ))
      ) : (
        <p class="hint">{words.nothing}</p>
      )}
    </div>
  );
}

/** Their words into my own draft: the only way by which anything of theirs comes into my record. */
function Add({ line, tool, sides, theirs, partnership, added }: RowProps) {
  const id = line.id.slice(tool.id.length + 1);
  const key = partnership === FIRST ? tool.id : `${tool.id}#${partnership}`;
  const answer = theirs.answers.get(tool.id)?.get(id);
  const offered = () =>
    answer === undefined
      ? undefined
      : sides.get(tool.kind)?.added?.(tool.data, answersOf(keeper.$progress.get(), key), id, answer);
  const add = () => {
    const now = offered();
    if (!now) return;
    keeper.record({ item: `${key}/${now.part}`, kind: 'text', value: now.text });
    added(line.title, tool.id);
  };
  return (
    offered() && (
      <button type="button" class="quiet" onClick={add}>
        {words.add}
        <span class="sr-only">{words.addWhere(line.title)}</span>
      </button>
    )
  );
}
