/** Which statements are to be countersigned, and what will be written beside them. Node only. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { Refusal } from './refusal.ts';

export interface Pair {
  /** The learner's statement, a PDF or a credential. */
  readonly statement: string;
  /** Their progress file. */
  readonly record: string;
}

export interface Written {
  /** Only for a PDF. */
  readonly pdf?: string;
  readonly jwt: string;
}

const ending = /\.countersigned\.(pdf|jwt)$/i;
const isStatement = (name: string) => /\.(pdf|jwt)$/i.test(name) && !ending.test(name);
const withoutExtension = (path: string) => path.slice(0, path.length - extname(path).length);

/** `a/statement.pdf` → `a/statement.countersigned.pdf` and `.jwt`. */
export function outputsOf(statement: string): Written {
  const stem = withoutExtension(statement);
  const jwt = `${stem}.countersigned.jwt`;
  return /\.pdf$/i.test(statement) ? { pdf: `${stem}.countersigned.pdf`, jwt } : { jwt };
}

/** The files of that name that are there already. */
export const thereAlready = ({ pdf, jwt }: Written): string[] =>
  [pdf, jwt].filter((file) => file !== undefined && existsSync(file)) as string[];

/** The pair that is PATH with RECORD, or the pairs in a folder. Throws a `Refusal` where there are none. */
export function pairsIn(path: string, record: string | undefined): readonly Pair[] {
  if (!existsSync(path))
    throw new Refusal(`There is no ${path}.`, 'Name the statement, or a folder of pairs.');
  if (!statSync(path).isDirectory()) {
    if (record === undefined) {
      throw new Refusal(
        'The statement holds only a digest of what was done, and no record is named.',
        'Add --record and the learner’s progress file.',
      );
    }
    if (!existsSync(record)) throw new Refusal(`There is no ${record}.`, 'Name the learner’s progress file.');
    return [{ statement: path, record }];
  }
  if (record !== undefined) {
    throw new Refusal(
      '--record is for one statement, and a folder is named.',
      'Leave it out: in a folder each NAME.pdf has its progress file beside it, NAME.json.',
    );
  }
  const statements = readdirSync(path).filter(isStatement).sort();
  if (!statements.length) {
    throw new Refusal(
      `There is no statement in ${path}.`,
      'Put pairs into it: each NAME.pdf with its progress file NAME.json.',
    );
  }
  // A credential beside the PDF that holds it is the same statement again.
  const alone = statements.filter(
    (name) => /\.pdf$/i.test(name) || !statements.some((other) => other === `${withoutExtension(name)}.pdf`),
  );
  return alone.map((name) => ({
    statement: join(path, name),
    record: join(path, `${withoutExtension(name)}.json`),
  }));
}

/** Said of a pair without its other half. Throws the `Refusal`. */
export function needRecord({ statement, record }: Pair): void {
  if (existsSync(record)) return;
  throw new Refusal(
    `${basename(statement)} has no progress file beside it.`,
    `Save the learner’s as ${basename(record)} in ${dirname(record)}.`,
  );
}
