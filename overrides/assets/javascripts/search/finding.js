// From what was typed to the pages: references first, then the very words, then other words for the same thing.
import { look, openIndex } from "./minutes.js";
import { plain, readQuery } from "./query.js";
import { referenceIn } from "./reference.js";
import { inOtherWords, openWordings } from "./wordings.js";

const REMEMBERED = 30;

/**
 * A page that was found: its id, the places of the words on it, and how to get the rest.
 * @typedef {{ id: string, score: number, words: number[], data: () => Promise<object>, pinned?: boolean, inCapitals?: string[] }} Found
 */

/**
 * What was found, the best first.
 * @typedef {object} Finding
 * @property {Found[]} pages
 * @property {import("./reference.js").Reference | null} reference the reference asked for, held here or not
 * @property {boolean} [departed] whether what became of that decision stands at its address, and the decision no more
 * @property {string[]} others the other words that were looked for, or would be
 * @property {string[]} missing words of the query that stand on no page
 */

const remembered = new Map();

/** Has what the first search needs loaded while its words are still being typed; what goes wrong is said when they are. */
export function warmUp() {
  Promise.all([openIndex(), openWordings()]).catch(() => {});
}

/** Returns what is found for the words, whatever is ticked. @returns {Promise<Finding>} */
export async function find({ words, exact }) {
  const key = JSON.stringify([words, exact]);
  if (!remembered.has(key)) {
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(key, seek(words, exact));
    remembered.get(key).catch(() => remembered.delete(key));
  }
  return remembered.get(key);
}

async function seek(words, exact) {
  if (!words) return { pages: await look(null), reference: null, others: [], missing: [] };
  const { codes, letters, groups, departed } = await openWordings();
  const reference = referenceIn(words, codes);
  if (departed.includes(reference?.name)) return { pages: [], reference, departed: true, others: [], missing: [] };
  const held = reference && (await findReference(reference));
  if (held || reference?.meant) return { pages: held ?? [], reference, others: [], missing: [] };
  return findWords(readQuery(words), { letters, groups }, exact);
}

async function findReference({ name }) {
  const found = await look(`"${name}"`);
  const pages = await Promise.all(found.slice(0, 5).map((each) => each.data()));
  const own = pages.findIndex(({ meta }) => meta.reference === name);
  if (own < 0) return null;
  return [{ ...found[own], words: [], pinned: true }, ...found.filter((_, index) => index !== own)];
}

async function findWords(query, { letters, groups }, exact) {
  const { names, queries } = inOtherWords(query, groups);
  const [typed, best, ...other] = await Promise.all([
    pagesWith(query),
    bestPages(query, letters),
    ...(exact ? [] : queries.map((each) => pagesWith(each, letters))),
  ]);
  const missing = await missingWords(query.words, typed);
  const found = other.filter((_, index) => !queries[index].words.some((word) => missing.includes(word)));
  const alike = found.flat().sort((one, next) => next.score - one.score);
  return { pages: merged(missing.length ? alike : [...best, ...typed, ...alike]), reference: null, others: names, missing };
}

// Words that stand in a row, as they were typed; or the one word, where it is letters that stand for something.
async function bestPages({ phrases, words }, letters) {
  const name = Object.keys(letters).find((each) => plain(each) === plain(words.join("")));
  if (!name && words.length < 2) return [];
  return pagesWith({ phrases: [...phrases, name ?? words.join(" ")], words: [] }, letters);
}

// The index is blind to capitals: pages that use a name in capitals are told by a filter.
async function pagesWith({ phrases, words }, letters = {}) {
  const parts = [...phrases.map((phrase) => `"${phrase}"`), ...(phrases.length && words.length ? [words.join(" ")] : [])];
  const whole = [...phrases, ...words].join(" ");
  const inCapitals = phrases.filter((phrase) => letters[phrase]);
  const filters = inCapitals.length ? { letters: inCapitals.map((phrase) => letters[phrase]) } : {};
  const [scored, ...found] = await Promise.all([look(whole, { filters }), ...parts.map((part) => look(part))]);
  const places = found.map((pages) => new Map(pages.map((page) => [page.id, page.words])));
  return scored
    .filter(({ id }) => places.every((each) => each.has(id)))
    .map((page) => (parts.length ? { ...page, words: places.flatMap((each) => each.get(page.id)), inCapitals } : page));
}

// A page keeps the first rank at which it was found, and the places of all the words for which it was.
function merged(found) {
  const pages = new Map();
  for (const page of found) {
    const words = [...new Set([...(pages.get(page.id)?.words ?? []), ...page.words])].sort((one, next) => one - next);
    const inCapitals = [...(pages.get(page.id)?.inCapitals ?? []), ...(page.inCapitals ?? [])];
    pages.set(page.id, { ...(pages.get(page.id) ?? page), words, inCapitals });
  }
  return [...pages.values()];
}

// For a word that stands nowhere Pagefind shows pages with its first letters, even the first one alone.
async function missingWords(words, found) {
  const seen = found.length ? await wordsOn(found[0]) : [];
  const doubtful = words.filter((word) => !seen.some((each) => each.startsWith(plain(word).slice(0, -1))));
  const held = await Promise.all(doubtful.map(isHeld));
  return doubtful.filter((_, index) => !held[index]);
}

async function isHeld(word) {
  if ((await look(`"${word}"`)).length) return true;
  const [first] = await look(word);
  return Boolean(first) && (await wordsOn(first)).some((each) => each.startsWith(plain(word)));
}

async function wordsOn(found) {
  const text = (await found.data()).content.split(/\s+/);
  return found.words.flatMap((place) => [plain(text[place] ?? ""), ...(text[place] ?? "").split(/[^\p{L}\p{N}]+/u).map(plain)]);
}

/** Returns a found page's title, address, text and facts, with the places of all the words for which it was found. */
export async function readPage(found) {
  const page = await found.data();
  const text = page.content.split(/\s+/);
  return { ...page, locations: found.words.filter((place) => !isOrdinary(text[place] ?? "", found.inCapitals ?? [])) };
}

// On a page that was found for "SEND" the verb is not marked.
function isOrdinary(word, inCapitals) {
  return inCapitals.some((name) => plain(name) === plain(word) && !word.includes(name));
}
