// Nothing was found: what would find something, with how much, and where else to look.
import { element } from "../element.js";
import { without } from "./address.js";
import { askLink } from "./asking.js";
import { listed } from "./catalogue.js";
import { find } from "./finding.js";
import { address } from "./minutes.js";
import { hasPhrases } from "./query.js";
import { quoted } from "./results.js";

const MOST_WORDS = 6;
const PLACES = [
  ["councils/", "by council"],
  ["themes/", "by theme"],
  ["matters/", "by matter"],
  ["decisions/", "all decisions"],
  ["glossary/", "the words explained"],
];

/** Returns the ways on from a search that found nothing. */
export async function waysOn(asked, finding) {
  const tries = await Promise.all(otherTries(asked, finding).map(counted));
  const links = tries.filter(({ count }) => count).map(({ name, asked: next, count }) => element("li", {}, ...askLink(next, name, count)));
  const found = links.length ? [element("p", {}, "These would find something:"), element("ul", {}, ...links)] : [];
  return element("div", { class: "empty" }, ...advice(finding), ...found, browse(), notHeld());
}

async function counted({ name, asked }) {
  const finding = await find(asked);
  return { name, asked, count: (await listed(asked, finding)).length };
}

function otherTries(asked, { reference }) {
  const { words } = asked;
  const ticked = Object.entries(asked.ticked).flatMap(([facet, values]) => values.map((value) => [facet, value]));
  const tries = ticked.map(([facet, value]) => ({ name: `Without “${value}”`, asked: without(asked, facet, value) }));
  if (ticked.length > 1) tries.push({ name: "Without any filter", asked: { ...asked, ticked: {} } });
  if (asked.exact) tries.push({ name: "With other words for the same thing", asked: { ...asked, exact: false } });
  if (hasPhrases(words)) tries.push({ name: "Without quotation marks", asked: { ...asked, words: words.replace(/["“”]/g, " ").trim() } });
  return reference ? tries : [...tries, ...fewerWords(asked)];
}

function fewerWords(asked) {
  const words = asked.words.replace(/["“”]/g, " ").split(/\s+/).filter(Boolean);
  if (words.length < 2 || words.length > MOST_WORDS) return [];
  return words.map((word, index) => ({ name: `Without the word ${quoted(word)}`, asked: { ...asked, words: words.toSpliced(index, 1).join(" ") } }));
}

function advice({ reference, departed }) {
  if (!reference || departed) return [];
  const shape = "A reference is three letters for the council and five or six letters and figures, such as HEF-7K3QF. ";
  return [element("p", {}, shape, "The letters I, L, O and U are never used in it.")];
}

function browse() {
  const links = PLACES.map(([path, name]) => element("li", {}, element("a", { href: address(path) }, name)));
  return element("div", {}, element("p", {}, "Or look through what is held:"), element("ul", { class: "in-line" }, ...links));
}

function notHeld() {
  const link = element("a", { href: address("about/what-is-held/") }, "What is held here, and what is not");
  return element("p", {}, "What you look for may be in minutes that this site does not have. ", link, ".");
}
