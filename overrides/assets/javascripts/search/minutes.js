// The index that Pagefind made of the site, asked for only when someone searches.
const ROOT = new URL("../../../", import.meta.url);

let opening;
let attempts = 0;

/** Returns the address of a page of this site from its path. */
export function address(path) {
  return new URL(path, ROOT).href;
}

/** Returns every facet with its values and how many pages each has. */
export async function allFacets() {
  const index = await openIndex();
  return index.filters();
}

/** Returns what Pagefind finds: pages with all the words, in any ticked value of a facet, in every facet ticked. */
export async function find({ words, ticked }) {
  const index = await openIndex();
  const order = words ? {} : { sort: { date: "desc" } };
  return index.search(words || null, { filters: filtersOf(ticked), ...order });
}

/** Returns how many pages each value of each facet would show, given what is ticked in the other facets. */
export async function countFacets(asked, found) {
  const counts = { ...found.filters };
  for (const facet of Object.keys(asked.ticked)) {
    const others = Object.fromEntries(Object.entries(asked.ticked).filter(([name]) => name !== facet));
    const without = await find({ words: asked.words, ticked: others });
    counts[facet] = without.filters[facet];
  }
  return counts;
}

function filtersOf(ticked) {
  return Object.fromEntries(Object.entries(ticked).map(([facet, values]) => [facet, { any: values }]));
}

// A failed attempt is forgotten, and the next has an address of its own: a browser may remember a failed module.
function openIndex() {
  opening ??= loadIndex().catch((error) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function loadIndex() {
  const again = attempts++ ? `?attempt=${attempts}` : "";
  const index = await import(address(`pagefind/pagefind.js${again}`));
  await index.options({ baseUrl: ROOT.pathname });
  await index.init();
  return index;
}
