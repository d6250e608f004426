// Help with slips of the finger: the nearest of the site's own words, loaded only when little was found.
import { listed } from "./catalogue.js";
import { find } from "./finding.js";
import { readFile } from "./minutes.js";
import { once } from "./once.js";
import { plain } from "./query.js";

const FEW = 3;
const MOST_OFFERED = 3;
const SHORTEST = 4;
const ENDING = 3;

const openWords = once(async () => (await readFile("search/words.txt")).split("\n").filter(Boolean));

/**
 * Returns other spellings of what was asked that find more, the nearest first, where it found little.
 * @param {number} count how many pages it found
 * @returns {Promise<{ asked: import("./address.js").Asked, count: number }[]>}
 */
export async function otherSpellings(asked, finding, count) {
  if (!asked.words || count > FEW || finding.reference) return [];
  const respelt = spellings(asked.words, finding.missing, await openWords());
  const offers = await Promise.all(respelt.map((words) => offerOf({ ...asked, words })));
  return offers.filter((offer) => offer.count > count);
}

async function offerOf(asked) {
  const finding = await find(asked);
  return { asked, count: finding.missing.length ? 0 : (await listed(asked, finding)).length };
}

// One doubtful word may be one of several; with more of them, each takes its nearest. One that is near to none is left out.
function spellings(typed, missing, known) {
  const tokens = typed.split(/\s+/);
  const doubtful = [...new Set(tokens.filter((token) => isDoubtful(token, missing, known)))];
  const nearest = new Map(doubtful.map((token) => [token, nearestWords(plain(token), known)]));
  const near = doubtful.filter((token) => nearest.get(token).length);
  if (!near.length) return [];
  const choices = nearest.get(near[0]).slice(0, near.length === 1 ? MOST_OFFERED : 1);
  const respelt = (token, nth) => (nearest.has(token) ? respell(token, nearest.get(token)[nth] ?? "") : token);
  return choices.map((_, nth) => tokens.map((token) => respelt(token, nth)).filter(Boolean).join(" "));
}

function isDoubtful(token, missing, known) {
  const word = plain(token);
  if (word.length < SHORTEST) return false;
  const isEnded = (each) => word.startsWith(each) && word.length - each.length <= ENDING;
  return missing.includes(token) || !known.some((each) => each.startsWith(word) || isEnded(each));
}

function respell(token, word) {
  return token.replace(/[\p{L}\p{N}].*[\p{L}\p{N}]/u, word);
}

/** Returns the known words nearest to a word; of equally near ones those with its first letter, then the more telling. */
export function nearestWords(word, known) {
  const most = word.length > 7 ? 3 : word.length > 4 ? 2 : 1;
  const near = known.map((each, rank) => ({ each, rank, far: distance(word, each, most) })).filter(({ far }) => far > 0 && far <= most);
  const strange = ({ each }) => Number(each[0] !== word[0]);
  near.sort((one, other) => one.far - other.far || strange(one) - strange(other) || one.rank - other.rank);
  return near.filter(({ far }) => far <= near[0].far + 1).map(({ each }) => each);
}

/** Returns how many letters must be put in, left out, changed or swapped with the next to get from a word to another. */
export function distance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before = [];
  let last = [...Array(other.length + 1).keys()];
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const changed = last[j - 1] + Number(one[i - 1] !== other[j - 1]);
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, changed);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[other.length];
}
