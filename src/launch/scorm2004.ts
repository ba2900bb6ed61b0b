/** A session in SCORM 2004. */
import type { Api } from './api.ts';
import { decimal, duration2004, moment2004 } from './numbers.ts';
import { asked, type Interaction, type Session } from './session.ts';

/** How many interactions a platform must hold. */
const most = 250;
/** An activity `a-b` and a question `a/b` stay two. */
const shortId = (id: string): string =>
  id
    .replaceAll('/', '--')
    .replace(/[^\w-]/g, '-')
    .slice(0, 250);

function responseOf({ type, response }: Interaction): string | undefined {
  if (type === 'performance' || !response.length) return undefined;
  return response
    .map((one) => (typeof one === 'string' ? shortId(one) : `${shortId(one[0])}[.]${shortId(one[1])}`))
    .join('[,]');
}

/** @returns undefined when the platform does not begin. */
export function scorm2004(api: Api): Session | undefined {
  const call = (name: string) => asked((...values) => api[name]?.(...values));
  const [get, put] = [call('GetValue'), call('SetValue')];
  const set = (name: string, value: string) => put(name, value) === 'true';
  if (call('Initialize')('') !== 'true') return undefined;

  const mode = get('cmi.mode');
  const start = {
    mode: mode === 'review' || mode === 'browse' ? mode : 'normal',
    learner: get('cmi.learner_id'),
    place: get('cmi.location'),
    suspended: get('cmi.suspend_data'),
  } as const;
  let completion = get('cmi.completion_status');
  let success = get('cmi.success_status');
  let score = Number.parseFloat(get('cmi.score.scaled'));
  let share = Number.parseFloat(get('cmi.progress_measure'));
  /** Where each interaction stands, those of earlier sessions too: told again, it takes its own place. */
  const places = new Map<string, number>();
  const there = Math.min(Number.parseInt(get('cmi.interactions._count'), 10) || 0, most);
  for (let at = 0; at < there; at++) places.set(get(`cmi.interactions.${at}.id`) || String(at), at);
  if (start.mode === 'normal') {
    // Before anything else: a player loses even what was committed when a session breaks off without it.
    set('cmi.exit', 'suspend');
    if (completion === 'unknown' || completion === 'not attempted' || completion === '')
      completion = set('cmi.completion_status', 'incomplete') ? 'incomplete' : completion;
  }

  return {
    start,
    report({ completed, share: part, score: now }) {
      const well: boolean[] = [];
      if (now !== undefined && !(score >= now)) {
        const told = [
          set('cmi.score.min', '0'),
          set('cmi.score.max', '100'),
          set('cmi.score.raw', decimal(now * 100)),
          set('cmi.score.scaled', String(Math.round(now * 10_000) / 10_000)),
        ];
        if (told.every(Boolean)) score = now;
        well.push(...told);
      }
      const far = completed ? 1 : Math.round(part * 10_000) / 10_000;
      if (!(share >= far)) {
        const told = set('cmi.progress_measure', String(far));
        if (told) share = far;
        well.push(told);
      }
      if (completed && completion !== 'completed') {
        const told = set('cmi.completion_status', 'completed');
        if (told) completion = 'completed';
        well.push(told);
      }
      if (completed && success !== 'passed') {
        const told = set('cmi.success_status', 'passed');
        if (told) success = 'passed';
        well.push(told);
      }
      return well.every(Boolean);
    },
    interaction(one) {
      const id = shortId(one.id);
      const at = places.get(id) ?? places.size;
      if (at >= most) return true;
      const entry = `cmi.interactions.${at}`;
      if (!set(`${entry}.id`, id)) return false;
      places.set(id, at);
      const response = responseOf(one);
      const well = [
        set(`${entry}.type`, response === undefined ? 'performance' : one.type),
        set(`${entry}.timestamp`, moment2004(one.at)),
        set(`${entry}.description`, one.title.slice(0, 250)),
        response === undefined || set(`${entry}.learner_response`, response),
        set(`${entry}.result`, one.result),
        one.took === undefined || set(`${entry}.latency`, duration2004(one.took)),
      ];
      return well.every(Boolean);
    },
    place: (path) => set('cmi.location', path.slice(0, 1000)),
    suspend: (text) => set('cmi.suspend_data', text),
    time: (spent) => set('cmi.session_time', duration2004(spent)),
    commit: () => call('Commit')('') === 'true',
    end: () => void call('Terminate')(''),
  };
}
