/** The live agreement: one heading open at a time, what is missing said, and the way to a file. */
import { useRef, useState } from 'preact/hooks';
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import { activity as common } from '../../words/en/activity.ts';
import { agreement as words } from '../../words/en/agreement.ts';
import type { Json, ViewProps } from '../kind.ts';
import { ArticleField } from './ArticleField.tsx';
import { type AgreementData, agreementKind, headingsAt, versionNow, versionPart } from './agreement.ts';
import type { Form } from './files.ts';
import { dayFromNow, offersIn } from './offered.ts';

const forms = [
  ['word', icons.download],
  ['markdown', icons.file],
  ['print', icons.lines],
] as const satisfies readonly (readonly [Form, string])[];

export function Agreement({
  id,
  data,
  whys,
  parts,
  record,
  say,
  copies,
  lent,
  at: start,
}: ViewProps<AgreementData>) {
  const root = useRef<HTMLDivElement>(null);
  // Text is kept a moment after it is written. Until then it stands here, so that the buttons know of every word.
  const waiting = useRef(new Map<string, { text: string; over: Json | undefined }>()).current;
  const [, redraw] = useState({});
  for (const [part, { over }] of waiting) if (parts.get(part) !== over) waiting.delete(part);

  const written = () =>
    agreementKind.readAnswer(
      new Map([...parts, ...[...waiting].map(([part, { text }]) => [part, text] as const)]),
      data,
    );
  const agreement = written();
  const empty = headingsAt('empty', agreement, data);
  const [first] = useState(() => start?.split('/')[0] ?? empty[0]?.id);
  const offers = offersIn(data, lent);

  const write = (part: string, text: string) => {
    waiting.set(part, { text, over: parts.get(part) });
    record.write(part, text);
    // At once: if something turned up only as the box is left, the next heading would move from under the finger.
    redraw({});
  };
  const goTo = (heading: string) => {
    const article = root.current?.querySelector<HTMLDetailsElement>(`[data-article="${heading}"]`);
    if (article) article.open = true;
    article?.querySelector('textarea')?.focus();
  };
  const handOver = (form: Form) => {
    const now = written();
    const version = versionNow(now);
    say(words.making);
    import('./files.ts')
      .then((files) =>
        files.handOver(form, {
          data,
          agreement: now,
          project: offers.get('name')?.value ?? '',
          version: version.number,
          day: dayFromNow(),
        }),
      )
      .then((name) => {
        record.answer(versionPart, { ...version });
        say(name ? words.saved(name, version.number) : words.printed(version.number));
      })
      .catch(() => say(words.notMade));
  };

  const titlesAt = (wanted: 'begun' | 'leftOut') =>
    headingsAt(wanted, agreement, data).map(({ title }) => title);
  const begun = titlesAt('begun');
  const leftOut = titlesAt('leftOut');
  const version = versionNow(agreement);
  return (
    <div class="agreement" ref={root}>
      <p class="hint">{common.privacy}</p>
      <ol class="articles">
        {data.headings.map((heading) => (
          <li key={heading.id}>
            <ArticleField
              {...{ id, data, heading, whys, copies, say, write }}
              article={agreement.articles.get(heading.id)}
              current={() => written().articles.get(heading.id)?.text ?? ''}
              offers={heading.offers.flatMap((name) => offers.get(name) ?? [])}
              open={heading.id === first}
            />
          </li>
        ))}
      </ol>
      <div class="whole">
        <h4>{words.gaps(empty.length)}</h4>
        <p>{words.gapsLead(empty.length)}</p>
        {empty.length > 0 && (
          <ul class="gaps">
            {empty.map((heading) => (
              <li key={heading.id}>
                <button type="button" class="quiet" onClick={() => goTo(heading.id)}>
                  {heading.title}
                </button>
              </li>
            ))}
          </ul>
        )}
        {begun.length > 0 && <p>{words.begun(begun)}</p>}
        {leftOut.length > 0 && <p>{words.leftOut(leftOut)}</p>}
        <p>
          <strong>{words.draft}</strong> {words.version(version.number, version === agreement.saved)}
        </p>
        <div class="actions">
          {forms.map(([form, icon], index) => (
            <button
              type="button"
              key={form}
              class={index ? 'button' : 'button main'}
              onClick={() => handOver(form)}
            >
              <Icon path={icon} /> {words[form]}
            </button>
          ))}
        </div>
      </div>
    </div>
  );
}
