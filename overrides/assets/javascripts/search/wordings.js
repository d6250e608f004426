// Other words for the same thing: the glossary's names, so that SEND finds "special educational needs" and the other way round.
import { readFile } from "./minutes.js";
import { once } from "./once.js";
import { plain } from "./query.js";

const MOST_QUERIES = 8;

/** Has the file of wordings read: the codes that begin a reference, and the groups of names. */
export const openWordings = once(async () => JSON.parse(await readFile("search/wordings.json")));

/**
 * Returns the same query in other words, as far as the glossary has them; a phrase in quotation marks stays as it is.
 * @returns {{ names: string[], queries: import("./query.js").Query[] }}
 */
export function inOtherWords(query, groups) {
  const places = placesOf(query.words, groups);
  const names = places.flatMap((place) => place.names);
  return { names, queries: places.length ? combined(query, places).slice(1, MOST_QUERIES + 1) : [] };
}

function placesOf(words, groups) {
  const places = [];
  for (let start = 0; start < words.length; start += 1) {
    const place = longestAt(words, start, groups);
    if (!place) continue;
    places.push(place);
    start = place.end - 1;
  }
  return places;
}

function longestAt(words, start, groups) {
  for (let end = words.length; end > start; end -= 1) {
    const typed = folded(words.slice(start, end));
    const group = groups.find(({ forms }) => forms.some((form) => folded(form.split(" ")) === typed));
    if (group) return { start, end, names: group.names.filter((name) => folded(name.split(" ")) !== typed) };
  }
  return null;
}

function folded(words) {
  return words.map(plain).filter(Boolean).join(" ");
}

// Every choice of names for the places, the typed words first; a name is looked for as a phrase.
function combined(query, places) {
  let queries = [{ phrases: query.phrases, words: [] }];
  let from = 0;
  for (const { start, end, names } of places) {
    const between = query.words.slice(from, start);
    queries = queries.flatMap(({ phrases, words }) => [
      { phrases, words: [...words, ...between, ...query.words.slice(start, end)] },
      ...names.map((name) => ({ phrases: [...phrases, name], words: [...words, ...between] })),
    ]);
    from = end;
  }
  return queries.map(({ phrases, words }) => ({ phrases, words: [...words, ...query.words.slice(from)] }));
}
