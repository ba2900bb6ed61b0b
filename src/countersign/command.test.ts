// @vitest-environment node
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importJWK, jwtVerify } from 'jose';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { version, versionToCome } from '../../tests/our-course.ts';
import { updateCourse, updated } from '../../tests/updated-course.ts';
import { attach } from '../credential/attach.ts';
import { attestationIn, claimsIn } from '../credential/badge.ts';
import { unpack } from '../credential/compact.ts';
import { sealedHash, sealFile } from '../credential/file-seal.ts';
import type { Issuer } from '../credential/issuers.ts';
import { checkJwt } from '../credential/jwt.ts';
import { exportFile } from '../progress/file.ts';
import { fromFacts } from '../progress/progress.ts';
import { judge } from '../verify/judge.ts';
import { recordsIn } from '../verify/pdf.ts';
import { type Around, countersign } from './command.ts';
import { courseIn } from './course.ts';
import { finished, finishedAt, learner, smallPdf, workOf } from './learner.fake.ts';

const all = mkdtempSync(join(tmpdir(), 'countersign-'));
afterAll(() => rmSync(all, { recursive: true }));
const now = finishedAt + 3 * 86_400_000;
const course = courseIn('content');
const lucja = await learner(course, { choices: { words: 'My own words.' } });
const ben = await learner(course, {
  name: 'Ben Okri',
  facts: finished(
    course,
    workOf(course).map((one) => ({ ...one, wall: one.wall - 7 })),
  ),
});
const pdf = await smallPdf(lucja);

/** Łucja's, sealed by her with another /Size in it. */
function oddPdf(): Promise<Uint8Array> {
  const bare = Buffer.from(pdf.subarray(0, pdf.lastIndexOf(0x25))).toString('latin1');
  const odd = bare.replace(/\/Size \d+\n\/Root/, '/Size 4\n/Root');
  expect(odd).not.toBe(bare);
  return sealFile(new Uint8Array(Buffer.from(odd, 'latin1')), lucja.key.privateKey);
}

let folder = '';
let said: string[] = [];
const put = (name: string, content: string | Uint8Array) => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), content);
};
const there = (name: string) => existsSync(join(folder, name));
const bytes = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
const text = (name: string) => readFileSync(join(folder, name), 'utf8');

/** The command, and what it said. */
async function asked(words: readonly string[], around: Partial<Around> = {}) {
  said = [];
  const say = (line: string) => void said.push(line);
  const code = await countersign(words, { folder, root: process.cwd(), key: undefined, now, say, ...around });
  return { code, said: said.join('\n') };
}
const checks = ['--checked-by', 'Amina Yusuf', '--method', 'interview'];
const usual = ['--key', 'keys/own.jwk', '--record', 'lucja.json', ...checks];

let issuers: Issuer[] = [];
beforeEach(async () => {
  folder = mkdtempSync(join(all, 'one-'));
  put('statement.pdf', pdf);
  put('lucja.json', lucja.record);
  const made = await asked([
    '--new-key',
    'keys/own.jwk',
    '--name',
    'Harbour Lane',
    '--id',
    'did:web:harbourlane.example',
  ]);
  expect(made.code).toBe(0);
  // As whoever tends the site copies it; signed before that day there is nothing.
  issuers = (parse(said[1] ?? '') as Issuer[]).map((one) => ({
    ...one,
    keys: one.keys.map((key) => ({ ...key, from: '2026-11-01' })),
  }));
});

/** The course with the key on its list. */
function listed(changes: object = {}): string[] {
  cpSync('content', join(folder, 'course'), { recursive: true });
  const [one] = issuers;
  const keys = one?.keys.map((key) => ({ ...key, ...changes }));
  put('course/issuers.yaml', stringify([{ ...one, keys }], { customTags: ['timestamp'] }));
  return ['--course', 'course'];
}

describe('a statement is countersigned', () => {
  test('and an independent library agrees', async () => {
    const { code, said } = await asked([...usual, '--yes', 'statement.pdf']);
    expect(code).toBe(0);
    expect(said).toContain('statement.countersigned.pdf');
    const jwt = text('statement.countersigned.jwt');
    const jwk = issuers[0]?.keys[0]?.jwk;
    const { payload, protectedHeader } = await jwtVerify(jwt, await importJWK({ ...jwk }, 'ES256'), {
      issuer: 'did:web:harbourlane.example',
      subject: lucja.key.did,
      currentDate: new Date(now),
    });
    expect(protectedHeader).toEqual({
      alg: 'ES256',
      kid: issuers[0]?.keys[0]?.kid,
      typ: 'JWT',
    });
    expect(attestationIn(payload)).toEqual({
      by: 'Amina Yusuf',
      method: 'interview',
      on: '2026-11-24',
      file: await sealedHash(pdf, pdf.length),
    });
    const { words, ...claims } = lucja.claims;
    expect(words).toBe('My own words.');
    expect(claimsIn(payload)).toEqual(claims);
    expect(JSON.stringify(payload)).not.toContain('My own words');
  });

  test('with the learner’s own bytes as they were, and both credentials found in the file', async () => {
    await asked([...usual, '--yes', 'statement.pdf']);
    const made = bytes('statement.countersigned.pdf');
    expect(Buffer.compare(made.subarray(0, pdf.length), pdf)).toBe(0);
    expect(recordsIn(made).records).toEqual([lucja.jwt, text('statement.countersigned.jwt')]);
  });

  test('and verify names the organisation once it is listed, and not before', async () => {
    expect((await asked([...usual, '--yes', 'statement.pdf'])).said).toContain(
      '! The site does not list this key',
    );
    const made = bytes('statement.countersigned.pdf');
    const judged = (known: Issuer[]) => judge(recordsIn(made).records, known, { bytes: made, attach });
    const before = await judged([]);
    expect(before.statements[0]?.vouched).toEqual([]);
    const after = await judged(issuers);
    expect(after.file).toBe('whole');
    expect(after.statements).toHaveLength(1);
    expect(after.statements[0]?.vouched[0]).toMatchObject({
      signer: { issuer: { name: 'Harbour Lane' } },
      attestation: { by: 'Amina Yusuf', method: 'interview' },
    });
  });

  test('and what is signed makes no other page whole that the learner sealed', async () => {
    await asked([...usual, '--yes', 'statement.pdf']);
    const bare = pdf.subarray(0, pdf.lastIndexOf(0x25));
    const other = Buffer.from(bare).toString('latin1').replace('%PDF-1.7', '%PDF-1.6');
    const sealed = await sealFile(new Uint8Array(Buffer.from(other, 'latin1')), lucja.key.privateKey);
    const made = await attach(sealed, text('statement.countersigned.jwt'));
    const judged = await judge(recordsIn(made).records, issuers, { bytes: made, attach });
    expect(judged).toMatchObject({ file: 'changed', statements: [{ vouched: [{}] }] });
  });

  test('with a listed key without that warning, and under the list’s name', async () => {
    issuers = issuers.map((one) => ({ ...one, name: 'Harbour Lane Youth Project' }));
    const { code, said } = await asked([...usual, ...listed(), '--yes', 'statement.pdf']);
    expect([code, said]).toEqual([0, expect.stringContaining('Harbour Lane Youth Project (did:web:')]);
    expect(said).not.toContain('does not list');
    expect(await checkJwt(text('statement.countersigned.jwt'), issuers)).toMatchObject({ ok: true });
  });

  test('from its credential alone', async () => {
    put('credential.jwt', `${lucja.jwt}\n`);
    expect((await asked([...usual, '--yes', 'credential.jwt'])).code).toBe(0);
    expect(there('credential.countersigned.jwt')).toBe(true);
    expect(there('credential.countersigned.pdf')).toBe(false);
    // No page was read, so it makes none whole.
    const made = await attach(pdf, text('credential.countersigned.jwt'));
    const judged = await judge(recordsIn(made).records, issuers, { bytes: made, attach });
    expect(judged).toMatchObject({ file: 'changed', statements: [{ vouched: [{}] }] });
  });

  test('and told as a link where the verify page has an address', async () => {
    const words = [...usual, ...listed(), '--yes', 'statement.pdf'];
    put('course/course.yaml', `${text('course/course.yaml')}verifyAt: https://learn.example/verify/\n`);
    const [, code] = /https:\/\/learn\.example\/verify\/#c=([\w-]+)/.exec((await asked(words)).said) ?? [];
    expect(unpack(code ?? '')).toBe(text('statement.countersigned.jwt'));
  });

  test('with a key from the environment, and the day of the check', async () => {
    const words = ['--record', 'lucja.json', ...checks, '--on', '2026-11-22', '--yes', 'statement.pdf'];
    expect((await asked(words, { key: text('keys/own.jwk') })).code).toBe(0);
    const checked = await checkJwt(text('statement.countersigned.jwt'), issuers);
    expect(checked.ok && attestationIn(checked.payload)?.on).toBe('2026-11-22');
  });
});

describe('a statement of an older version, with no git at hand', () => {
  const stored = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/stored/0.2.0/${name}`));
  const later = { now: Date.UTC(2026, 11, 1, 12) };

  test('is countersigned as what was asked then, whatever was reworded, withdrawn and moved since', async () => {
    updateCourse(join(folder, 'course'));
    put('old.pdf', stored('statement.pdf'));
    put('old.json', stored('finished.json'));
    const words = ['--key', 'keys/own.jwk', '--record', 'old.json', ...checks, '--course', 'course', '--yes'];
    const { code, said } = await asked([...words, 'old.pdf'], later);
    expect([code, said]).toEqual([0, expect.stringContaining('version 0.2.0, on 30 November 2026')]);
    const [, body = ''] = text('old.countersigned.jwt').split('.');
    const signed = claimsIn(JSON.parse(Buffer.from(body, 'base64url').toString()));
    expect(signed?.activities).toEqual(
      expect.arrayContaining([updated.withdrawn.title, updated.moved.title]),
    );
    expect(JSON.stringify(signed)).not.toMatch(/Reworded|Somebody else/);
  });
});

test('a name that turns the order of letters round, or hides, is shown by its signs', async () => {
  const hidden = await learner(course, { name: 'Ann\u202egnp.tnemetats\u2069 \u3164Lee' });
  put('hidden.jwt', hidden.jwt);
  put('lucja.json', hidden.record);
  const { said } = await asked([...usual, 'hidden.jwt']);
  expect(said).toContain('  Ann‹U+202E›gnp.tnemetats‹U+2069› ‹U+3164›Lee\n');
  expect(said).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
});

describe('what is claimed is shown before anything is written', () => {
  test('to somebody who is asked, and may say no', async () => {
    const questions: string[] = [];
    const ask = (answer: boolean) => async (question: string) => {
      questions.push(question);
      expect(there('statement.countersigned.pdf')).toBe(false);
      expect(said.join('\n')).toContain('Łucja Nguyễn-Hughes');
      return answer;
    };
    expect(await asked([...usual, 'statement.pdf'], { ask: ask(false) })).toMatchObject({ code: 1 });
    expect(there('statement.countersigned.pdf')).toBe(false);
    expect(await asked([...usual, 'statement.pdf'], { ask: ask(true) })).toMatchObject({ code: 0 });
    expect(questions).toEqual(['Sign this?', 'Sign this?']);
  });
  test('and where nobody is there it stops', async () => {
    const { code, said } = await asked([...usual, 'statement.pdf']);
    expect(code).toBe(1);
    expect(said).toContain('Nothing was signed: nobody is there to be asked. Add --yes');
    expect(readdirSync(folder).sort()).toEqual(['keys', 'lucja.json', 'statement.pdf']);
  });
  test('with what the digest does not cover', async () => {
    const told = 'The digest does not cover the result: it was compared with the record';
    expect((await asked([...usual, 'statement.pdf'])).said).not.toContain(told);
    const marked = await learner(course, { choices: { marks: true } });
    put('marked.jwt', marked.jwt);
    put('lucja.json', marked.record);
    expect((await asked([...usual, 'marked.jwt'])).said).toContain(told);
  });
  test('all of it', async () => {
    const { said } = await asked([...usual, 'statement.pdf']);
    for (const line of [
      'Harbour Lane (did:web:harbourlane.example) now claims',
      'Amina Yusuf checked on 24 November 2026 by interview (by talking with the learner about the record)',
      `completed “Partnerships and networks in work with young people”, version ${version}, on 21 November 2026.`,
      `${lucja.claims.lessons.length} lessons`,
      'the final check taken',
      'own work: Weigh time, trust and turf',
    ])
      expect(said).toContain(line);
    expect(said).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe('refused, with what is wrong and what to do', () => {
  const refused = async (words: readonly string[], message: string | RegExp) => {
    const before = readdirSync(folder).sort();
    const { code, said } = await asked([...words, '--yes']);
    expect(code).toBe(1);
    expect(said).toMatch(message);
    expect(said).toMatch(/\n {2}→ .+/);
    expect(said).not.toContain('at file:');
    expect(readdirSync(folder).sort()).toEqual(before);
  };
  const made = (name: string, content: string | Uint8Array) => {
    put(name, content);
    return [...usual, name];
  };
  const spoilt = (bytes: Uint8Array, at: number) =>
    bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));

  test('another learner’s record', () => {
    put('lucja.json', ben.record);
    return refused([...usual, 'statement.pdf'], 'This is not the record that the statement was made from');
  });
  test('a record that is not finished', () => {
    put('lucja.json', exportFile(fromFacts(workOf(course).slice(0, 9)), course.data, now));
    return refused([...usual, 'statement.pdf'], 'does not hold a completed course');
  });
  test.each<[string, string, string]>([
    ['no progress file', 'hello', 'no progress file'],
    ['an empty file', '', 'The record is empty'],
    [
      'a file of another course',
      '{"format":"course-progress","version":1,"course":{"id":"beans","title":"Beans"}}',
      'another course, “Beans”',
    ],
    ['a file of a newer program', '{"format":"course-progress","version":9}', 'newer version'],
  ])('for a record: %s', (_, content, said) => {
    put('lucja.json', content);
    return refused([...usual, 'statement.pdf'], said);
  });
  test('no record', () =>
    refused(['--key', 'keys/own.jwk', ...checks, 'statement.pdf'], 'no record is named'));
  test('a record that is not there', () => {
    rmSync(join(folder, 'lucja.json'));
    return refused([...usual, 'statement.pdf'], 'There is no ');
  });
  test('a statement that is not there', () => refused([...usual, 'none.pdf'], 'There is no '));
  test('nobody who checked, and no method', async () => {
    await refused(['--key', 'keys/own.jwk', '--record', 'lucja.json', 'statement.pdf'], 'who checked');
    await refused([...usual.slice(0, -2), 'statement.pdf'], 'how the learner and the work were checked');
  });
  test('a check that is still to come', () =>
    refused([...usual, '--on', '2026-12-24', 'statement.pdf'], '2026-12-24 is still to come'));
  test('a credential that was changed', () => {
    const [head = '', body = '', mark = ''] = lucja.jwt.split('.');
    const other = Buffer.from(body, 'base64url').toString().replace('Łucja', 'Lucia');
    return refused(
      made('changed.jwt', [head, Buffer.from(other).toString('base64url'), mark].join('.')),
      'changed after it was signed',
    );
  });
  test('a page that was changed around it', () =>
    refused(made('changed.pdf', spoilt(pdf, 9)), 'changed or saved again after it was made'));
  test('a page that was saved again, its seal gone', () =>
    refused(made('again.pdf', pdf.subarray(0, pdf.lastIndexOf(0x25))), 'changed or saved again'));
  test('a page with something added to it', () =>
    refused(made('more.pdf', Buffer.concat([pdf, Buffer.from('% more\n')])), 'changed or saved again'));
  test('a PDF without a credential', () =>
    refused(made('p.pdf', '%PDF-1.7\nhello'), 'no credential in this PDF'));
  test('something else', () => refused(made('s.jwt', 'hello'), 'This is no credential'));
  test('what an organisation signed', async () => {
    await asked([...usual, '--yes', 'statement.pdf']);
    put('other.jwt', text('statement.countersigned.jwt'));
    await refused([...usual, 'other.jwt'], 'an organisation’s, not a learner’s');
  });
  test('a statement that is countersigned already', async () => {
    await asked([...usual, '--yes', 'statement.pdf']);
    put('again.pdf', bytes('statement.countersigned.pdf'));
    await refused([...usual, 'again.pdf'], 'countersigned already');
  });
  test('to write over what is there', async () => {
    put('statement.countersigned.jwt', 'mine');
    await refused([...usual, 'statement.pdf'], 'is there already, and is not written over');
    expect(text('statement.countersigned.jwt')).toBe('mine');
  });
  test('a PDF whose table hides what an addition would replace', async () => {
    put('odd.pdf', await oddPdf());
    await refused(
      [...usual, 'odd.pdf'],
      'Nothing can be attached to this PDF. This PDF says that it has fewer objects',
    );
  });
  test('a course completed after the check', () =>
    refused(
      [...usual, '--on', '2026-11-11', 'statement.pdf'],
      'and the check was on 2026-11-11, before that',
    ));
  test('no key, or none that can sign', async () => {
    const without = ['--record', 'lucja.json', ...checks, 'statement.pdf'];
    await refused(without, 'not said with which key');
    await refused(['--key', 'none.jwk', ...without], 'There is no key at');
    await refused(['--key', 'lucja.json', ...without], 'no key that can sign here');
  });
  test('a revoked key', () => {
    const words = [...usual, ...listed({ revoked: { on: '2026-11-23', why: 'Lost on a train.' } })];
    return refused([...words, 'statement.pdf'], 'was revoked on 2026-11-23: Lost on a train.');
  });
  test('a course that is not there, or cannot be read', async () => {
    await refused([...usual, '--course', 'nowhere', 'statement.pdf'], 'There is no course in');
    const words = [...usual, ...listed()];
    put('course/glossary.yaml', '- {');
    await refused([...words, 'statement.pdf'], /cannot be read[\s\S]*glossary\.yaml/);
  });
  test('a statement of a version that this copy does not know, with every cause', async () => {
    const words = [...usual, ...listed()];
    put(
      'course/course.yaml',
      text('course/course.yaml').replace(`version: ${version}`, `version: ${versionToCome}`),
    );
    rmSync(join(folder, 'course/versions'), { recursive: true });
    await refused(
      [...words, 'statement.pdf'],
      new RegExp(
        `of version ${version} of the course[\\s\\S]*It knows ${versionToCome}\\.[\\s\\S]*newer than this copy[\\s\\S]*never published`,
      ),
    );
  });
  test('a course that asks something else under a published number', async () => {
    const words = [...usual, ...listed()];
    put(
      'course/course.yaml',
      text('course/course.yaml').replace('title: What partnership is', 'title: Whatever'),
    );
    await refused([...words, 'statement.pdf'], new RegExp(`versions/${version}\\.json:\\d+ {2}parts\\n`));
  });
  test('a statement of another course', async () => {
    const words = [...usual, ...listed()];
    rmSync(join(folder, 'course/versions'), { recursive: true });
    put('course/course.yaml', text('course/course.yaml').replace('id: partnerships', 'id: beans'));
    await refused(
      [...words, 'statement.pdf'],
      'The statement is of another course, “Partnerships and networks',
    );
  });
  test('what cannot be asked for', () => refused(['--forge'], 'Unknown option --forge'));
});

describe('a folder of pairs', () => {
  const words = ['--key', 'keys/own.jwk', ...checks, 'pairs'];
  beforeEach(async () => {
    put('pairs/Łucja.pdf', pdf);
    put('pairs/Łucja.json', lucja.record);
    put('pairs/ben.jwt', ben.jwt);
    put('pairs/ben.json', ben.record);
    put('pairs/notes.txt', 'Both did well.');
  });

  test('is signed pair by pair, each with its own learner and nobody else', async () => {
    expect(await asked([...words, '--yes'])).toMatchObject({ code: 0 });
    expect(
      readdirSync(join(folder, 'pairs'))
        .filter((name) => name.includes('countersigned'))
        .sort(),
    ).toEqual(['ben.countersigned.jwt', 'Łucja.countersigned.jwt', 'Łucja.countersigned.pdf']);
    for (const [name, { claims }] of [
      ['Łucja', lucja],
      ['ben', ben],
    ] as const) {
      const checked = await checkJwt(text(`pairs/${name}.countersigned.jwt`), issuers);
      expect(checked.ok && claimsIn(checked.payload)?.name).toBe(claims.name);
      expect(JSON.stringify(checked)).not.toContain(name === 'ben' ? 'Łucja' : 'Ben Okri');
    }
  });
  test('goes on after one that is refused, and says so at the end', async () => {
    put('pairs/ben.json', lucja.record);
    put('pairs/clara.pdf', pdf);
    const { code, said } = await asked([...words, '--yes']);
    expect(code).toBe(1);
    expect(said).toContain('ben.jwt\n  This is not the record');
    expect(said).toContain('clara.pdf\n  clara.pdf has no progress file beside it');
    expect(said).toContain('2 statements were not signed');
    expect(there('pairs/Łucja.countersigned.pdf')).toBe(true);
    expect(there('pairs/ben.countersigned.jwt')).toBe(false);
  });
  test('passes over what was signed before', async () => {
    await asked([...words, '--yes']);
    const before = bytes('pairs/Łucja.countersigned.pdf');
    const { code, said } = await asked([...words, '--yes']);
    expect([code, said]).toEqual([
      0,
      expect.stringContaining('Countersigned before: Łucja.countersigned.pdf'),
    ]);
    expect(Buffer.compare(bytes('pairs/Łucja.countersigned.pdf'), before)).toBe(0);
  });
  test('goes on after a PDF to which nothing can be attached', async () => {
    put('pairs/a-first.pdf', await oddPdf());
    put('pairs/a-first.json', lucja.record);
    const { code, said } = await asked([...words, '--yes']);
    expect([code, said]).toEqual([1, expect.stringContaining('a-first.pdf\n  Nothing can be attached')]);
    expect(there('pairs/a-first.countersigned.jwt')).toBe(false);
    expect(there('pairs/ben.countersigned.jwt')).toBe(true);
    expect(there('pairs/Łucja.countersigned.pdf')).toBe(true);
  });
  test('goes on after one beside which something came to lie while it asked, and leaves no half', async () => {
    const ask = async () => {
      put('pairs/Łucja.countersigned.jwt', 'mine');
      put('pairs/ben.countersigned.jwt', 'mine too');
      return true;
    };
    put('pairs/zoe.pdf', pdf);
    put('pairs/zoe.json', lucja.record);
    const { code, said } = await asked(words, { ask });
    expect(code).toBe(1);
    expect(said).toContain('Łucja.countersigned.jwt is there already, and is not written over.');
    expect(said).toContain('2 statements were not signed');
    expect(there('pairs/Łucja.countersigned.pdf')).toBe(false);
    expect(text('pairs/Łucja.countersigned.jwt')).toBe('mine');
    expect(there('pairs/zoe.countersigned.pdf')).toBe(true);
  });
  test('asks once', async () => {
    const questions: string[] = [];
    const ask = async (question: string) => Boolean(questions.push(question));
    expect(await asked(words, { ask })).toMatchObject({ code: 0 });
    expect(questions).toEqual(['Sign these 2?']);
  });
  test('takes a credential beside its PDF for the same statement', async () => {
    put('pairs/Łucja.jwt', lucja.jwt);
    const { said } = await asked([...words, '--yes']);
    expect(said.match(/Łucja Nguyễn-Hughes/g)).toHaveLength(1);
  });
  test('without a pair, or with one record for all, is refused', async () => {
    put('empty/notes.txt', '');
    expect((await asked([...words.slice(0, -1), 'empty'])).said).toContain('There is no statement in');
    expect((await asked([...words, '--record', 'lucja.json'])).said).toContain(
      '--record is for one statement',
    );
  });
});

test('without a word it says what can be asked for', async () => {
  expect(await asked([])).toMatchObject({ code: 0, said: expect.stringContaining('--checked-by') as string });
});
