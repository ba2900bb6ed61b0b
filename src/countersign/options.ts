/** What the command line asks for. Pure. */
import { parseArgs } from 'node:util';
import { longest, type Method, methods } from '../credential/claims.ts';
import { Refusal } from './refusal.ts';

export const usage = `npm run countersign -- --key KEY.jwk --record PROGRESS.json --checked-by NAME --method METHOD STATEMENT.pdf
npm run countersign -- --key KEY.jwk --checked-by NAME --method METHOD FOLDER
npm run countersign -- --new-key KEY.jwk --name ORGANISATION --id did:web:EXAMPLE.ORG [--url https://…]

  STATEMENT    the PDF as the learner downloaded it, or its credential.jwt
  FOLDER       pairs: each NAME.pdf (or NAME.jwt) with its progress file NAME.json
  --key        the organisation's key; else the environment has it, as JSON, in COUNTERSIGN_KEY
  --record     the learner's progress file, saved after the statement was made
  --checked-by who checked that it was this learner's own work
  --method     how: ${methods.join(', ')}
  --on         the day of the check, 2026-11-21; today unless given
  --yes        sign without asking; what is claimed is still shown
  --course     the folder of the course; content unless given
  --id --name --url   the organisation, for a key that neither the site's list nor the key itself tells of

See docs/statement.md.`;

export interface Organisation {
  /** did:web:… or https://… */
  readonly id: string;
  readonly name: string;
  readonly url?: string;
}

export interface SignRequest {
  readonly do: 'sign';
  /** A statement, or a folder of pairs. */
  readonly path: string;
  readonly record?: string;
  readonly keyFile?: string;
  readonly organisation: Partial<Organisation>;
  readonly checkedBy: string;
  readonly method: Method;
  /** 'YYYY-MM-DD' */
  readonly on?: string;
  readonly yes: boolean;
  readonly course?: string;
}

export interface KeyRequest {
  readonly do: 'new-key';
  readonly file: string;
  readonly organisation: Organisation;
}

const text = { type: 'string' } as const;
const options = {
  key: text,
  record: text,
  'checked-by': text,
  method: text,
  on: text,
  course: text,
  'new-key': text,
  id: text,
  name: text,
  url: text,
  yes: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** What WORDS ask for. Throws a `Refusal` where that is not clear. */
export function readOptions(words: readonly string[]): SignRequest | KeyRequest | { readonly do: 'help' } {
  const { values, positionals } = parsed(words);
  if (values.help || !words.length) return { do: 'help' };
  const organisation = organisationIn(values);
  if (values['new-key'] !== undefined) {
    if (positionals.length) throw new Refusal(`“${positionals[0]}” is not needed to make a key.`, see);
    if (organisation.id === undefined || organisation.name === undefined) {
      throw new Refusal(
        'A key belongs to an organisation, and that is not said.',
        'Add --name "Your organisation" --id did:web:example.org.',
      );
    }
    return {
      do: 'new-key',
      file: values['new-key'],
      organisation: { ...organisation, id: organisation.id, name: organisation.name },
    };
  }
  const [path, ...more] = positionals;
  if (path === undefined) throw new Refusal('No statement is named.', 'Name a PDF, or a folder of pairs.');
  if (more.length) {
    throw new Refusal(
      `More than one statement is named: ${positionals.join(', ')}.`,
      'Put several into a folder, each NAME.pdf beside its progress file NAME.json, and name the folder.',
    );
  }
  const { key, record, on, course } = values;
  return {
    do: 'sign',
    path,
    organisation,
    checkedBy: checkedBy(values['checked-by']),
    method: method(values.method),
    yes: values.yes ?? false,
    ...(key === undefined ? {} : { keyFile: key }),
    ...(record === undefined ? {} : { record }),
    ...(on === undefined ? {} : { on: day(on) }),
    ...(course === undefined ? {} : { course }),
  };
}

/** As much of an organisation as is said; values of another type are passed over. Throws a `Refusal` for what is none. */
export function organisationIn({ id, name, url }: Readonly<Record<string, unknown>>): Partial<Organisation> {
  return {
    ...(typeof id === 'string' ? { id: checkedId(id) } : {}),
    ...(typeof name === 'string' ? { name: line(name, '--name') } : {}),
    ...(typeof url === 'string' ? { url: checkedUrl(url) } : {}),
  };
}

const see = 'Run “npm run countersign -- --help” to see what can be asked for.';

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    // Node says it in a sentence, and then what a program could do.
    const [said = ''] = (error as Error).message.split('. ');
    throw new Refusal(`${said.replaceAll("'", '').replace(/\.$/, '')}.`, see);
  }
}

/** One line that a credential can hold. */
function line(given: string, option: string): string {
  const tidy = given.trim();
  if (tidy && tidy.length <= longest.line && !/\p{Cc}/u.test(tidy)) return tidy;
  throw new Refusal(
    `What stands after ${option} is empty, longer than a line, or has a line break in it.`,
    `Write at most ${longest.line} characters, in quotes.`,
  );
}

function checkedBy(given: string | undefined): string {
  if (given !== undefined) return line(given, '--checked-by');
  throw new Refusal(
    'It is not said who checked the learner and the work.',
    'Add --checked-by "Amina Yusuf": a person who did, and who may be asked.',
  );
}

function method(given: string | undefined): Method {
  const found = methods.find((one) => one === given);
  if (found) return found;
  throw new Refusal(
    given === undefined
      ? 'It is not said how the learner and the work were checked.'
      : `“${given}” is no way of checking that there is a word for.`,
    `Add --method and one of: ${methods.join(', ')}. docs/statement.md says what each means.`,
  );
}

function day(given: string): string {
  const read = new Date(given);
  if (/^\d{4}-\d\d-\d\d$/.test(given) && read.toISOString().startsWith(given)) return given;
  throw new Refusal(`“${given}” is no day.`, 'Write it as 2026-11-21.');
}

function checkedId(given: string): string {
  if (/^(did:web:[a-z0-9.-]+(%3A\d+)?(:[\w.-]+)*|https:\/\/[^\s#]+)$/.test(given) && given.length <= 200)
    return given;
  throw new Refusal(
    `“${given}” cannot name an organisation.`,
    'Write did:web: and its domain, did:web:harbourlane.example, or an address that begins with https://.',
  );
}

function checkedUrl(given: string): string {
  if (/^https:\/\/\S+$/.test(given) && URL.canParse(given) && given.length <= longest.line) return given;
  throw new Refusal(`“${given}” is no address of a page.`, 'Write a whole one that begins with https://.');
}
