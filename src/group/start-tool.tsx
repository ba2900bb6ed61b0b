/** Draws the tool. Loaded once an activity is chosen. */
import { render } from 'preact';
import '../ui/translators.ts';
import { Tool, type ToolProps } from './Tool.tsx';

export function startTool(place: HTMLElement, props: ToolProps): void {
  // Another activity's is another tool: its camera stops, and its reads stay its own.
  render(<Tool key={props.activity.id} {...props} />, place);
}
