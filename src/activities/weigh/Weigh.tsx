/** The live weighing: name a partner, rate each thing, and read at once what that allows. */
import { useRef } from 'preact/hooks';
import { TextField } from '../../ui/TextField.tsx';
import * as common from '../../words/en/activity.ts';
import type { ViewProps, Whys } from '../kind.ts';
import { FactorField } from './FactorField.tsx';
import { Pillars } from './Pillars.tsx';
import {
  allowsKey,
  type Factor,
  gainKey,
  keepKey,
  nextPart,
  partnerPart,
  type Reach,
  reach,
  type WeighData,
  weighKind,
} from './weigh.ts';
import { weigh as words } from './words/en/weigh.ts';

export function Weigh({ id, data, whys, parts, record, say, copies }: ViewProps<WeighData>) {
  const { levels, factors } = data;
  const weighing = weighKind.readAnswer(parts, data);
  const found = reach(weighing, data);
  const missing = factors.filter((factor) => !weighing.ratings.has(factor.id));
  const root = useRef<HTMLDivElement>(null);

  const rate = (factor: Factor, level: number) => {
    record.answer(factor.id, levels[level]?.id ?? null);
    const ratings = new Map(weighing.ratings).set(factor.id, level);
    const now = reach({ ...weighing, ratings }, data);
    const outcome = now
      ? words.withinReach(levels[now.level]?.title ?? '')
      : words.weighed(ratings.size, factors.length);
    say(`${outcome}.`);
  };
  const goTo = (factor: Factor) => {
    const field = root.current?.querySelector<HTMLElement>(`[data-factor="${factor.id}"]`);
    field?.querySelector<HTMLElement>('input')?.focus();
  };
  const field = (part: string) => ({
    id: `${id}/${part}`,
    copies: copies(part),
    onWrite: (text: string) => record.write(part, text),
  });

  return (
    <div class="weigh" ref={root}>
      <div class="weighed">
        <TextField
          {...field(partnerPart)}
          {...data.partner}
          value={weighing.partner}
          rows={1}
          maxLength={200}
        />
        <p class="hint">{common.privacy}</p>
        {factors.map((factor) => (
          <FactorField
            key={factor.id}
            activity={id}
            {...{ factor, levels }}
            chosen={weighing.ratings.get(factor.id)}
            choose={(level) => rate(factor, level)}
          />
        ))}
      </div>
      <div class="reading">
        {found ? (
          <>
            <p class="today">{words.today(weighing.partner.trim())}</p>
            <h4 class="within">{words.withinReach(levels[found.level]?.title ?? '')}</h4>
            <p class="allows">{whys.get(allowsKey(levels[found.level]?.id ?? ''))?.text}</p>
          </>
        ) : (
          <>
            <h4 class="within">{words.still(titlesOf(missing))}</h4>
            <div class="missing">
              {missing.map((factor) => (
                <button type="button" class="button" key={factor.id} onClick={() => goTo(factor)}>
                  {words.goTo(factor.title)}
                </button>
              ))}
            </div>
          </>
        )}
        <p class="rule">
          <strong>{words.theRule}</strong> {data.rule}
          {found && ` ${words.here(titlesOf(found.lowest), factors.length, found.level + 1)}`}
        </p>
        <Pillars {...{ weighing, data }} />
        {found && <NextStep {...{ found, data, whys }} />}
        <TextField {...field(nextPart)} {...data.next} value={weighing.next} rows={3} />
        <p class="hint">{common.privacy}</p>
      </div>
    </div>
  );
}

interface NextStepProps {
  readonly found: Reach;
  readonly data: WeighData;
  readonly whys: Whys;
}

/** What would have to change to go one step up; on the highest, what keeps it. */
function NextStep({ found: { level, lowest, higher }, data: { levels }, whys }: NextStepProps) {
  const from = levels[level];
  const to = levels[level + 1];
  if (!from || !to) {
    return (
      <div class="next-step">
        <h4>{words.keeps}</h4>
        <p>{whys.get(keepKey)?.text}</p>
      </div>
    );
  }
  return (
    <div class="next-step">
      <h4>{words.oneUp(to.title)}</h4>
      {lowest.length > 1 && <p>{words.together(titlesOf(lowest), titlesOf(higher))}</p>}
      {lowest.map((factor) => {
        const here = factor.anchors[level] ?? '';
        const above = factor.anchors[level + 1] ?? '';
        return (
          <p key={factor.id}>
            {lowest.length === 1
              ? `${words.wouldMove(factor.title, here, above)} ${words.alreadyReach(titlesOf(higher))}`
              : words.fromTo(factor.title, here, above)}{' '}
            <strong>{words.builds}</strong> {whys.get(gainKey(factor.id, from.id))?.text}
          </p>
        );
      })}
    </div>
  );
}

const titlesOf = (factors: readonly Factor[]) => factors.map(({ title }) => title);
