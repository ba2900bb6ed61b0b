/** The code and the line about the key, on the sheet as the page shows and prints it. Loaded once there is a credential. */
import { asItIs } from '../ui/as-it-is.ts';
import { statementFile as said } from '../words/en/statement-file.ts';
import { codeOf, runsIn } from './code.ts';
import type { Signed } from './sign.ts';

const svg = 'http://www.w3.org/2000/svg';

/** @param credential None takes both away again: the sheet no longer says what was signed. */
export function showCode(
  paper: HTMLElement,
  credential?: Pick<Signed, 'fingerprint' | 'link' | 'page'>,
): void {
  const [line, place] = ['signed', 'code'].map((name) =>
    paper.querySelector<HTMLElement>(`[data-slot="${name}"]`),
  );
  if (!line || !place) return;
  line.hidden = !credential;
  line.textContent = credential ? said.signed(credential.fingerprint, credential.page) : '';
  if (credential) asItIs(line, credential.fingerprint);
  place.hidden = !credential?.link;
  place.replaceChildren(...(credential?.link ? [drawn(credential.link)] : []));
}

function drawn(link: string): SVGElement {
  const rows = codeOf(link);
  const image = document.createElementNS(svg, 'svg');
  image.setAttribute('viewBox', `0 0 ${rows.length} ${rows.length}`);
  image.setAttribute('role', 'img');
  image.setAttribute('aria-label', said.code);
  const path = document.createElementNS(svg, 'path');
  path.setAttribute(
    'd',
    rows.flatMap((row, y) => runsIn(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)).join(''),
  );
  image.append(path);
  return image;
}
