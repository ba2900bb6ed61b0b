/** What of the shaping library's font is not published. */
interface Shaping {
  _layoutEngine: {
    engine?: { GPOSProcessor?: { applyLookup(type: number, table: unknown): boolean } } | null;
  };
}

const mended = new WeakSet<object>();

/**
 * Where one of a font's rules has no place for a mark on a letter, the next rule is tried, as the format asks; the
 * library itself would give up (feh with kasra, in Noto Sans Arabic).
 */
export function tryNextRule(font: object): void {
  const processor = (font as Shaping)._layoutEngine.engine?.GPOSProcessor;
  if (!processor || mended.has(processor)) return;
  mended.add(processor);
  const apply = processor.applyLookup;
  processor.applyLookup = function (type, table) {
    try {
      return apply.call(this, type, table);
    } catch (error) {
      if (error instanceof TypeError) return false;
      throw error;
    }
  };
}
