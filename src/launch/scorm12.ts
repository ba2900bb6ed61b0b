/** A session in SCORM 1.2. */
import type { Api } from './api.ts';
import { decimal, timeOfDay12, timespan12 } from './numbers.ts';
import { asked, type Interaction, type Session } from './session.ts';

/** Statuses that are not lowered, and not changed into each other: the platform may have its reasons. */
const final = ['completed', 'passed'];
const signs = 'abcdefghijklmnopqrstuvwxyz0123456789';
/** How long a response, a place and an id may be. */
const longest = 255;

/** One letter each: no edition of 1.2 has room for more. Undefined where there are more than letters. */
function responseOf({ type, response, sources, targets }: Interaction): string | undefined {
  const letter = (list: readonly string[], id: string) => signs[list.indexOf(id)] ?? '';
  const each = response.map((one) =>
    typeof one === 'string'
      ? letter(targets, one)
      : `${letter(sources, one[0])}.${targets.indexOf(one[1]) + 1}`,
  );
  const isTellable =
    type !== 'performance' &&
    each.length > 0 &&
    each.every((one) => /^[a-z\d](\.[1-9])?$/.test(one)) &&
    (type === 'matching') === each.every((one) => one.includes('.'));
  const text = each.join(',');
  return isTellable && text.length <= longest ? text : undefined;
}

/** @returns undefined when the platform does not begin. */
export function scorm12(api: Api): Session | undefined {
  const call = (name: string) => asked((...values) => api[name]?.(...values));
  const [get, put] = [call('LMSGetValue'), call('LMSSetValue')];
  const set = (name: string, value: string) => put(name, value) === 'true';
  if (call('LMSInitialize')('') !== 'true') return undefined;

  const mode = get('cmi.core.lesson_mode');
  const start = {
    mode: mode === 'review' || mode === 'browse' ? mode : 'normal',
    learner: get('cmi.core.student_id'),
    place: get('cmi.core.lesson_location'),
    suspended: get('cmi.suspend_data'),
  } as const;
  let status = get('cmi.core.lesson_status');
  let score = Number.parseFloat(get('cmi.core.score.raw'));
  let count = Number.parseInt(get('cmi.interactions._count'), 10) || 0;
  /** Where an interaction stands that was told in this session: told again, it takes its own place. */
  const places = new Map<string, number>();
  if (start.mode === 'normal') {
    set('cmi.core.exit', 'suspend');
    if (status === 'not attempted' || status === '')
      status = set('cmi.core.lesson_status', 'incomplete') ? 'incomplete' : status;
  }

  return {
    start,
    report({ completed, score: now }) {
      let well = true;
      if (now !== undefined && !(score >= now * 100)) {
        const raw = decimal(now * 100);
        well =
          set('cmi.core.score.min', '0') &&
          set('cmi.core.score.max', '100') &&
          set('cmi.core.score.raw', raw);
        if (well) score = Number(raw);
      }
      if (completed && !final.includes(status)) {
        const told = set('cmi.core.lesson_status', 'completed');
        if (told) status = 'completed';
        well &&= told;
      }
      return well;
    },
    interaction(one) {
      const at = places.get(one.id) ?? count;
      const entry = `cmi.interactions.${at}`;
      if (!set(`${entry}.id`, one.id.replace(/[^\w.-]/g, '.').slice(0, longest))) return false;
      if (at === count) count++;
      places.set(one.id, at);
      const response = responseOf(one);
      const well = [
        set(`${entry}.type`, response === undefined ? 'performance' : one.type),
        set(`${entry}.time`, timeOfDay12(one.at)),
        response === undefined || set(`${entry}.student_response`, response),
        set(`${entry}.result`, one.result === 'incorrect' ? 'wrong' : one.result),
        one.took === undefined || set(`${entry}.latency`, timespan12(one.took)),
      ];
      return well.every(Boolean);
    },
    place: (path) => set('cmi.core.lesson_location', path.slice(0, longest)),
    suspend: (text) => set('cmi.suspend_data', text),
    time: (spent) => set('cmi.core.session_time', timespan12(spent)),
    commit: () => call('LMSCommit')('') === 'true',
    end: () => void call('LMSFinish')(''),
  };
}
