import { element } from "../element.js";
import { queryFor } from "./address.js";
import { followAskLinks } from "./asking.js";
import { find, readPage, warmUp } from "./finding.js";
import { address } from "./minutes.js";
import { remarkOn, spellingLine, spellingQuestion } from "./remarks.js";
import { countSentence, failureNotice, referenceEntry, resultEntry } from "./results.js";
import { otherSpellings } from "./spelling.js";
import { loadStyles } from "./styles.js";

const AT_ONCE = 5;
const PAUSE = 80;

let view;

/** Opens the search box over the page, and gives the focus back to where it was on closing. */
export async function openSearchDialog() {
  await loadStyles();
  view ??= makeView();
  if (!view.dialog.open) view.dialog.showModal();
  view.input.select();
  warmUp();
}

function makeView() {
  const input = element("input", { type: "search", id: "dialog-words", autocomplete: "off", autofocus: true });
  const label = element("label", { for: "dialog-words" }, "Search the minutes");
  const close = element("button", { type: "button", class: "button" }, "Close");
  const all = element("a", { href: address("search/") }, "All results and filters");
  const status = element("p", { class: "status", role: "status" });
  const spoken = element("p", { class: "unseen", role: "status" });
  const remarks = element("div", { class: "remarks" });
  const found = element("ol", { class: "results" });
  const line = element("div", { class: "search-line" }, input, close);
  const form = element("form", { role: "search" }, label, line);
  const foot = element("p", { class: "dialog-foot" }, all);
  const scrolled = element("div", { class: "dialog-found" }, status, spoken, remarks, found);
  const dialog = element("dialog", { class: "search-dialog", "aria-label": "Search" }, form, scrolled, foot);
  document.body.append(dialog);
  const made = { dialog, form, input, close, all, status, spoken, remarks, found, asked: askedFor(""), turn: 0, timer: 0 };
  listen(made);
  return made;
}

function askedFor(words) {
  return { words, ticked: {}, sort: "", exact: false };
}

function listen({ dialog, form, input, close, all, remarks }) {
  input.addEventListener("input", () => {
    clearTimeout(view.timer);
    view.timer = setTimeout(() => show(askedFor(input.value.trim())), PAUSE);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const asked = { ...view.asked, words: input.value.trim() };
    location.assign(address(`search/${queryFor(asked)}`));
  });
  close.addEventListener("click", () => dialog.close());
  followAskLinks(remarks, (asked) => {
    input.value = asked.words;
    input.focus();
    show(asked);
  });
  dialog.addEventListener("click", (event) => closeOnWayOut(event, dialog));
  dialog.addEventListener("keydown", (event) => closeOnEscape(event, dialog));
}

// A click beside the box means "away"; so does a result on the very page that lies underneath.
function closeOnWayOut(event, dialog) {
  if (event.defaultPrevented) return;
  if (event.target === dialog || event.target.closest("a")) dialog.close();
}

// Left to itself, a browser spends the first Escape on emptying the field.
function closeOnEscape(event, dialog) {
  if (event.key !== "Escape") return;
  event.preventDefault();
  dialog.close();
}

async function show(asked) {
  const turn = ++view.turn;
  const isOver = () => turn !== view.turn;
  view.asked = asked;
  view.all.href = address(`search/${queryFor(asked)}`);
  if (!asked.words) return clear();
  try {
    const finding = await find(asked);
    const first = await Promise.all(finding.pages.slice(0, AT_ONCE).map(readPage));
    if (isOver()) return;
    showFound(asked, finding, first);
    const offers = await otherSpellings(asked, finding, finding.pages.length);
    if (!isOver() && offers.length) offer(offers);
  } catch {
    if (!isOver()) showFailure(asked);
  }
}

function showFound(asked, finding, first) {
  const { pages, reference } = finding;
  view.status.textContent = countSentence(pages.length, asked, finding);
  view.spoken.textContent = "";
  view.remarks.replaceChildren(remarkOn(asked, finding));
  view.found.replaceChildren(...first.map((page, index) => (pages[index].pinned ? referenceEntry(page, reference) : resultEntry(page, 1))));
  view.all.textContent = pages.length ? "All results and filters" : "Ways on from here";
}

function offer(offers) {
  view.remarks.prepend(spellingLine(offers));
  view.spoken.textContent = spellingQuestion(offers);
}

function showFailure(asked) {
  clear();
  view.found.replaceChildren(element("li", {}, failureNotice(() => show(asked))));
}

function clear() {
  view.status.textContent = view.spoken.textContent = "";
  view.remarks.replaceChildren();
  view.found.replaceChildren();
}
