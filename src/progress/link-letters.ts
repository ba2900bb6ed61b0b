/**
 * The letters of a progress link in what came of it: mail and chat programs escape, break and quote addresses on their
 * way, and a browser hands on whatever came. Pure.
 */

/** Escapes of escapes come from programs that wrap a link in one of their own. */
const mostEscaped = 3;

/**
 * What TEXT may have been, the likeliest first. There are several: quoted-printable breaks a line with “=”, and once its
 * line breaks are lost a letter that it escaped looks the same.
 */
export function lettersIn(text: string): readonly string[] {
  const whole = unescaped(text)
    .replace(/[\u2010\u2011\u2212]/g, '-')
    .replace(/[\u2013\u2014]/g, '--')
    // White space, marks without width, and the sign that mail sets before each line of an answer.
    .replace(/=[^\S\n]*\r?\n/g, '')
    .replace(/[\s>\u00AD\u200B-\u200F\u2060\uFEFF]+/g, '')
    // The sign between `#p` and the letters, which a link broken as quoted-printable has as “=3D”.
    .replace(/^(?:=|3D(?=U))+/i, '');
  const broken = whole.replace(/=/g, '');
  const escaped = whole.replace(/=([\dA-F]{2})/gi, (_, code: string) => letter(code));
  return [...new Set([broken, escaped.replace(/=/g, '')].map((one) => /^[\w-]*/.exec(one)?.[0] ?? ''))];
}

const letter = (code: string) => String.fromCharCode(Number.parseInt(code, 16));

function unescaped(text: string): string {
  let now = text;
  for (let times = 0; times < mostEscaped && now.includes('%'); times++) {
    now = now.replace(/(?:%[\dA-F]{2})+/gi, (run) => {
      try {
        return decodeURIComponent(run);
      } catch {
        // Not in UTF-8: the letters of ours are, each by itself.
        return run.replace(/%([2-7][\dA-F])/gi, (_, code: string) => letter(code));
      }
    });
  }
  return now;
}
