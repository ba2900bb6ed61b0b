/** The live agreement: one heading open at a time, what is missing said, and the way to a file. */
import { useRef, useState } from 'preact/hooks';
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import * as common from '../../words/en/activity.ts';
import type { ViewProps } from '../kind.ts';
import { ArticleField } from './ArticleField.tsx';
import { type AgreementData, agreementKind, headingsAt, versionNow, versionPart } from './agreement.ts';
import type { Form } from './files.ts';
import { dayFromNow, offersIn } from './offered.ts';
import { agreement as words } from './words/en/agreement.ts';

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
  const agreement = agreementKind.readAnswer(parts, data);
  const empty = headingsAt('empty', agreement, data);
  const [first] = useState(() => start?.split('/')[0] ?? empty[0]?.id);
  const offers = offersIn(data, lent);
  const version = versionNow(agreement);

  const goTo = (heading: string) => {
    const article = root.current?.querySelector<HTMLDetailsElement>(`[data-article="${heading}"]`);
    if (article) article.open = true;
    article?.querySelector('textarea')?.focus();
  };
  const handOver = (form: Form) => {
    say(words.making);
    import('./files.ts')
      .then((files) =>
        files.handOver(form, {
          data,
          agreement,
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
  return (
    <div class="agreement" ref={root}>
      <p class="hint">{common.privacy}</p>
      <ol class="articles">
        {data.headings.map((heading) => (
          <li key={heading.id}>
            <ArticleField
              {...{ id, data, heading, whys, copies, say }}
              write={record.write}
              article={agreement.articles.get(heading.id)}
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
                  {heading.title} <span class="sr-only">{words.goThere}</span>
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
