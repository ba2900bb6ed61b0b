/** The balance in words, drawn, and what such a message sounds like to its reader. Fetched when needed. */

import type { Whys } from '../kind.ts';
import { balanceOf, ENOUGH, type Sentence } from './approach.ts';
import { adviceKey, leanOf, voices } from './reading.ts';
import { Shapes } from './Shapes.tsx';
import { approach } from './words/en/approach.ts';
import { result as words } from './words/en/approach-result.ts';

export function Result({ sentences, whys }: { sentences: readonly Sentence[]; whys: Whys }) {
  const balance = balanceOf(sentences);
  const marked = sentences.length - balance.open;
  const lean = leanOf(balance);
  const { first, second } = voices(sentences);
  return (
    <div class="reading">
      <p class="hint">{words.balance}</p>
      <h4 class="within">{marked ? words.together(approach.counts(balance)) : words.noBalance}</h4>
      <Shapes balance={balance} />
      <p>
        {words.said(balance)} {words.voices(first, second, sentences.length)}
      </p>
      <p class="sounds">{lean ? whys.get(adviceKey(lean))?.text : words.moreToMark(ENOUGH - marked)}</p>
    </div>
  );
}
