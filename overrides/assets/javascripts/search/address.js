// What was asked, kept in the page's address, so that a search can be bookmarked, sent and gone back to.
export const FACETS = ["council", "committee", "theme", "year", "kind", "state"];
export const SORTS = ["newest", "oldest"];

/**
 * What a reader asks for.
 * @typedef {object} Asked
 * @property {string} words what was typed
 * @property {Object<string, string[]>} ticked the ticked values of each facet that has any
 * @property {string} sort "newest", "oldest" or "" for the best match first
 * @property {boolean} exact whether other words for the same thing are left out
 */

/** Returns what the query part of an address asks for. @returns {Asked} */
export function askedBy(search) {
  const parameters = new URLSearchParams(search);
  const ticked = {};
  for (const facet of FACETS) {
    const values = [...new Set(parameters.getAll(facet).filter(Boolean))];
    if (values.length) ticked[facet] = values;
  }
  const sort = SORTS.find((each) => each === parameters.get("sort")) ?? "";
  return { words: (parameters.get("q") ?? "").trim(), ticked, sort, exact: parameters.get("exact") === "yes" };
}

/** Returns the query part of an address that asks for this; empty where nothing is asked. */
export function queryFor({ words, ticked, sort, exact }) {
  const parameters = new URLSearchParams(words ? { q: words } : {});
  for (const facet of FACETS) (ticked[facet] ?? []).forEach((value) => parameters.append(facet, value));
  if (sort) parameters.set("sort", sort);
  if (exact && words) parameters.set("exact", "yes");
  return parameters.size ? `?${parameters}` : "";
}

/** Returns what is asked with one ticked value taken away. */
export function without(asked, facet, value) {
  const left = asked.ticked[facet].filter((each) => each !== value);
  const ticked = { ...asked.ticked, [facet]: left };
  if (!left.length) delete ticked[facet];
  return { ...asked, ticked };
}
