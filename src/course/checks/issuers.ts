/** The list of organisations that may countersign: each key belongs to its issuer, and is one. */
import { createPublicKey } from 'node:crypto';
import type { ListedIssuers } from '../schema.ts';
import { checkDate } from './dates.ts';
import type { Finding, Path } from './problems.ts';
import { repeats } from './twice.ts';

type Key = ListedIssuers[number]['keys'][number];

export function checkIssuers(issuers: ListedIssuers): Finding[] {
  const keys = issuers.flatMap(({ id, keys: own }, issuer) =>
    own.map((key, index) => ({ id, key, at: [issuer, 'keys', index] as Path })),
  );
  return [
    ...repeats(issuers.map(({ id }) => id)).map(({ index, value }) => ({
      at: [index, 'id'],
      message: `Two issuers have the id “${value}”.`,
      remedy: 'List an organisation once, with all its keys.',
    })),
    ...repeats(keys.map(({ key }) => key.kid)).map(({ index, value }) => ({
      at: [...(keys[index]?.at ?? []), 'kid'],
      message: `Two keys are called “${value}”.`,
      remedy: 'Give the newer one a name of its own after the #, and let the old entry stand.',
    })),
    ...keys.flatMap(({ id, key, at }) => checkKey(id, key, at)),
  ];
}

function checkKey(id: string, { kid, jwk, from, until, revoked }: Key, at: Path): Finding[] {
  const found: Finding[] = [];
  if (kid.slice(0, kid.indexOf('#')) !== id) {
    found.push({
      at: [...at, 'kid'],
      message: `The key “${kid}” is not one of “${id}”.`,
      remedy: `Begin it with the issuer’s id: ${id}#…`,
    });
  }
  if (!isKey(jwk)) {
    found.push({
      at: [...at, 'jwk'],
      message: 'These numbers are no key of the curve P-256.',
      remedy: 'Copy x and y again, letter by letter, from what made the key.',
    });
  }
  if (until !== undefined && until < from) {
    found.push({
      at: [...at, 'until'],
      message: `The key’s last day, ${until}, is before its first, ${from}.`,
      remedy: 'Write the day on which it signed last, or “revoked:” for a key that others may have.',
    });
  }
  return [
    ...found,
    ...checkDate(from, [...at, 'from']),
    ...(until === undefined ? [] : checkDate(until, [...at, 'until'])),
    ...(revoked ? checkDate(revoked.on, [...at, 'revoked', 'on']) : []),
  ];
}

function isKey({ kty, crv, x, y }: Key['jwk']): boolean {
  try {
    createPublicKey({ key: { kty, crv, x, y }, format: 'jwk' });
    return true;
  } catch {
    return false;
  }
}
