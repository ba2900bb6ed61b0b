/** What of a trail the page carries for its script; verdicts, reasons and what a change means stand in the written form. */
import type { TraceActivity } from './schema.ts';
import type { TraceData } from './trace.ts';

export function leanTrace({ claim, scale, before, steps, after, own }: TraceActivity): TraceData {
  return {
    claim,
    scale,
    before,
    after,
    steps: steps.map(({ id, title, source, text, options }) => ({
      id,
      title,
      source,
      text,
      multiple: false,
      options: options.map((option) => ({ id: option.id, text: option.text })),
    })),
    ...(own && { own: { label: own.label, hint: own.hint, by: own.model.by } }),
  };
}
