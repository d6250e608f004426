// What was typed, taken apart.

/**
 * Words to be found anywhere on a page, and phrases to be found as they stand.
 * @typedef {{ phrases: string[], words: string[] }} Query
 */

/** Returns what was typed as phrases, which stand in quotation marks of any shape, and words. @returns {Query} */
export function readQuery(typed) {
  const phrases = [];
  const rest = typed.replace(/["“”]([^"“”]*)["“”]/g, (_, phrase) => {
    phrases.push(phrase.trim());
    return " ";
  });
  return { phrases: phrases.filter(plain), words: rest.split(/[\s"“”]+/).filter(plain) };
}

/** Returns whether any phrase was asked for. */
export function hasPhrases(typed) {
  return readQuery(typed).phrases.length > 0;
}

/** Returns a word as Pagefind compares it: small letters and figures, without accents, hyphens and apostrophes. */
export function plain(word) {
  return word
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}
