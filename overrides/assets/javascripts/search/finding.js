// From what was typed to the pages: references first, then the very words, then other words for the same thing.
import { look } from "./minutes.js";
import { plain, readQuery } from "./query.js";
import { referenceIn } from "./reference.js";
import { inOtherWords, openWordings } from "./wordings.js";

const REMEMBERED = 30;

/**
 * A page that was found: its id, the places of the words on it, and how to get the rest.
 * @typedef {{ id: string, score: number, words: number[], data: () => Promise<object>, pinned?: boolean }} Found
 */

/**
 * What was found, the best first.
 * @typedef {object} Finding
 * @property {Found[]} pages
 * @property {import("./reference.js").Reference | null} reference the reference asked for, held here or not
 * @property {string[]} others the other words that were looked for, or would be
 * @property {string[]} missing words of the query that stand on no page
 */

const remembered = new Map();

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
  const { codes, groups } = await openWordings();
  const reference = referenceIn(words, codes);
  const held = reference && (await findReference(reference));
  if (held || reference?.meant) return { pages: held ?? [], reference, others: [], missing: [] };
  return findWords(readQuery(words), groups, exact);
}

async function findReference({ name }) {
  const found = await look(`"${name}"`);
  const pages = await Promise.all(found.slice(0, 5).map((each) => each.data()));
  const own = pages.findIndex(({ meta }) => meta.reference === name);
  if (own < 0) return null;
  return [{ ...found[own], words: [], pinned: true }, ...found.filter((_, index) => index !== own)];
}

async function findWords(query, groups, exact) {
  const { names, queries } = inOtherWords(query, groups);
  const [typed, beside, ...other] = await Promise.all([
    pagesWith(query),
    query.words.length > 1 ? pagesWith({ phrases: [...query.phrases, query.words.join(" ")], words: [] }) : [],
    ...(exact ? [] : queries.map(pagesWith)),
  ]);
  const missing = await missingWords(query.words, typed);
  const found = other.filter((_, index) => !queries[index].words.some((word) => missing.includes(word)));
  const alike = found.flat().sort((one, next) => next.score - one.score);
  return { pages: merged(missing.length ? alike : [...beside, ...typed, ...alike]), reference: null, others: names, missing };
}

async function pagesWith({ phrases, words }) {
  const parts = [...phrases.map((phrase) => `"${phrase}"`), ...(phrases.length && words.length ? [words.join(" ")] : [])];
  const whole = [...phrases, ...words].join(" ");
  const [scored, ...found] = await Promise.all([look(whole), ...parts.map((part) => look(part))]);
  const places = found.map((pages) => new Map(pages.map((page) => [page.id, page.words])));
  return scored
    .filter(({ id }) => places.every((each) => each.has(id)))
    .map((page) => (parts.length ? { ...page, words: places.flatMap((each) => each.get(page.id)) } : page));
}

// A page keeps the first rank at which it was found, and the places of all the words for which it was.
function merged(found) {
  const pages = new Map();
  for (const page of found) {
    const words = [...new Set([...(pages.get(page.id)?.words ?? []), ...page.words])].sort((one, next) => one - next);
    pages.set(page.id, { ...(pages.get(page.id) ?? page), words });
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
  return { ...(await found.data()), locations: found.words };
}
