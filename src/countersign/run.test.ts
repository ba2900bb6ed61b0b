// @vitest-environment node
/** The command as somebody runs it: a process of its own, on a statement with its real page. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importJWK, jwtVerify } from 'jose';
import { getDocumentProxy } from 'unpdf';
import { afterAll, describe, expect, test } from 'vitest';
import { outside } from '../../tests/outside.ts';
import { pdfInfo, pdfText } from '../../tests/pdf.ts';
import { sealFile } from '../credential/file-seal.ts';
import { fromFacts } from '../progress/progress.ts';
import { statementPdf } from '../statement/pdf/pdf.ts';
import { fontFile } from '../statement/pdf/read-letters.ts';
import { sheetOf } from '../statement/sheet.ts';
import { standing } from '../statement/standing.ts';
import { courseIn } from './course.ts';
import { learner } from './learner.fake.ts';

const folder = mkdtempSync(join(tmpdir(), 'countersign-run-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);
const course = courseIn('content');
const lucja = await learner(course);
const { completed } = standing(course.data, fromFacts(lucja.facts));
if (!completed) throw new Error('Nothing was completed.');
const page = await statementPdf(
  sheetOf(course.data, completed.completion, lucja.claims.name),
  fontFile,
  undefined,
  {
    attachments: [
      {
        name: 'credential.jwt',
        bytes: new TextEncoder().encode(lucja.jwt),
        description: 'The credential',
        type: 'application/jwt',
      },
    ],
  },
);
const statement = await sealFile(page, lucja.key.privateKey);
writeFileSync(at('statement.pdf'), statement);
writeFileSync(at('progress.json'), lucja.record);

/** The command, given in the folder with nobody at the terminal. */
function run(...words: string[]) {
  const { INIT_CWD: _, COUNTERSIGN_KEY: __, ...env } = process.env;
  const script = join(process.cwd(), 'scripts/countersign.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { code: status, said: stdout + stderr };
}
const sign = [
  '--key',
  'own.jwk',
  '--record',
  'progress.json',
  '--checked-by',
  'Amina Yusuf',
  '--method',
  'proctored',
];

describe('npm run countersign', () => {
  test('makes a key', () => {
    const made = run('--new-key', 'own.jwk', '--name', 'Harbour Lane', '--id', 'did:web:harbourlane.example');
    expect(made).toMatchObject({
      code: 0,
      said: expect.stringContaining('did:web:harbourlane.example#') as string,
    });
  }, 60_000);

  test('shows what is claimed, and stops where nobody can be asked', () => {
    if (process.platform !== 'win32') chmodSync(at('own.jwk'), 0o644);
    const { code, said } = run(...sign, 'statement.pdf');
    expect(code).toBe(1);
    expect(said).toContain('Łucja Nguyễn-Hughes');
    expect(said).toContain('Nothing was signed');
    if (process.platform !== 'win32')
      expect(said).toContain('! Others who use this computer can read the key.');
    expect(existsSync(at('statement.countersigned.pdf'))).toBe(false);
  }, 60_000);

  test('countersigns', async () => {
    expect(run(...sign, '--yes', 'statement.pdf')).toMatchObject({ code: 0 });
    const made = new Uint8Array(readFileSync(at('statement.countersigned.pdf')));
    const jwt = readFileSync(at('statement.countersigned.jwt'), 'utf8');

    const { d: _, ...open } = JSON.parse(readFileSync(at('own.jwk'), 'utf8')) as Record<string, string>;
    await expect(jwtVerify(jwt, await importJWK(open, 'ES256'))).resolves.toMatchObject({
      payload: { iss: 'did:web:harbourlane.example', sub: lucja.key.did },
    });

    // The page is the learner's own, to the byte, and still a tagged document in its language.
    expect(Buffer.compare(made.subarray(0, statement.length), statement)).toBe(0);
    expect(await pdfText(made)).toBe(await pdfText(statement));
    expect(await pdfInfo(made)).toEqual(await pdfInfo(statement));
    const attached = await (await getDocumentProxy(made.slice())).getAttachments();
    const names = attached instanceof Map ? [...attached.keys()] : Object.keys(attached as object);
    expect(names.sort()).toEqual(['countersigned.jwt', 'credential.jwt']);
  }, 60_000);

  test('and other readers find nothing wrong with the file, and both credentials in it', () => {
    const file = at('statement.countersigned.pdf');
    const check = outside('qpdf', ['--check', file]);
    if (check !== undefined) expect(check).toContain('No syntax or stream encoding errors found');
    const info = outside('pdfinfo', [file]);
    if (info !== undefined) expect(info).toMatch(/Tagged: +yes/);
    if (outside('pdfdetach', ['-saveall', '-o', folder, file]) === undefined) return;
    expect(readFileSync(at('credential.jwt'), 'utf8')).toBe(lucja.jwt);
    expect(readFileSync(at('countersigned.jwt'), 'utf8')).toBe(
      readFileSync(at('statement.countersigned.jwt'), 'utf8'),
    );
  });

  test('refuses without a stack, and ends with 1', () => {
    const { code, said } = run(...sign, '--yes', 'statement.pdf');
    expect(code).toBe(1);
    expect(said).toContain('is there already, and is not written over.\n  → Move or delete it first.');
    expect(said).not.toContain('    at ');
  }, 60_000);
});
