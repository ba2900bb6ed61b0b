import { describe, expect, test } from 'vitest';
import { readOptions } from './options.ts';
import { Refusal } from './refusal.ts';

const whole = [
  '--key',
  'k.jwk',
  '--record',
  'p.json',
  '--checked-by',
  ' Amina Yusuf ',
  '--method',
  'interview',
  's.pdf',
];
const without = (option: string) => whole.filter((word, at) => word !== option && whole[at - 1] !== option);

test('what is asked for is read', () => {
  expect(readOptions([...whole, '--yes', '--on', '2026-11-20', '--course', 'c'])).toEqual({
    do: 'sign',
    path: 's.pdf',
    keyFile: 'k.jwk',
    record: 'p.json',
    organisation: {},
    checkedBy: 'Amina Yusuf',
    method: 'interview',
    on: '2026-11-20',
    yes: true,
    course: 'c',
  });
  expect(readOptions([...without('--key'), '--id', 'did:web:a.example', '--name', 'A'])).toMatchObject({
    organisation: { id: 'did:web:a.example', name: 'A' },
    yes: false,
  });
  expect(
    readOptions([
      '--new-key',
      'k',
      '--name',
      'A',
      '--id',
      'did:web:a.example:b',
      '--url',
      'https://a.example/',
    ]),
  ).toEqual({
    do: 'new-key',
    file: 'k',
    organisation: { id: 'did:web:a.example:b', name: 'A', url: 'https://a.example/' },
  });
  expect(readOptions([]).do).toBe('help');
  expect(readOptions(['--help']).do).toBe('help');
});

describe('what is not clear is refused, with what to do', () => {
  test.each<[string, string[], RegExp]>([
    ['nobody who checked', without('--checked-by'), /who checked/],
    ['an empty name', [...without('--checked-by'), '--checked-by', ' '], /--checked-by is empty/],
    ['a name with a line break', [...without('--checked-by'), '--checked-by', 'A\nB'], /line break/],
    ['no method', without('--method'), /how the learner and the work were checked/],
    ['a method of one’s own', [...without('--method'), '--method', 'trust'], /“trust” is no way of checking/],
    [
      'no statement',
      without('--method').slice(0, -1).concat('--method', 'interview'),
      /No statement is named/,
    ],
    ['two statements', [...whole, 't.pdf'], /More than one statement/],
    ['an option that there is not', [...whole, '--force'], /Unknown option --force/],
    ['an option without its word', ['--key'], /--key/],
    ['a day that there is not', [...whole, '--on', '2026-02-30'], /is no day/],
    ['words for a day', [...whole, '--on', 'yesterday'], /is no day/],
    ['a key of nobody', ['--new-key', 'k', '--name', 'A'], /belongs to an organisation/],
    [
      'a key and a statement',
      ['--new-key', 'k', '--name', 'A', '--id', 'did:web:a.example', 's.pdf'],
      /not needed/,
    ],
    ['an id that is none', ['--new-key', 'k', '--name', 'A', '--id', 'Harbour Lane'], /cannot name/],
    ['an id of a learner', ['--new-key', 'k', '--name', 'A', '--id', 'did:jwk:abc'], /cannot name/],
    ['a page that is none', [...whole, '--url', 'a.example'], /no address/],
  ])('%s', (_, words, said) => {
    let error: unknown;
    try {
      readOptions(words);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(Refusal);
    expect((error as Refusal).message).toMatch(said);
    expect((error as Refusal).remedy).toMatch(/\.$/);
  });
});
