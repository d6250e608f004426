import { element } from "../element.js";
import { queryFor } from "./address.js";
import { address, find } from "./minutes.js";
import { countSentence, failureNotice, resultEntry } from "./results.js";

const AT_ONCE = 5;
const PAUSE = 200;

let view;

/** Opens the search box over the page, and gives the focus back to where it was on closing. */
export function openSearchDialog() {
  view ??= makeView();
  if (!view.dialog.open) view.dialog.showModal();
  view.input.select();
}

function makeView() {
  const input = element("input", { type: "search", id: "dialog-words", autocomplete: "off", autofocus: true });
  const label = element("label", { for: "dialog-words" }, "Search the minutes");
  const close = element("button", { type: "button", class: "button" }, "Close");
  const all = element("a", { href: address("search/") }, "All results and filters");
  const status = element("p", { class: "status", role: "status" });
  const found = element("ol", { class: "results" });
  const line = element("div", { class: "search-line" }, input, close);
  const form = element("form", { role: "search" }, label, line);
  const foot = element("p", { class: "dialog-foot" }, all);
  const dialog = element("dialog", { class: "search-dialog", "aria-label": "Search" }, form, status, found, foot);
  document.body.append(dialog);
  const made = { dialog, form, input, close, all, status, found, turn: 0, timer: 0 };
  listen(made);
  return made;
}

function listen({ dialog, form, input, close, all }) {
  input.addEventListener("input", () => {
    clearTimeout(view.timer);
    view.timer = setTimeout(show, PAUSE);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    location.assign(all.href);
  });
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => closeOnWayOut(event, dialog));
  dialog.addEventListener("keydown", (event) => closeOnEscape(event, dialog));
}

// A click beside the box means "away"; so does a result on the very page that lies underneath.
function closeOnWayOut(event, dialog) {
  if (event.target === dialog || event.target.closest("a")) dialog.close();
}

// Left to itself, a browser spends the first Escape on emptying the field.
function closeOnEscape(event, dialog) {
  if (event.key !== "Escape") return;
  event.preventDefault();
  dialog.close();
}

async function show() {
  const turn = ++view.turn;
  const asked = { words: view.input.value.trim(), ticked: {} };
  view.all.href = address(`search/${queryFor(asked)}`);
  if (!asked.words) return clear();
  try {
    const found = await find(asked);
    const pages = await Promise.all(found.results.slice(0, AT_ONCE).map((result) => result.data()));
    if (turn === view.turn) showFound(asked.words, found.results.length, pages);
  } catch {
    if (turn === view.turn) showFailure();
  }
}

function showFound(words, count, pages) {
  view.status.textContent = countSentence(count, words);
  view.found.replaceChildren(...pages.map((page) => resultEntry(page, 1)));
}

function showFailure() {
  clear();
  view.found.replaceChildren(element("li", {}, failureNotice(show)));
}

function clear() {
  view.status.textContent = "";
  view.found.replaceChildren();
}
