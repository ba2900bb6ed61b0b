/** Who signed, with which key, and when. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { verify as words } from '../words/en/verify.ts';
import type { Statement } from './judge.ts';
import { isToCome, momentOf } from './when.ts';

interface Props {
  readonly statement: Statement;
  readonly language: string;
}

export function Signatures({ statement: { own, vouched }, language }: Props) {
  if (!own && !vouched.length) return null;
  return (
    <>
      <h3>{words.signatures(vouched.length + (own ? 1 : 0))}</h3>
      {vouched.map(({ signer, fingerprint, at }) => (
        <Signature
          key={signer.key.kid}
          by={words.byOrganisation(signer.issuer.name)}
          {...{ fingerprint, at, language }}
        >
          {signer.issuer.url && (
            <p>
              <a href={signer.issuer.url} rel="noreferrer" translate={false}>
                {signer.issuer.url}
              </a>
            </p>
          )}
        </Signature>
      ))}
      {own && (
        <Signature by={words.byLearner} fingerprint={own.fingerprint} at={own.at} language={language}>
          <p class="hint">{words.fingerprintText}</p>
        </Signature>
      )}
    </>
  );
}

interface SignatureProps {
  readonly by: string;
  readonly fingerprint: string;
  /** Seconds since 1970. */
  readonly at: number;
  readonly language: string;
  readonly children?: ComponentChildren;
}

function Signature({ by, fingerprint, at, language, children }: SignatureProps) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(fingerprint);
      setSaid(words.copied);
    } catch {
      // Refused, or an old browser.
      setSaid(words.copyYourself);
    }
  };
  return (
    <div class="signature">
      <h4>{by}</h4>
      <p>{words.signedAt(momentOf(at, language))}</p>
      {isToCome(at) && <p class="doubt">{words.future}</p>}
      <p class="fingerprint">
        <span class="sr-only">{words.fingerprint}</span> <code translate={false}>{fingerprint}</code>
        <button class="quiet" type="button" aria-label={words.copyLabel} onClick={() => void copy()}>
          {words.copy}
        </button>
      </p>
      <p class="hint" role="status">
        {said}
      </p>
      {children}
    </div>
  );
}
