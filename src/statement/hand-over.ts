/** Signs, makes and hands over what the learner takes away: the PDF, the credential alone, the printed sheet. */
import type { Progress } from '../progress/progress.ts';
import { saveFile } from '../ui/save-file.ts';
import { statementMade as words } from '../words/en/statement-made.ts';
import { type About, claimsOf } from './claims.ts';
import type { Named } from './name-field.ts';
import type { StatementSheet } from './pdf/sheet.ts';
import type { Beyond, Choices } from './sheet.ts';
import type { Signed } from './sign.ts';
import type { Completed } from './standing.ts';

const FILE = 'statement-of-participation.pdf';
const CREDENTIAL = 'credential.jwt';

/** All that was said at the click, whatever is typed while the rest arrives. */
export interface Wanted {
  readonly as: 'pdf' | 'credential' | 'print';
  readonly completed: Completed;
  readonly progress: Progress;
  readonly about: About;
  readonly sheet: StatementSheet;
  readonly named: Named;
  /** The name as it is signed. */
  readonly signedName: string;
  readonly choices: Choices;
  readonly more: Beyond;
  readonly canSign: boolean;
  /** The sheet on the page. */
  readonly paper: HTMLElement;
  /** Whether the page still says the same. */
  readonly isSame: () => boolean;
}

/** Resolves to what there is to say, of a failure as well. */
export async function handOver(wanted: Wanted): Promise<string> {
  const { as } = wanted;
  try {
    if (as === 'pdf') return await savePdf(wanted);
    if (as === 'credential') return await saveCredential(wanted);
    return await printSheet(wanted);
  } catch (error) {
    if (as === 'credential') return words.credentialFailed;
    return `${why(error)} ${words.wayOut}`;
  }
}

/** The credential; `undefined` where this browser cannot sign. */
async function signed({
  completed,
  progress,
  about,
  signedName,
  choices,
  more,
  canSign,
}: Wanted): Promise<Signed | undefined> {
  if (!canSign) return undefined;
  const { sign } = await import('./sign.ts');
  const claims = claimsOf(completed.of, about, completed.completion, signedName, choices, more);
  return sign(progress, completed, claims, about.verifyAt);
}

async function savePdf(wanted: Wanted): Promise<string> {
  const { sheet, named } = wanted;
  const [{ makePdf }, credential] = await Promise.all([
    import('./make.ts'),
    // A part that did not arrive is told; a browser that refuses to sign makes the sheet all the same.
    signed(wanted).catch((error: Error) => {
      if (error.name === 'TypeError') throw error;
      return undefined;
    }),
  ]);
  saveFile(FILE, await makePdf(sheet, credential));
  await showSigned(wanted, credential);
  return [
    words.made(FILE),
    named.boxes && !named.latin ? words.nameOnLine : '',
    credential ? words.madeSigned : words.madeUnsigned,
    keyOf(credential),
  ]
    .filter(Boolean)
    .join(' ');
}

/** On paper the code is what can be checked. Without a credential the sheet is printed all the same. */
async function printSheet(wanted: Wanted): Promise<string> {
  await showSigned(wanted, await signed(wanted).catch(() => undefined));
  if (wanted.isSame()) print();
  return '';
}

/** Shows the code, as long as the sheet still says what was signed. */
async function showSigned({ paper, isSame }: Wanted, credential: Signed | undefined): Promise<void> {
  const { showCode } = await import('./preview-code.ts');
  if (isSame()) showCode(paper, credential);
}

async function saveCredential(wanted: Wanted): Promise<string> {
  const credential = await signed(wanted);
  if (!credential) return words.unsigned;
  saveFile(CREDENTIAL, new Blob([credential.jwt], { type: 'application/jwt' }));
  return [words.madeCredential(CREDENTIAL), keyOf(credential)].filter(Boolean).join(' ');
}

const keyOf = (credential: Signed | undefined) => (credential?.kept === false ? words.keyForNow : '');

/** A part that did not arrive is a `TypeError` of `import` or `fetch`, or a font that answered with an error. */
function why(error: unknown): string {
  const { name, message } = error as Error;
  return name === 'TypeError' || /could not be loaded/.test(message) ? words.offline : words.failed;
}
