import { element } from "../element.js";
import { matchingParts, pageExcerpt } from "./parts.js";

const META = ["council", "committee", "date", "kind", "reference"];
const WHOLE = new Set(["date", "reference"]);

/** Returns one found page as a list entry: title, what it is, and at most `limit` parts where the words stand. */
export function resultEntry(page, limit) {
  const parts = matchingParts(page).slice(0, limit);
  const body = parts.length ? partList(parts) : excerptLine(pageExcerpt(page));
  const title = element("a", { href: page.url }, page.meta.title ?? page.url);
  return element("li", { class: "result" }, element("h2", {}, title), metaLine(page.meta), body);
}

/** Returns the sentence that says how much was found. */
export function countSentence(count, words) {
  const pages = count === 1 ? "1 page" : `${count.toLocaleString("en-GB")} pages`;
  if (!words) return `${pages} held here.`;
  return count ? `${pages} with “${words}”.` : `Nothing found for “${words}”.`;
}

/** Returns a notice that search cannot be reached, with a button that tries again. */
export function failureNotice(tryAgain) {
  const button = element("button", { type: "button", class: "button" }, "Try again");
  button.addEventListener("click", tryAgain);
  const message = "Search could not be loaded. Your connection may have dropped.";
  return element("div", { class: "notice" }, element("p", {}, message), element("p", {}, button));
}

function metaLine(meta) {
  const line = element("p", { class: "meta" });
  META.filter((name) => meta[name]).forEach((name, index) => {
    line.append(index ? " · " : "", element("span", { class: WHOLE.has(name) && "whole" }, meta[name]));
  });
  return line;
}

function partList(parts) {
  return element("ul", { class: "result-parts" }, ...parts.map(partEntry));
}

function partEntry(part) {
  return element("li", {}, element("a", { href: part.address }, part.label), excerptLine(part.excerpt));
}

function excerptLine({ words, cutBefore, cutAfter }) {
  const line = element("p", { class: "excerpt" }, cutBefore ? "… " : "");
  words.forEach(({ word, found }) => line.append(found ? element("mark", {}, word) : word, " "));
  line.append(cutAfter ? "…" : "");
  return line;
}
