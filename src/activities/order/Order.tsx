/** The live ordering: two buttons a thing, dragging as a shortcut, and what a check says beside each. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import type { ViewProps } from '../kind.ts';
import { useOnPaper } from '../on-paper.ts';
import { VerdictShape } from '../Verdict.tsx';
import { dragAlong } from './drag.ts';
import {
  dateKey,
  fromShown,
  longestRun,
  move,
  type OrderData,
  orderKind,
  orderPart,
  rightOrder,
  sameIds,
  toShown,
  whyKey,
} from './order.ts';
import { numberPaper } from './paper.ts';
import * as words from './words/en/order.ts';

export function Order({ id, data, whys, parts, shown, record, say }: ViewProps<OrderData>) {
  const { ids, touched } = orderKind.readAnswer(parts, data);
  const checked = fromShown(shown, data);
  const holds = checked !== undefined && sameIds(checked.ids, ids);
  const all = ids.length;

  // Dates and reasons, once told, stay while things are moved, until the learner asks to begin again without them.
  const told = useRef(false);
  if (holds) told.current = true;
  const telling = checked !== undefined && told.current;

  const root = useRef<HTMLDivElement>(null);
  const focusOn = useRef<string>();
  useLayoutEffect(() => {
    if (!focusOn.current) return;
    root.current?.querySelector<HTMLElement>(focusOn.current)?.focus();
    focusOn.current = undefined;
  });

  const titleOf = (item: string) => data.items.find((known) => known.id === item)?.title ?? item;
  const put = (item: string, place: number) => {
    const next = move(ids, item, place);
    if (sameIds(next, ids)) return;
    record.answer(orderPart, [...next]);
    say(words.moved(titleOf(item), next.indexOf(item) + 1, all));
  };
  const step = (item: string, way: 'up' | 'down') => {
    const place = ids.indexOf(item) + (way === 'up' ? -1 : 1);
    if (place < 0) return say(words.atTop(titleOf(item)));
    if (place === all) return say(words.atFoot(titleOf(item)));
    focusOn.current = `[data-item="${item}"] [data-way="${way}"]`;
    put(item, place);
  };
  const checkNow = () => {
    if (!touched) return say(words.nothingToCheck);
    const run = longestRun(ids, rightOrder(whys, data));
    record.show(toShown({ ids, run }));
    say(`${words.tally(run.length, all)}.`);
    focusOn.current = '.result';
  };
  const again = () => {
    told.current = false;
    record.answer(
      orderPart,
      data.items.map((item) => item.id),
    );
    say(words.startedAgain(all));
    focusOn.current = '[data-way="down"]';
  };

  const latest = useRef(put);
  latest.current = put;
  useEffect(() => {
    const list = root.current?.querySelector('ol');
    return list ? dragAlong(list, (item, place) => latest.current(item, place)) : undefined;
  }, []);
  useOnPaper(() => {
    const section = document.getElementById(id);
    if (section && touched) numberPaper(section, ids);
  });

  return (
    <div class="order" ref={root}>
      <p class="hint">{words.hint}</p>
      <p class="end">{data.first}</p>
      <ol>
        {ids.map((item, index) => {
          const { title, text } = data.items.find((known) => known.id === item) ?? { title: item };
          const inRun = holds && checked.run.length > 1 && checked.run.includes(item);
          const date = whys.get(dateKey(item))?.text;
          return (
            <li key={item} data-item={item} data-run={holds ? (inRun ? 'in' : 'out') : undefined}>
              <span class="numeral">{index + 1}</span>
              <span class="thing">
                <strong>{title}</strong>
                {text && <span>{text}</span>}
              </span>
              <span class="ways">
                {(['up', 'down'] as const).map((way) => (
                  <button
                    type="button"
                    class="button"
                    key={way}
                    data-way={way}
                    aria-label={words.move[way](title)}
                    aria-disabled={index === (way === 'up' ? 0 : all - 1) ? 'true' : undefined}
                    onClick={() => step(item, way)}
                  >
                    <Icon path={icons.down} />
                  </button>
                ))}
              </span>
              <span class="grip" aria-hidden="true">
                <Icon path={icons.grip} />
              </span>
              {telling && (
                <div class="told">
                  {holds && (
                    <p class="verdict-line">
                      <VerdictShape verdict={inRun ? 'best' : 'unlikely'} />
                      {inRun ? words.inRun : words.toMove}
                    </p>
                  )}
                  <p>
                    {date && <strong>{date}.</strong>} {whys.get(whyKey(item))?.text}
                  </p>
                </div>
              )}
            </li>
          );
        })}
      </ol>
      <p class="end">{data.last}</p>
      <div class="feedback">
        <div class="actions">
          <button type="button" class="button main" onClick={checkNow}>
            {words.check}
          </button>
          {telling && (
            <button type="button" class="button" onClick={again}>
              {words.again}
            </button>
          )}
        </div>
        {holds && (
          <div>
            <h4 class="result" tabIndex={-1}>
              {words.tally(checked.run.length, all)}
            </h4>
            <p class="lead">{words.explained(checked.run.length, all)}</p>
          </div>
        )}
      </div>
    </div>
  );
}
