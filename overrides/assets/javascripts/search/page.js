import { element } from "../element.js";
import { askedBy, queryFor } from "./address.js";
import { facetFields, showCounts, tick, tickedIn } from "./facets.js";
import { address, allFacets, countFacets, find } from "./minutes.js";
import { countSentence, failureNotice, resultEntry } from "./results.js";

const AT_ONCE = 10;
const PARTS = 3;
const PAUSE = 300;

/** Runs the search page: its form, its facets and its results, with what is asked kept in the address. */
export function runSearchPage(place) {
  const view = makeView();
  place.replaceChildren(view.form);
  document.querySelectorAll("[data-without-script]").forEach((text) => (text.hidden = true));
  restore(view);
  listen(view);
  start(view);
}

function makeView() {
  const input = element("input", { type: "search", name: "q", id: "search-words", autocomplete: "off" });
  const label = element("label", { for: "search-words" }, "Words to look for");
  const button = element("button", { type: "submit", class: "button" }, "Search");
  const bar = element("div", { class: "search-bar" }, label, element("div", { class: "search-line" }, input, button));
  const fold = element("summary", {}, "Narrow the results");
  const fields = element("div", { class: "facet-fields", role: "group", "aria-label": "Narrow the results" });
  const facets = element("details", { class: "facets" }, fold, fields);
  const found = element("div", { class: "found" });
  const status = element("p", { class: "status", role: "status" });
  const columns = element("div", { class: "search-columns" }, facets, element("div", {}, status, found));
  const form = element("form", { role: "search", class: "search-form" }, bar, columns);
  return { form, input, fold, fields, status, found, turn: 0, timer: 0 };
}

function listen(view) {
  view.form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask(view, "pushState");
  });
  view.input.addEventListener("input", () => {
    clearTimeout(view.timer);
    view.timer = setTimeout(() => ask(view, "replaceState"), PAUSE);
  });
  view.fields.addEventListener("change", () => ask(view, "pushState"));
  addEventListener("popstate", () => {
    restore(view);
    show(view);
  });
}

async function start(view) {
  try {
    view.fields.replaceChildren(...facetFields(await allFacets()));
    restore(view);
    await show(view);
  } catch {
    fail(view, () => start(view));
  }
}

function restore(view) {
  const asked = askedBy(location.search);
  view.input.value = asked.words;
  tick(view.form, asked.ticked);
}

function ask(view, remember) {
  clearTimeout(view.timer);
  const query = queryFor({ words: view.input.value.trim(), ticked: tickedIn(view.form) });
  if (query !== location.search) history[remember](null, "", location.pathname + query);
  show(view);
}

async function show(view) {
  const turn = ++view.turn;
  const asked = { words: view.input.value.trim(), ticked: tickedIn(view.form) };
  try {
    const found = await find(asked);
    const counts = await countFacets(asked, found);
    const pages = await Promise.all(found.results.slice(0, AT_ONCE).map((result) => result.data()));
    if (turn === view.turn) showFound(view, { asked, found, counts, pages });
  } catch {
    if (turn === view.turn) fail(view, () => show(view));
  }
}

function showFound(view, { asked, found, counts, pages }) {
  const chosen = Object.values(asked.ticked).flat().length;
  view.fold.textContent = chosen ? `Narrow the results (${chosen} chosen)` : "Narrow the results";
  showCounts(view.fields, counts);
  view.status.textContent = countSentence(found.results.length, asked.words);
  const list = element("ol", { class: "results" }, ...pages.map((page) => resultEntry(page, PARTS)));
  const more = moreButton(list, found.results);
  view.found.replaceChildren(...(pages.length ? [list, more] : [waysOn(view, chosen)]));
}

function moreButton(list, results) {
  const button = element("button", { type: "button", class: "button", hidden: results.length <= AT_ONCE });
  const name = () => `Show ${Math.min(AT_ONCE, results.length - list.children.length)} more`;
  button.textContent = name();
  button.addEventListener("click", async () => {
    const shown = list.children.length;
    const pages = await Promise.all(results.slice(shown, shown + AT_ONCE).map((result) => result.data()));
    list.append(...pages.map((page) => resultEntry(page, PARTS)));
    list.children[shown].querySelector("a").focus();
    button.textContent = name();
    button.hidden = list.children.length === results.length;
  });
  return button;
}

function waysOn(view, chosen) {
  const list = element("ul", {});
  if (chosen) list.append(element("li", {}, clearButton(view)));
  list.append(element("li", {}, "Use fewer words: a page is found only if it has every one of them."));
  list.append(element("li", {}, "Try the word a council would use: “children looked after” for children in care."));
  list.append(element("li", {}, "Look through the ", link("councils/"), ", ", link("decisions/"), " or ", link("themes/"), "."));
  return element("div", { class: "empty" }, element("p", {}, "Ways on:"), list);
}

function link(path) {
  return element("a", { href: address(path) }, path.replace("/", ""));
}

function clearButton(view) {
  const button = element("button", { type: "button", class: "button" }, "Search everywhere instead");
  button.addEventListener("click", () => {
    tick(view.form, {});
    ask(view, "pushState");
    view.input.focus();
  });
  return button;
}

function fail(view, tryAgain) {
  view.status.textContent = "";
  view.found.replaceChildren(failureNotice(tryAgain));
}
