/** What the ids in learners' answers are called, so that a comparison can be read. Pure; read at build. */

/** By activity, then by id: a card, a question, an option. */
export type Labels = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Long enough to know a question by. */
const LONGEST = 70;
const names = ['title', 'short', 'label', 'name', 'text', 'by'] as const;

/** Looks through activities for everything that has an id and a name. An id that names two things gets none. */
export function labelsOf(activities: Iterable<{ readonly id: string }>): Labels {
  return Object.fromEntries(
    [...activities].map((activity) => {
      const found = new Map<string, string>();
      visit(activity, found, activity.id);
      return [activity.id, Object.fromEntries([...found].filter(([, label]) => label))];
    }),
  );
}

function visit(node: unknown, found: Map<string, string>, but?: string) {
  if (!node || typeof node !== 'object') return;
  const { id } = node as { id?: unknown };
  if (typeof id === 'string' && id !== but) {
    const own = node as Partial<Record<string, unknown>>;
    const label = short(names.map((name) => own[name]).find((value) => typeof value === 'string'));
    const there = found.get(id);
    found.set(id, there === undefined || there === label ? label : '');
  }
  for (const part of Object.values(node)) visit(part, found);
}

/** The beginning of TEXT, cut between two words. */
function short(text: unknown): string {
  if (typeof text !== 'string') return '';
  const [line = ''] = text.trim().split('\n');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/[\s,;:.–-]+\S*$/u, '')} …`;
}
