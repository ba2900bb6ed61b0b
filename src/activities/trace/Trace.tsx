/** The live trail: say how sure you are, go back step by step, say it again, and see what has changed. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { TextField } from '../../ui/TextField.tsx';
import * as common from '../../words/en/activity.ts';
import type { ViewProps } from '../kind.ts';
import { sameOptions } from '../question.ts';
import { ChangeDrawing } from './ChangeDrawing.tsx';
import { Claim } from './Claim.tsx';
import { Found } from './Found.tsx';
import { ScaleField } from './ScaleField.tsx';
import { StepField } from './StepField.tsx';
import {
  afterPart,
  beforePart,
  changeKey,
  changeOf,
  check,
  closingKey,
  fromShown,
  type Level,
  missing,
  modelKey,
  opened,
  ownPart,
  type TraceData,
  toShown,
  traceKind,
  wholePart,
} from './trace.ts';
import * as words from './words/en/trace.ts';

export function Trace({ id, data, whys, parts, shown, record, say, copies }: ViewProps<TraceData>) {
  const { scale, steps, own } = data;
  const all = steps.length;
  const trail = traceKind.readAnswer(parts, data);
  const told = fromShown(shown, data);
  const open = opened(trail, told, data);
  const change = changeOf(trail);
  const unanswered = missing(trail, data);
  const saidOf = (step: string) =>
    told.find(({ question, options }) => question === step && sameOptions(trail.answers.get(step), options));

  const root = useRef<HTMLDivElement>(null);
  /** Where the focus goes once that is drawn. */
  const next = useRef<string>();
  useLayoutEffect(() => {
    if (!next.current) return;
    root.current?.querySelector<HTMLElement>(next.current)?.focus();
    next.current = undefined;
  });

  const keepSure = (part: string) => (level: Level) => {
    record.answer(part, level.id);
    const now = { ...trail, [part]: scale.indexOf(level) };
    const changed = changeOf(now);
    if (changed) return say(`${words.change(changed.from + 1, changed.to + 1)}.`);
    const opens = opened(now, told, data).steps > open.steps;
    say(words.kept(all + 2 - missing(now, data).length, all + 2, opens ? 1 : undefined));
  };
  const choose = (step: string, option: string) => {
    record.answer(step, option);
    const others = unanswered.filter((part) => part !== step).length;
    say(words.kept(all + 2 - others, all + 2));
  };
  const checkStep = (step: string, number: number) => {
    if (!trail.answers.has(step)) {
      say(words.chooseFirst(number));
      root.current?.querySelector<HTMLElement>(`[data-step="${step}"] input`)?.focus();
      return;
    }
    const lines = check(trail, data, whys);
    record.show(toShown(lines, data));
    const now = opened(trail, lines, data);
    const further = now.steps > open.steps ? words.opens(now.steps) : '';
    say([words.explained(number), now.end && !open.end ? words.atEnd : further].filter(Boolean).join(' '));
    next.current = `[data-step="${step}"] .found`;
  };
  const showWhole = () => {
    record.answer(wholePart, true);
    say(words.wholeShown(all));
    next.current = `[data-step="${steps[open.steps]?.id ?? ''}"] h4, .end legend`;
  };
  const goTo = (part: string) =>
    root.current?.querySelector<HTMLElement>(`[name="${CSS.escape(`${id}/${part}`)}"]`)?.focus();
  const nameOf = (part: string) => {
    const index = steps.findIndex((step) => step.id === part);
    return index < 0 ? words.atStart : words.step(index + 1);
  };
  const gaps = unanswered.filter((part) => part !== afterPart);

  return (
    <div class="trace" ref={root}>
      <Claim {...data.claim} />
      <ScaleField
        name={`${id}/${beforePart}`}
        question={data.before}
        {...{ scale, chosen: trail.before, choose: keepSure(beforePart) }}
      />
      {steps.slice(0, open.steps).map((step, index) => {
        const said = saidOf(step.id);
        return (
          <StepField
            key={step.id}
            activity={id}
            step={step}
            number={index + 1}
            all={all}
            chosen={trail.answers.get(step.id)?.[0]}
            choose={(option) => choose(step.id, option)}
          >
            {said ? (
              <Found number={index + 1} {...{ step, said, whys }} />
            ) : (
              <p class="check">
                <button type="button" class="button main" onClick={() => checkStep(step.id, index + 1)}>
                  {words.check(index + 1)}
                </button>
              </p>
            )}
          </StepField>
        );
      })}
      {!open.end && (
        <p class="further">
          {trail.before === undefined && <span>{words.sayFirst}</span>}
          <button type="button" class="quiet" onClick={showWhole}>
            {words.showWhole}
          </button>
        </p>
      )}
      {open.end && (
        <div class="end">
          <ScaleField
            name={`${id}/${afterPart}`}
            question={data.after}
            {...{ scale, chosen: trail.after, choose: keepSure(afterPart) }}
          />
          {trail.after !== undefined && gaps.length > 0 && (
            <div class="missing">
              <p>{words.stillOpen}</p>
              {gaps.map((part) => (
                <button type="button" class="button" key={part} onClick={() => goTo(part)}>
                  {words.goTo(nameOf(part))}
                </button>
              ))}
            </div>
          )}
          {change && (
            <div class="change">
              <h4>{words.change(change.from + 1, change.to + 1)}</h4>
              <ChangeDrawing from={change.from} to={change.to} />
              <p>{whys.get(changeKey(change.direction))?.text}</p>
              <p class="hint">{words.noScore}</p>
            </div>
          )}
          {own && (
            <>
              <TextField
                id={`${id}/${ownPart}`}
                label={own.label}
                hint={own.hint}
                value={trail.own}
                copies={copies(ownPart)}
                onWrite={(text) => record.write(ownPart, text)}
              />
              <p class="hint privacy">{common.privacy}</p>
              <details class="wording">
                <summary>{words.wordingOf(own.by)}</summary>
                <p>{whys.get(modelKey)?.text}</p>
              </details>
            </>
          )}
          {unanswered.length === 0 && <p class="closing">{whys.get(closingKey)?.text}</p>}
        </div>
      )}
    </div>
  );
}
