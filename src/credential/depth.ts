/** Whether a text of JSON has more than MOST brackets open at once. One walk over it, before anything is parsed. */
export function deeperThan(json: string, most: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < json.length; at++) {
    const sign = json[at];
    if (quoted && sign === '\\') at++;
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '{' || sign === '[') && ++depth > most) return true;
    else if (!quoted && (sign === '}' || sign === ']')) depth--;
  }
  return false;
}
