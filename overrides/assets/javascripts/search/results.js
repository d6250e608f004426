import { element } from "../element.js";
import { askedPart, matchingParts, pageExcerpt } from "./parts.js";

const META = ["council", "committee", "date", "kind", "state", "reference"];
const CLASSES = { date: "whole", reference: "whole", kind: "kind" };

/** Returns one found page as a list entry: title, what it is, and at most `limit` parts where the words stand. */
export function resultEntry(page, limit) {
  return entry(page, matchingParts(page).slice(0, limit));
}

/** Returns the page of a decision that was asked for by its reference, with the part that was asked for. */
export function referenceEntry(page, { part }) {
  const parts = part ? askedPart(page, part) : [];
  const made = entry(page, parts);
  if (part && !parts.length) made.append(element("p", { class: "excerpt" }, "It has no part of that name; these are its words."));
  return made;
}

function entry(page, parts) {
  const body = parts.length ? partList(parts) : excerptLine(pageExcerpt(page));
  const title = element("a", { href: page.url }, page.meta.title ?? page.url);
  return element("li", { class: "result" }, element("h2", {}, title), metaLine(page.meta), body);
}

/** Returns the sentence that says how much was found. */
export function countSentence(count, { words, exact }, { reference, departed, others }) {
  if (departed) return `The decision with the reference ${reference.name} no longer stands here.`;
  if (reference) return referenceSentence(count, reference);
  if (!words) return `${inPages(count)} held here.`;
  const alike = others.length && !exact ? " or other words for the same thing" : "";
  return count ? `${inPages(count)} with ${quoted(words)}${alike}.` : `Nothing found for ${quoted(words)}.`;
}

function referenceSentence(count, { name }) {
  if (!count) return `No decision with the reference ${name} is held here.`;
  return count === 1 ? `The decision with the reference ${name}.` : `The decision with the reference ${name}, then other pages that name it.`;
}

/** Returns a number of pages in words. */
export function inPages(count) {
  return count === 1 ? "1 page" : `${count.toLocaleString("en-GB")} pages`;
}

/** Returns words in quotation marks, those that were typed with them too. */
export function quoted(words) {
  return /["“”]/.test(words) ? words.replace(/["“”]([^"“”]*)["“”]/g, "“$1”") : `“${words}”`;
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
  // A mark between two stands with the first, so that no line begins with one.
  META.filter((name) => meta[name]).forEach((name, index) => {
    const said = name === "state" ? `What came of it: ${meta.state.toLowerCase()}` : meta[name];
    line.append(index ? "\u00a0· " : "", element("span", { class: CLASSES[name] }, said));
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
