/** Which scripts a built script brings with it. */
import { posix } from 'node:path';
import { initSync, parse } from 'es-module-lexer';
import { type Names, namesOfScript } from './needed-styles.ts';

/** A built file's text, by its path below the site's root. */
export type Read = (path: string) => string;

export interface Scripts {
  /** Every script that SCRIPT imports at once, itself left out. */
  importedBy(script: string): readonly string[];
  /** Every script that SCRIPT may ever ask for, itself and those of later moments too. */
  reachedBy(script: string): readonly string[];
  /** The script that SCRIPT stands for: itself, unless it does nothing but import another. */
  meantBy(script: string): string;
  /** The names that SCRIPT can give to what it draws. */
  namesIn(script: string): Names;
}

initSync();

/** The scripts of a built site. Each is read once. */
export function scriptsOf(read: Read): Scripts {
  const found = new Map<
    string,
    { readonly imports: readonly string[]; readonly later: readonly string[]; readonly isStub: boolean }
  >();
  const look = (script: string) => {
    const known = found.get(script);
    if (known) return known;
    const [all, exports, isFacade] = parse(read(script));
    const those = (wanted: (d: number) => boolean) =>
      all.flatMap(({ n, d }) => (wanted(d) && n ? posix.join(posix.dirname(script), n) : []));
    const imports = those((d) => d === -1);
    const later = those((d) => d > -1);
    const looked = { imports, later, isStub: isFacade && all.length === 1 && !exports.length };
    found.set(script, looked);
    return looked;
  };
  const gather = (script: string, into: Set<string>) => {
    for (const one of look(script).imports) {
      if (into.has(one)) continue;
      into.add(one);
      gather(one, into);
    }
    return into;
  };
  const reach = (script: string, into: Set<string>) => {
    if (into.has(script)) return into;
    into.add(script);
    const { imports, later } = look(script);
    for (const one of [...imports, ...later]) reach(one, into);
    return into;
  };
  const meantBy = (script: string): string => {
    const { imports, isStub } = look(script);
    const [only] = imports;
    return isStub && only ? meantBy(only) : script;
  };
  const names = new Map<string, Names>();
  const namesIn = (script: string): Names => {
    const known = names.get(script) ?? namesOfScript(read(script));
    names.set(script, known);
    return known;
  };
  return {
    importedBy: (script) => [...gather(script, new Set())],
    reachedBy: (script) => [...reach(script, new Set())],
    meantBy,
    namesIn,
  };
}
