/** A party's name, what to ask about it, and its two sides: the same frame on paper, without a script and live. */
import type { ComponentChildren } from 'preact';
import { type Party, type Side, sides } from './balance.ts';
import { balance as words } from './words/en/balance.ts';

interface PartyFrameProps {
  readonly party: Party;
  readonly tally?: string;
  readonly children: (side: Side) => ComponentChildren;
}

export function PartyFrame({ party, tally, children }: PartyFrameProps) {
  return (
    <div class="party">
      <div class="head">
        <h4>{party.title}</h4>
        {tally && <p>{tally}</p>}
      </div>
      {party.question && <p class="hint">{party.question}</p>}
      <div class="sides">
        {sides.map((side) => (
          <fieldset key={side} data-side={side}>
            <legend>
              {words.side[side]} <span class="sr-only">{words.forParty(party.title)}</span>
            </legend>
            {children(side)}
          </fieldset>
        ))}
      </div>
    </div>
  );
}
