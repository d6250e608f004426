// The index that Pagefind made of the site, and the files beside it, asked for only when someone searches.
import { once } from "./once.js";

const ROOT = new URL("../../../", import.meta.url);

let attempts = 0;

/** Returns the address of a page of this site from its path. */
export function address(path) {
  return new URL(path, ROOT).href;
}

/** Returns a file of this site as text. */
export async function readFile(path) {
  const answer = await fetch(address(path));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.text();
}

/** Has the index loaded, before anything is asked of it. A browser may remember a failed module: each attempt has its own address. */
export const openIndex = once(async () => {
  const again = attempts++ ? `?attempt=${attempts}` : "";
  const index = await import(address(`pagefind/pagefind.js${again}`));
  await index.options({ baseUrl: ROOT.pathname });
  await index.init();
  return index;
});

/**
 * Returns what Pagefind finds: pages with all the words, or with the words in a row where they stand in quotation
 * marks; every page where `words` is null.
 * @returns {Promise<{ id: string, score: number, words: number[], data: () => Promise<object> }[]>}
 */
export async function look(words, options = {}) {
  const index = await openIndex();
  const { results } = await index.search(words, options);
  // Pagefind forgets a result that nobody holds any longer; whoever holds `data` here holds the result.
  return results.map((result) => ({ id: result.id, score: result.score, words: result.words, data: () => result.data() }));
}

/** Returns the values of every facet. */
export async function facetValues() {
  const index = await openIndex();
  return index.filters();
}
