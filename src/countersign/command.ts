/** An organisation countersigns statements: checks each against the learner's record, says what it claims, and signs. */
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { attach } from '../credential/attach.ts';
import { credentialOf } from '../credential/badge.ts';
import type { Attestation, Claims } from '../credential/claims.ts';
import { pack } from '../credential/compact.ts';
import { fingerprintOf } from '../credential/did-jwk.ts';
import { sealedHash } from '../credential/file-seal.ts';
import { signJwt } from '../credential/jwt.ts';
import { largestFile } from '../progress/file.ts';
import { dayOf } from '../ui/day.ts';
import { plural } from '../words/en/phrases.ts';
import { claimant, claimed } from './claimed.ts';
import { type Confirmed, confirmed } from './confirm.ts';
import { type CourseHere, courseAt, courseIn } from './course.ts';
import { careless, keyText, newKey, type Signatory, signatory } from './key-file.ts';
import { type KeyRequest, readOptions, type SignRequest, usage } from './options.ts';
import { needRecord, outputsOf, type Pair, pairsIn, thereAlready, type Written } from './pairs.ts';
import { printable } from './printable.ts';
import { factsIn } from './record-file.ts';
import { Refusal } from './refusal.ts';
import { type LearnersStatement, statementIn } from './statement-file.ts';

/** What the command has around it. */
export interface Around {
  /** Where the command was given: relative paths count from there. */
  readonly folder: string;
  /** The project's root folder. */
  readonly root: string;
  /** The key, where it is not in a file. */
  readonly key: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly say: (text: string) => void;
  /** Asks somebody yes or no; missing where nobody is there to answer. */
  readonly ask?: (question: string) => Promise<boolean>;
}

/** A statement's longest file, in bytes: one has some 150,000. */
const largestStatement = 20_000_000;

/** Runs the command. @returns the exit code: 0 when everything that was asked for is done */
export async function countersign(words: readonly string[], around: Around): Promise<number> {
  try {
    const request = readOptions(words);
    if (request.do === 'new-key') return await makeKey(request, around);
    if (request.do === 'sign') return await signAll(request, around);
    around.say(usage);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    around.say(told(error));
    return 1;
  }
}

const told = ({ message, remedy }: Refusal, file?: string) =>
  [
    ...(file === undefined ? [] : [file]),
    ...`${file === undefined ? '' : '  '}${message}`.split('\n'),
    `  → ${remedy}`,
  ]
    .map(printable)
    .join('\n');

async function makeKey({ file, organisation }: KeyRequest, { folder, now, say }: Around): Promise<number> {
  const path = resolve(folder, file);
  const entry = await newKey(path, organisation, dayOf(now));
  say(
    `The key is in ${path}. Whoever has this file can sign as ${organisation.name}: keep it, and a copy, where only\n` +
      'those who sign can read them. The site knows it once this stands in its content/issuers.yaml:\n',
  );
  say(entry.trimEnd());
  return 0;
}

/** A statement that can be signed. */
interface Ready {
  readonly file: string;
  readonly outputs: Written;
  readonly statement: LearnersStatement;
  readonly confirmed: Confirmed;
}

async function signAll(request: SignRequest, around: Around): Promise<number> {
  const { folder, root, now, say } = around;
  const path = resolve(folder, request.path);
  const course = courseIn(request.course ? resolve(folder, request.course) : resolve(root, 'content'));
  const keyFile = request.keyFile === undefined ? undefined : resolve(folder, request.keyFile);
  const key = keyText(keyFile, around.key);
  const signs = await signatory(key, course.issuers, request.organisation, now);
  const attestation = {
    by: request.checkedBy,
    method: request.method,
    on: dayOfCheck(request.on, now),
  };
  const pairs = pairsIn(path, request.record === undefined ? undefined : resolve(folder, request.record));
  if (keyFile !== undefined) for (const warning of careless(keyFile)) say(`! ${warning}`);

  const many = statSync(path).isDirectory();
  const ready: Ready[] = [];
  let refused = 0;
  for (const pair of pairs) {
    const outputs = outputsOf(pair.statement);
    if (many && thereAlready(outputs).length) {
      say(
        `${basename(pair.statement)}\n  Countersigned before: ${thereAlready(outputs)
          .map((file) => basename(file))
          .join(', ')}\n`,
      );
      continue;
    }
    try {
      ready.push(await examined(pair, outputs, course, attestation.on));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      say(`${told(error, basename(pair.statement))}\n`);
      refused++;
    }
  }
  if (!ready.length) return refused ? 1 : 0;

  const { language } = course.data;
  say(`${claimant(signs, await fingerprintOf(signs.publicKey), attestation, language)}\n`);
  for (const { confirmed: found, file, statement } of ready)
    say(`${claimed(found, basename(file), statement.pdf !== undefined)}\n`);
  if (!request.yes) {
    const question = `Sign ${ready.length === 1 ? 'this' : `these ${ready.length}`}?`;
    if (!around.ask) {
      say('Nothing was signed: nobody is there to be asked. Add --yes once you have read what is claimed.');
      return 1;
    }
    if (!(await around.ask(question))) {
      say('Nothing was signed.');
      return 1;
    }
  }
  for (const one of ready) {
    const made = await written(one, signs, attestation, now).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
      say(`${told(error, basename(one.file))}\n`);
      refused++;
    });
    if (!made) continue;
    const { files, jwt } = made;
    for (const file of files) say(`Written: ${file}`);
    const { verifyAt } = course.about;
    const code = verifyAt && pack(jwt, course.dictionaries);
    if (code) say(`Or as a link, for whoever is to check it: ${verifyAt}#c=${code}`);
  }
  if (refused) say(`${plural(refused, 'statement was', 'statements were')} not signed: see above.`);
  return refused ? 1 : 0;
}

function dayOfCheck(on: string | undefined, now: number): string {
  if (on === undefined || on <= dayOf(now)) return on ?? dayOf(now);
  throw new Refusal(`${on} is still to come.`, 'Write the day on which the check took place after --on.');
}

/** A pair's statement with what can be claimed of it. Rejects with a `Refusal`. */
async function examined(pair: Pair, outputs: Written, course: CourseHere, checkedOn: string): Promise<Ready> {
  needRecord(pair);
  const [there] = thereAlready(outputs);
  if (there !== undefined) {
    throw new Refusal(
      `${basename(there)} is there already, and is not written over.`,
      'Move or delete it first.',
    );
  }
  const statement = await statementIn(bytesOf(pair.statement));
  const { claims, pdf } = statement;
  if (pdf) await attached(pdf, 'e.e.e');
  const then = courseOf(claims, course);
  const { id, version, title } = course.data;
  const facts = factsIn(textOf(pair.record), { id, version, title });
  return {
    file: pair.statement,
    outputs,
    statement,
    confirmed: await confirmed(claims, facts, then, checkedOn),
  };
}

/** The PDF with the credential in it. Rejects with a `Refusal` where it cannot be added. */
async function attached(pdf: Uint8Array, credential: string): Promise<Uint8Array> {
  try {
    return await attach(pdf, credential);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Refusal(
      `Nothing can be attached to this PDF. ${error.message}`,
      'Ask the learner for the file as the statement page gave it. Or countersign its credential.jwt alone.',
    );
  }
}

function bytesOf(file: string): Uint8Array {
  if (statSync(file).size > largestStatement)
    throw new Refusal('This file is far larger than a statement.', 'Name the statement’s PDF.');
  return new Uint8Array(readFileSync(file));
}

function textOf(file: string): string {
  // A letter takes four bytes at most.
  if (statSync(file).size > 4 * largestFile)
    throw new Refusal('The record is far larger than a progress file.', 'Name the learner’s progress file.');
  return readFileSync(file, 'utf8');
}

/** The course as it was asked in the version that the statement names. Throws a `Refusal` where this copy knows none. */
function courseOf({ course: { id, title, version } }: Claims, here: CourseHere): CourseHere {
  if (id !== here.data.id) {
    throw new Refusal(
      `The statement is of another course, “${title}”.`,
      `Use the copy of that course; here is “${here.data.title}”.`,
    );
  }
  const then = courseAt(here, version);
  if (then) return then;
  throw new Refusal(
    `The statement is of version ${version} of the course, and this copy does not know what that asked. It knows ${[...here.versions.keys()].join(', ')}.`,
    'The version may be newer than this copy: bring the copy up to date, or name the folder of a course that knows it with --course. It may be one that was never published: ask the learner on which site the statement was made.',
  );
}

/** Signs, and writes what comes of it: all of it, or nothing and a `Refusal`. */
async function written(
  { outputs, statement, confirmed: { claims } }: Ready,
  { organisation, kid, privateKey }: Signatory,
  attestation: Attestation,
  now: number,
): Promise<{ readonly files: readonly string[]; readonly jwt: string }> {
  const { id: issuer, name, url } = organisation;
  const { pdf } = statement;
  const payload = credentialOf(claims, {
    issuer,
    id: `urn:uuid:${crypto.randomUUID()}`,
    at: now,
    countersigned: {
      name,
      ...(url ? { url } : {}),
      learner: statement.learner,
      // The whole file: what is not sealed to its end was refused.
      attestation: pdf ? { ...attestation, file: await sealedHash(pdf, pdf.length) } : attestation,
    },
  });
  const jwt = await signJwt(payload, kid, privateKey);
  const files: [string, Uint8Array | string][] = [[outputs.jwt, jwt]];
  if (outputs.pdf && pdf) files.unshift([outputs.pdf, await attached(pdf, jwt)]);
  const done: string[] = [];
  try {
    for (const [file, content] of files) {
      // `wx`: what has come to lie there meanwhile is not written over either.
      writeFileSync(file, content, { flag: 'wx' });
      done.push(file);
    }
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    // What was begun and not finished is ours as well.
    if (code !== 'EEXIST' && path !== undefined) done.push(path);
    for (const file of done) rmSync(file, { force: true });
    throw new Refusal(
      code === 'EEXIST'
        ? `${basename(path ?? '')} is there already, and is not written over.`
        : `${basename(path ?? '')} cannot be written (${code}).`,
      code === 'EEXIST'
        ? 'Move or delete it first.'
        : 'See that there is room, and that you may write there.',
    );
  }
  return { files: files.map(([file]) => file), jwt };
}
