/** The claim as somebody meets it. */

import type { TraceData } from './trace.ts';
import * as words from './words/en/trace.ts';

export function Claim({ text, where }: TraceData['claim']) {
  return (
    <blockquote class="claim">
      <p class="hint">{words.claim}</p>
      <p class="says">{text}</p>
      <p class="where">{where}</p>
    </blockquote>
  );
}
