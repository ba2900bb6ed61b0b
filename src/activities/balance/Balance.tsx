/** The live balance sheet: take over or write gains and costs for each party, and read at once who gains and who pays. */

import * as common from '../../words/en/activity.ts';
import type { Json, ViewProps } from '../kind.ts';
import { useOnPaper } from '../on-paper.ts';
import { Bars } from './Bars.tsx';
import {
  type BalanceData,
  balanceKind,
  type Entries,
  type Party,
  promptPart,
  read,
  type Sheet,
  taken,
  weightPart,
} from './balance.ts';
import { Own } from './Own.tsx';
import { PartyFrame } from './PartyFrame.tsx';
import { putOnPaper } from './paper.ts';
import { PromptRow } from './Rows.tsx';
import { balance as words } from './words/en/balance.ts';

export function Balance({ id, data, parts, record, say, copies, at }: ViewProps<BalanceData>) {
  const sheet = balanceKind.readAnswer(parts, data);
  useOnPaper(() => putOnPaper(id, sheet, data));
  const keeper =
    (party: Party) =>
    (part: string, value: Json, sentence: (tally: string) => string = (tally) => tally) => {
      record.answer(part, value);
      say(sentence(tallyOf(party, balanceKind.readAnswer(new Map(parts).set(part, value), data))));
    };
  return (
    <div class="balance">
      <p class="hint">{common.privacy}</p>
      {data.parties.map((party) => {
        const keep = keeper(party);
        const entries = sheet.get(party.id);
        return (
          <PartyFrame key={party.id} party={party} tally={countsOf(entries)}>
            {(side) => (
              <div class="side">
                {party[side].map((prompt) => {
                  const part = promptPart(party.id, prompt.id);
                  const entry = entries?.[side].find((one) => one.part === part);
                  return (
                    <PromptRow
                      key={prompt.id}
                      name={`${id}/${part}`}
                      text={prompt.text}
                      chosen={Boolean(entry)}
                      choose={() => keep(part, entry ? null : [taken])}
                      weight={entry?.weight}
                      weigh={(weight) => keep(weightPart(part), weight || null)}
                    />
                  );
                })}
                <Own
                  view={{ id, parts, record, copies, at }}
                  entries={entries?.[side].filter(({ own }) => own) ?? []}
                  {...{ party, side, keep }}
                />
              </div>
            )}
          </PartyFrame>
        );
      })}
      <Result {...{ sheet, data }} />
    </div>
  );
}

const countsOf = (entries?: Entries) =>
  entries && (entries.gain.length || entries.cost.length)
    ? words.counts(entries.gain.length, entries.cost.length)
    : '';

const tallyOf = ({ id, title }: Party, sheet: Sheet) => {
  const { gain = [], cost = [] } = sheet.get(id) ?? {};
  return words.tally(title, gain.length, cost.length);
};

/** The sentence first, then the counts, then the drawing, and the question that stays. */
function Result({ sheet, data }: { sheet: Sheet; data: BalanceData }) {
  const empty = ({ id }: Party) => !sheet.get(id)?.gain.length && !sheet.get(id)?.cost.length;
  const without = data.parties.filter(empty);
  const any = without.length < data.parties.length;
  return (
    <div class="reading">
      <h4 class="within">{headline(sheet, data)}</h4>
      {any ? (
        <p>
          {data.parties
            .filter((party) => !empty(party))
            .map((party) => tallyOf(party, sheet))
            .join(' ')}{' '}
          {without.length > 0 && words.nothingFor(titles(without))}
        </p>
      ) : (
        <p>{words.howTo}</p>
      )}
      <Bars {...{ sheet, data }} />
      <p class="hint">{words.blocks}</p>
      <p class="ask">{data.ask}</p>
    </div>
  );
}

function headline(sheet: Sheet, data: BalanceData): string {
  const found = read(sheet, data);
  if (!found) {
    const gains = [...sheet.values()].some(({ gain }) => gain.length);
    const costs = [...sheet.values()].some(({ cost }) => cost.length);
    return gains ? words.only('gain') : costs ? words.only('cost') : words.empty;
  }
  const [gain, cost, least] = [titles(found.mostGain), titles(found.mostCost), titles(found.leastGain)];
  if (String(gain) === String(cost)) return words.everything(gain);
  if (String(cost) === String(least)) return words.mostAndLeast(cost);
  return words.most(gain, cost);
}

const titles = (parties: readonly Party[]) => parties.map(({ title }) => title);
