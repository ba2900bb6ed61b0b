/** The balance sheet on paper: by party, prompts to tick on both sides, a line of one's own, and a weight beside each. */
import { TextField } from '../../ui/TextField.tsx';
import * as common from '../../words/en/activity.ts';
import { ownPart, paperLine, promptPart } from './balance.ts';
import { leanBalance } from './lean.ts';
import { PartyFrame } from './PartyFrame.tsx';
import { PromptRow, WeightField } from './Rows.tsx';
import type { BalanceActivity } from './schema.ts';
import { balance as words } from './words/en/balance.ts';

export function BalanceWritten({ activity }: { activity: BalanceActivity }) {
  const { parties, ask } = leanBalance(activity);
  return (
    <div class="balance">
      <p class="hint">{common.privacy}</p>
      {parties.map((party) => (
        <PartyFrame key={party.id} party={party}>
          {(side) => {
            const line = `${activity.id}/${ownPart(party.id, side, paperLine)}`;
            const label = words.own(side, 1, party.title);
            return (
              <div class="side">
                {party[side].map(({ id, text }) => (
                  <PromptRow key={id} name={`${activity.id}/${promptPart(party.id, id)}`} text={text} />
                ))}
                {/* For print: own entries that were made live and so have no line here. */}
                <ul data-own={`${party.id}/${side}`} />
                <div class="entry own">
                  <TextField id={line} label={label} value="" rows={2} maxLength={2000} />
                  <WeightField name={line} about={label} />
                </div>
              </div>
            );
          }}
        </PartyFrame>
      ))}
      <p class="ask">{ask}</p>
    </div>
  );
}
