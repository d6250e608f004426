// Which pages have which value of which facet, and their order by date: asked of the index once, then narrowing,
// counting and sorting need no further search.
import { FACETS } from "./address.js";
import { facetValues, look } from "./minutes.js";
import { once } from "./once.js";

/**
 * The pages, by id, that have each value of each facet; and each dated page's place among them, newest first.
 * @typedef {{ having: Object<string, Map<string, Set<string>>>, place: Map<string, number> }} Catalogue
 */

/** Has the catalogue made. @returns {Promise<Catalogue>} */
export const openCatalogue = once(async () => {
  const all = await facetValues();
  const values = FACETS.flatMap((facet) => Object.keys(all[facet] ?? {}).map((value) => [facet, value]));
  const dated = look(null, { sort: { date: "desc" } });
  const found = await Promise.all(values.map(([facet, value]) => look(null, { filters: { [facet]: value } })));
  const having = {};
  values.forEach(([facet, value], index) => {
    (having[facet] ??= new Map()).set(value, new Set(found[index].map(({ id }) => id)));
  });
  return { having, place: new Map((await dated).map(({ id }, index) => [id, index])) };
});

/** Returns the pages that have any ticked value of a facet, in every facet that has one ticked. */
export function narrowed(pages, ticked, { having }) {
  const asked = Object.entries(ticked).map(([facet, values]) => values.map((value) => having[facet]?.get(value) ?? new Set()));
  return pages.filter(({ id, pinned }) => pinned || asked.every((sets) => sets.some((set) => set.has(id))));
}

/** Returns how many of the pages each value of each facet would show, given what is ticked in the other facets. */
export function counted(pages, ticked, catalogue) {
  const counts = {};
  for (const [facet, values] of Object.entries(catalogue.having)) {
    const { [facet]: _, ...others } = ticked;
    const left = narrowed(pages, others, catalogue);
    counts[facet] = Object.fromEntries([...values].map(([value, set]) => [value, left.filter(({ id }) => set.has(id)).length]));
  }
  return counts;
}

/** Returns the pages by date, those without one last. */
export function byDate(pages, sort, { place }) {
  const sign = sort === "oldest" ? -1 : 1;
  const rank = ({ id }) => (place.has(id) ? sign * place.get(id) : Infinity);
  return [...pages].sort((one, other) => (rank(one) === rank(other) ? 0 : rank(one) - rank(other)));
}

/** Returns the pages of a finding that are to be listed, in the order asked for; without words the newest come first. */
export async function listed(asked, finding) {
  const sort = asked.sort || (asked.words ? "" : "newest");
  if (!sort && !Object.keys(asked.ticked).length) return finding.pages;
  const catalogue = await openCatalogue();
  const pages = narrowed(finding.pages, asked.ticked, catalogue);
  return sort ? byDate(pages, sort, catalogue) : pages;
}
