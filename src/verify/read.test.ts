// @vitest-environment node
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { pack } from '../credential/compact.ts';
import { someJwt, someKey } from '../credential/some-claims.fake.ts';
import { largest, type Nothing, readFile, readFragment, readText } from './read.ts';

const jwt = await someJwt(await someKey());
const code = pack(jwt) ?? '';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const found = { is: 'records', records: [jwt] };
const wrapped = (text: string) => text.replace(/.{76}/g, '$&\r\n');

describe('a credential is found', () => {
  test.each([
    ['alone', jwt],
    ['with a byte order mark and blanks around it', `\uFEFF  ${jwt}\n`],
    ['in lines, as mail has it', wrapped(jwt)],
    ['within a sentence', `Here it is: ${jwt}, and thank you.`],
    ['as JSON', JSON.stringify(jwt)],
    ['in JSON around it', JSON.stringify({ credential: jwt })],
    ['in a presentation', JSON.stringify({ verifiableCredential: [jwt] })],
    ['in a link', `https://learn.example/partnerships/verify/#c=${code}`],
    ['in a link that was broken into lines', wrapped(`https://learn.example/verify/#c=${code}`)],
    ['in a link within a sentence', `See https://learn.example/verify/#c=${code} please.`],
    ['in a link that has it whole', `https://learn.example/verify/#jwt=${jwt}`],
    ['as the code of a link', code],
  ])('%s', (_, text) => {
    expect(readText(text)).toEqual(found);
    expect(readFile(bytesOf(text))).toEqual(found);
  });
  test('in a fragment', () => {
    expect(readFragment(`#c=${code}`)).toEqual(found);
    expect(readFragment(`#jwt=${jwt}`)).toEqual(found);
    expect(readFragment('#main')).toBeUndefined();
    expect(readFragment('')).toBeUndefined();
  });
  test('cut off, so that it is told to be damaged', () => {
    const cut = jwt.slice(0, 500);
    expect(readText(cut)).toEqual({ is: 'records', records: [cut] });
  });
});

describe('what is none is named', () => {
  const cases: [Nothing, string, string | Uint8Array][] = [
    ['empty', 'an empty file', ''],
    ['empty', 'blanks', ' \n '],
    ['no-record', 'a PDF of others', '%PDF-1.4\n1 0 obj\n<<>>\nstream\nabc\nendstream\n%%EOF'],
    ['cut', 'a PDF that breaks off', '%PDF-1.4\n1 0 obj\n<<>>\nstream\nabc\nends'],
    ['locked', 'an encrypted PDF', '%PDF-1.4\ntrailer << /Encrypt 4 0 R >>'],
    ['picture', 'a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0)],
    ['picture', 'a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16)],
    ['archive', 'a packed file', zipSync({ 'a.txt': bytesOf('a') })],
    ['progress', 'a progress file', '{"format":"course-progress","version":1,"facts":[]}'],
    ['key', 'a key', '{"kty":"EC","crv":"P-256","x":"a","y":"b","d":"c"}'],
    ['key', 'a set of keys', '{"keys":[]}'],
    [
      'old-badge',
      'an assertion of version 2',
      '{"@context":"https://w3id.org/openbadges/v2","type":"Assertion"}',
    ],
    [
      'other-credential',
      'a credential with its proof inside',
      '{"@context":["https://www.w3.org/ns/credentials/v2"],"type":["VerifiableCredential"],"proof":{}}',
    ],
    ['bad-code', 'a link that was cut', `https://learn.example/verify/#c=${code.slice(0, 200)}`],
    ['unknown', 'a letter', 'Dear Sir or Madam, eyJ is nothing.'],
    ['unknown', 'JSON of another kind', '{"a":1}'],
    ['unknown', 'broken JSON', '{"a":'],
    ['unknown', 'JSON in JSON in JSON', JSON.stringify(JSON.stringify(jwt))],
    ['unknown', 'JSON that lies deep in itself', `{"@context":${'['.repeat(90_000)}${']'.repeat(90_000)}}`],
    ['unknown', 'JSON that is too deep for a key', `{"keys":[],"a":${'['.repeat(33)}${']'.repeat(33)}}`],
    ['key', 'brackets within a text', `{"keys":[],"a":"\\"${'['.repeat(99)}"}`],
    ['unknown', 'a credential far behind in a long text', `${'a '.repeat(100_001)}${jwt}`],
    ['unknown', 'nothing but beginnings', '-eyJ'.repeat(50_000)],
    ['unknown', 'bytes of another kind', Uint8Array.of(0xfe, 0xfd, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)],
    ['too-big', 'a file bigger than any', new Uint8Array(largest + 1)],
  ];
  test.each(cases)('%s: %s', (why, _, given) => {
    const bytes = typeof given === 'string' ? bytesOf(given) : given;
    expect(readFile(bytes)).toEqual({ is: 'nothing', why });
  });
});

test('a text of beginnings is looked at where words begin, not at each of them', () => {
  // Else the search would go through the rest once for each: 1.25 thousand million steps.
  expect(readText(`.eyJ-${'eyJ-'.repeat(49_000)} `)).toEqual({ is: 'nothing', why: 'unknown' });
  expect(readText(`x-${jwt}`)).toEqual({ is: 'nothing', why: 'unknown' });
  for (const before of ['(', '“', '=', '>', '/']) expect(readText(`See: ${before}${jwt} .`)).toEqual(found);
});

test('whatever comes, it never throws', () => {
  const part = fc.constantFrom(
    jwt,
    code,
    '{',
    '"',
    '[',
    'eyJ',
    '#c=',
    '#jwt=',
    '%PDF-',
    '\n',
    'https://',
    '.',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(part, { maxLength: 8 }).map((all) => all.join('')),
    fc.json(),
  );
  fc.assert(
    fc.property(text, fc.uint8Array({ maxLength: 300 }), (written, bytes) => {
      readText(written);
      readFragment(`#c=${written}`);
      readFile(bytesOf(written));
      readFile(bytes);
    }),
    { numRuns: 300 },
  );
});
