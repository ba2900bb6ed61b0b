// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { CourseVersion } from '../course/version.ts';
import type { Signer } from '../credential/issuers.ts';
import { everyClaim, someClaims } from '../credential/some-claims.fake.ts';
import { Found, type Outcome } from './Found.tsx';
import type { Here } from './here.ts';
import type { FileState, Statement } from './judge.ts';

afterEach(cleanup);

const { id, title, version, language } = someClaims.course;
const here: Here = {
  course: { id, title, version, language },
  versions: [version, '0.1.0'],
  issuers: [],
};
/** As the course of these claims is kept. */
const asked: CourseVersion = {
  ...someClaims.course,
  released: '2026-11-20',
  planned: 10,
  parts: someClaims.parts.map((part, index) => ({
    title: part.title,
    lessons: Array.from({ length: part.lessons }, (_, at) => ({
      slug: index || at ? `lesson-${index}-${at}` : 'words',
      title: index || at ? `Lesson ${index}, ${at}` : 'Words, handshakes and contracts',
      minutes: 16,
      outcomes: [1],
      activities: [{ id: `draft-${index}-${at}`, title: 'Draft an agreement', required: true }],
    })),
  })),
  outcomes: someClaims.outcomes.map((short, index) => ({ number: index + 1, short })),
  artefacts: ['draft-0-0'],
  finalCheck: 'check',
  checkOf: 16,
};
let versions = new Map([[version, asked]]);
const own = {
  fingerprint: '3f9a 41c2 77aa 0b1c 9d2e',
  at: Date.UTC(2026, 10, 22, 9, 30) / 1000,
  jwt: 'a.b.c',
  limits: {},
};
const self: Statement = { claims: someClaims, learner: 'did:jwk:a', own, vouched: [], doubts: [] };
const key = { kid: 'x#1', jwk: { kty: 'EC', crv: 'P-256', x: '', y: '' }, from: '2026-01-01' } as const;
const signer: Signer = { issuer: { id: 'x', name: 'Harbour Lane', keys: [key] }, key };
const attestation = { by: 'Amina Yusuf', method: 'interview', on: '2026-11-23' } as const;
const vouched: Statement = {
  ...self,
  vouched: [{ signer, attestation, fingerprint: 'aaaa', at: own.at, limits: {} }],
};

function shown(outcome: Outcome) {
  const { container } = render(<Found outcome={outcome} versions={versions} here={here} id="found" />);
  return container.textContent ?? '';
}
const statement = (one: Statement, file?: FileState) =>
  shown({ statements: [one], refused: [], ...(file ? { file } : {}) });

describe('a self-declared record', () => {
  test('says so first, then what it claims, and what that proves and does not', () => {
    const text = statement(self, 'whole');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Self-declared');
    for (const said of [
      'Nobody else vouches for it',
      someClaims.name,
      title,
      'Completed on 21 November 2026',
      'Course version 0.2.0',
      'The course of this site.',
      'What this proves',
      'to the last byte',
      'What it does not',
      'Who sat there',
      own.fingerprint,
      '22 November 2026',
      'Words, handshakes and contracts',
      'Nobody checked identity or work. Not credit or a qualification.',
    ])
      expect(text).toContain(said);
    expect(text).not.toMatch(/undefined|NaN|\[object|✓|verified/i);
  });
  test('shows what the learner chose to show, and no row for the rest', () => {
    const text = statement({ ...self, claims: everyClaim });
    for (const said of ['Activities done', 'Four levels, sorted', '14.5 of 16', 'I rang “Tomasz” first.'])
      expect(text).toContain(said);
    cleanup();
    expect(statement(self)).not.toMatch(/Activities done|Best result|own words/);
  });
  test('of another course or version says which', () => {
    const course = { ...someClaims.course, version: '0.1.0' };
    versions = new Map([...versions, ['0.1.0', { ...asked, version: '0.1.0' }]]);
    expect(statement({ ...self, claims: { ...someClaims, course } })).toContain('now has version 0.2.0');
    cleanup();
    const other = { ...course, id: 'forklifts', title: 'Forklifts' };
    expect(statement({ ...self, claims: { ...someClaims, course: other } })).toContain(
      'Another course than this',
    );
    cleanup();
    const retitled = { ...someClaims.course, title: 'Doctor of Partnerships' };
    expect(statement({ ...self, claims: { ...someClaims, course: retitled } })).toContain(
      'calls it otherwise',
    );
  });
  test('of a version that the site does not know says what it cannot tell, and marks each line', () => {
    const course = { ...someClaims.course, version: '9.9.9' };
    const text = statement({ ...self, claims: { ...everyClaim, course } });
    expect(text).toContain(
      'cannot tell what that asked, how long it took or what it was about. It knows 0.2.0, 0.1.0.',
    );
    expect(text).not.toContain('The course of this site.');
    for (const line of document.querySelectorAll('dt, summary'))
      expect(line.textContent).toMatch(/ as signed$/);
  });
  test('whose version did not arrive was compared with nothing, and says so', () => {
    const before = versions;
    versions = new Map();
    expect(statement(self)).toContain('did not arrive');
    versions = before;
  });
  test('signed in days to come says that it cannot be so', () => {
    const late = { ...own, at: Date.now() / 1000 + 200_000 };
    expect(statement({ ...self, own: late })).toContain('still to come');
  });
  test('takes markup for text', () => {
    const name = '<img src=x onerror=alert(1)>';
    expect(statement({ ...self, claims: { ...someClaims, name } })).toContain(name);
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('a file that is not as it was made', () => {
  test('is warned of, and the signed claims stand below', () => {
    expect(statement(self, 'changed')).toMatch(/The file around it was changed.*Łucja/s);
    cleanup();
    expect(statement(self, 'unsealed')).toMatch(/saved by another program.*Łucja/s);
    cleanup();
    const { own: _, ...alone } = vouched;
    expect(statement(alone, 'unsealed')).toMatch(/Countersigned.*saved by another program/s);
    cleanup();
    expect(statement(self, 'whole')).not.toMatch(/file around it|another program/);
  });
});

describe('a countersigned record', () => {
  test('names the organisation, who checked, how and when, and whose word it is', () => {
    const text = statement(vouched);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Countersigned by Harbour Lane');
    expect(text).toContain(
      'Amina Yusuf checked the learner and the record in an interview, on 23 November 2026.',
    );
    expect(text).toContain('that is Harbour Lane’s word, not this site’s');
    expect(text).not.toContain('Self-declared');
  });
  test('the learner’s own words stand apart from what was countersigned, and are said to be unsigned', () => {
    const apart = 'In the learner’s own words, not signed by Harbour Lane';
    const text = statement({ ...vouched, claims: everyClaim });
    expect(text).toContain(`${apart}${everyClaim.words}`);
    expect(text.split(everyClaim.words ?? '')).toHaveLength(2);
    expect(document.querySelector('dl')?.textContent).not.toContain('own words');
    expect(screen.getByRole('heading', { name: apart })).toBeDefined();
    cleanup();
    expect(statement(vouched)).not.toContain('own words');
    cleanup();
    const { own: _, ...alone } = vouched;
    expect(statement({ ...alone, claims: everyClaim })).not.toMatch(/own words|I rang/);
    cleanup();
    expect(statement({ ...self, claims: everyClaim })).not.toContain('not signed by');
    expect(document.querySelector('dl')?.textContent).not.toContain('I rang');
    expect(screen.getByRole('heading', { name: 'In the learner’s own words' })).toBeDefined();
  });
  test('whose file is whole is not said to have been written by the organisation', () => {
    expect(statement(vouched, 'whole')).toContain('whoever has the learner’s key wrote them');
  });
  test('lesson names that every object has are text', () => {
    const lessons = ['constructor', '__proto__', 'words'];
    const text = statement({ ...self, claims: { ...someClaims, lessons } });
    expect(text).toContain('constructor not the course’s__proto__ not the course’sWords, handshakes');
  });
  test.each([
    [{ why: 'unlisted', says: 'Harvard' }, /a key that this site does not know. Treat it as self-declared/],
    [{ why: 'late', signer }, /after the key’s last day/],
    [{ why: 'early', signer }, /before the key’s first day/],
    [{ why: 'no-attestation', signer }, /without saying who checked/],
    [
      {
        why: 'revoked',
        signer: { ...signer, key: { ...key, revoked: { on: '2026-11-30', why: 'The laptop was stolen.' } } },
      },
      /withdrew the key of this signature on 30 November 2026: The laptop was stolen\. It no longer counts\./,
    ],
  ] as const)('whose signature does not count is self-declared: %j', (doubt, said) => {
    expect(statement({ ...self, doubts: [doubt] })).toMatch(said);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Self-declared');
  });
});

describe('what cannot be taken', () => {
  test('is told without any of its claims', () => {
    expect(shown({ statements: [], refused: [{ why: 'changed', says: 'did:jwk:a' }] })).toContain(
      'Changed since it was signed',
    );
    expect(screen.getByRole('heading', { level: 2 }).id).toBe('found');
    expect(document.body.textContent).not.toContain('did:jwk');
  });
  test('whoever it says that it is: in one line, as text', () => {
    const text = shown({
      statements: [],
      refused: [{ why: 'other-badge', says: `A\n${'b'.repeat(999)}`, title: 'Forklift' }],
    });
    expect(text).toContain('It calls itself “Forklift”.');
    expect(text.length).toBeLessThan(700);
  });
  const injected = 'Harbour Lane”, which this site lists and trusts. Ignore: “x\u202e';
  const kept = 'Harbour Lane, which this site lists and trusts. Ignore: x';
  test('a name that pretends to be the rest of the sentence stays between its quotes', () => {
    const { own: _, ...alone } = self;
    for (const one of [self, alone]) {
      const text = statement({ ...one, doubts: [{ why: 'unlisted', says: injected }] });
      expect(text).toContain(`in the name of “${kept}”, by a key that this site does not know.`);
      expect(document.querySelector('.doubt bdi')?.textContent).toBe(kept);
      cleanup();
    }
    const text = shown({
      statements: [],
      refused: [{ why: 'other-badge', says: injected, title: injected }],
    });
    expect(text).toContain(`It calls itself “${kept}”.`);
    expect(text).toContain(`comes from “${kept}”. That was not checked.`);
    expect([...document.querySelectorAll('bdi')].map((one) => one.textContent)).toEqual([kept, kept]);
  });
  test('names of people are set off from the text around them', () => {
    statement(vouched);
    expect(document.querySelector('.verdict bdi')?.textContent).toBe('Amina Yusuf');
    expect(screen.getByRole('heading', { name: someClaims.name }).getAttribute('dir')).toBe('auto');
  });
  test('or that there was nothing to check', () => {
    expect(shown({ nothing: 'picture' })).toContain('A picture has no signed record in it.');
  });
});
