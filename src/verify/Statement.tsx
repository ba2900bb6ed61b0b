/** A statement that is as it was signed: what it claims, what that proves, and by whom. */
import type { ComponentChildren } from 'preact';
import { Icon } from '../ui/Icon.tsx';
import * as signs from '../ui/signs.ts';
import { verify as words } from '../words/en/verify.ts';
import type { Against } from './against.ts';
import { Claimed } from './Claimed.tsx';
import { doubtsOf } from './doubts.ts';
import type { Here } from './here.ts';
import type { Doubt, FileState, Statement as Proven } from './judge.ts';
import { Signatures } from './Signatures.tsx';
import { shortened } from './shortened.ts';
import { dayOf, todayIn } from './when.ts';

interface Props {
  readonly statement: Proven;
  /** What the course asked in that version. */
  readonly against: Against;
  readonly file?: FileState | undefined;
  readonly here: Here;
  readonly id: string;
}

export const organisationsOf = ({ vouched }: Proven): string[] => [
  ...new Set(vouched.map(({ signer }) => signer.issuer.name)),
];

/** The verdict in a word or two. */
export const headlineOf = (statement: Proven): string => {
  const names = organisationsOf(statement);
  return names.length ? words.countersigned(names) : words.selfDeclared;
};

export function Statement({ statement, against, file, here, id }: Props) {
  const names = organisationsOf(statement);
  const { claims, own, vouched, doubts } = statement;
  const { language } = here.course;
  const [signed = own] = [own, ...vouched];
  const dated = signed && {
    on: claims.on,
    signedAt: signed.at,
    ...(against.is === 'known' ? { released: against.version.released } : {}),
    limits: signed.limits,
  };
  const told = dated ? doubtsOf(dated, Date.now(), language) : [];
  const unchanged = own ? words.selfDeclaredText : words.selfDeclaredAlone;
  return (
    <article class="found" data-found={names.length ? 'countersigned' : 'self-declared'} aria-labelledby={id}>
      <header class="verdict">
        <Icon path={names.length ? signs.flag : signs.pen} />
        <h2 id={id} tabIndex={-1}>
          {headlineOf(statement)}
        </h2>
        <p>{names.length ? words.countersignedText : unchanged}</p>
        {vouched.map(({ signer, attestation }) => (
          <p key={signer.key.kid}>
            <Around
              around={words.says(signer.issuer.name, attestation.method, dayOf(attestation.on, language))}
              name={attestation.by}
            />
          </p>
        ))}
        {doubts.map((doubt) =>
          doubt.why === 'unlisted' ? (
            <Quoting
              key={doubt.says}
              class="doubt"
              around={own ? words.unlisted : words.unlistedAlone}
              name={doubt.says ?? ''}
            />
          ) : (
            <p key={doubt.signer?.key.kid} class="doubt">
              {doubted(doubt.why, doubt.signer, language)}
            </p>
          ),
        )}
        {told.map((sentence) => (
          <p key={sentence} class="doubt">
            {sentence}
          </p>
        ))}
      </header>
      {file === 'changed' && <Warning title={words.fileChanged} text={words.fileChangedText} />}
      {file === 'cut' && <Warning title={words.fileCut} text={words.fileCutText} />}
      {file === 'unsealed' && <Warning title={words.fileUnsealed} text={words.fileUnsealedText} />}
      <div class="columns">
        <Claimed
          claims={claims}
          against={against}
          countersignedBy={names}
          byLearner={Boolean(own)}
          here={here}
        />
        <div class="meaning">
          <h3>{words.proves}</h3>
          <List>
            {words.provesList.unchanged}
            {file === 'whole' && words.fileWhole}
            {names.length > 0 && words.provesList.vouched(names)}
            {own && words.provesList.sameKey}
          </List>
          <h3>{words.provesNot}</h3>
          <List>
            {names.length ? words.provesNotList.whoVouched(names) : words.provesNotList.who}
            {names.length > 0 && own && claims.words && words.provesNotList.ownWords}
            {!names.length && words.provesNotList.work}
            {!names.length && words.provesNotList.done}
            {words.provesNotList.day}
          </List>
          <Signatures statement={statement} language={language} />
        </div>
      </div>
      <p class="hint checked-on">{words.checkedOn(todayIn(language))}</p>
    </article>
  );
}

interface QuotingProps {
  /** A sentence of ours, before and after the name. */
  readonly around: readonly string[];
  /** What somebody else wrote. */
  readonly name: string;
  readonly class?: string;
}

/** A sentence with a name in it that nobody has proven: the name can neither leave its quotes nor turn the rest round. */
export const Quoting = ({ class: kind, ...parts }: QuotingProps) => (
  <p class={kind}>
    <Around {...parts} />
  </p>
);

function Around({ around: [before, after], name }: QuotingProps) {
  return (
    <>
      {before}
      <bdi translate={false}>{shortened(name)}</bdi>
      {after}
    </>
  );
}

function doubted(why: Exclude<Doubt['why'], 'unlisted'>, signer: Doubt['signer'], language: string): string {
  const { doubt } = words;
  const name = signer?.issuer.name ?? '';
  if (why === 'revoked') {
    const { on = '', why: because = '' } = signer?.key.revoked ?? {};
    return doubt.revoked(name, on && dayOf(on, language), because);
  }
  return doubt[why](name);
}

/** A warning about the file, above what was signed. */
function Warning({ title, text }: { title: string; text: string }) {
  return (
    <div class="file-warning">
      <Icon path={signs.trouble} />
      <h3>{title}</h3>
      <p>{text}</p>
    </div>
  );
}

function List({ children }: { children: ComponentChildren }) {
  return <ul>{[children].flat().flatMap((child) => (child ? [<li key={child}>{child}</li>] : []))}</ul>;
}
