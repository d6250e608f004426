// What was asked, kept in the page's address, so that a search can be bookmarked, sent and gone back to.
export const FACETS = ["council", "committee", "theme", "year", "kind"];

/** Returns what an address asks for: the words, and the ticked values of each facet that has any. */
export function askedBy(search) {
  const parameters = new URLSearchParams(search);
  const ticked = {};
  for (const facet of FACETS) {
    const values = [...new Set(parameters.getAll(facet).filter(Boolean))];
    if (values.length) ticked[facet] = values;
  }
  return { words: (parameters.get("q") ?? "").trim(), ticked };
}

/** Returns the query part of an address that asks for this; empty where nothing is asked. */
export function queryFor({ words, ticked }) {
  const parameters = new URLSearchParams(words ? { q: words } : {});
  for (const facet of FACETS) (ticked[facet] ?? []).forEach((value) => parameters.append(facet, value));
  return parameters.size ? `?${parameters}` : "";
}
