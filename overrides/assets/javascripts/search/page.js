import { announce } from "../announce.js";
import { element } from "../element.js";
import { askedBy, queryFor } from "./address.js";
import { followAskLinks } from "./asking.js";
import { counted, listed, openCatalogue } from "./catalogue.js";
import { facetFields, showCounts, tick, tickedIn } from "./facets.js";
import { find, readPage } from "./finding.js";
import { remarkOn, spellingLine, spellingQuestion } from "./remarks.js";
import { countSentence, failureNotice, inPages, referenceEntry, resultEntry } from "./results.js";
import { otherSpellings } from "./spelling.js";
import { makeView } from "./view.js";
import { waysOn } from "./ways.js";

const AT_ONCE = 10;
const PARTS = 3;
const PAUSE = 80;

/** Runs the search page: its form, its facets and its results, with what is asked kept in the address. */
export function runSearchPage(place) {
  const view = makeView();
  place.replaceChildren(view.form);
  document.querySelectorAll("[data-without-script]").forEach((text) => (text.hidden = true));
  document.querySelectorAll("[data-with-script]").forEach((text) => (text.hidden = false));
  restore(view);
  listen(view);
  show(view);
}

function listen(view) {
  view.form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask(view, askedIn(view), "pushState");
  });
  view.input.addEventListener("input", () => {
    clearTimeout(view.timer);
    view.timer = setTimeout(() => ask(view, { ...askedIn(view), exact: false }, "replaceState"), PAUSE);
  });
  view.fields.addEventListener("change", () => ask(view, askedIn(view), "pushState"));
  view.sort.addEventListener("change", () => ask(view, { ...askedIn(view), sort: view.sort.value }, "pushState"));
  followAskLinks(view.outcome, (asked) => {
    ask(view, asked, "pushState");
    view.outcome.focus();
  });
  addEventListener("popstate", () => {
    restore(view);
    show(view);
  });
}

// Until the facets are there, what the address asks for stands.
function askedIn(view) {
  const ticked = view.fields.childElementCount ? tickedIn(view.form) : view.asked.ticked;
  return { ...view.asked, words: view.input.value.trim(), ticked };
}

function restore(view) {
  view.asked = askedBy(location.search);
  view.input.value = view.asked.words;
  tick(view.form, view.asked.ticked);
}

function ask(view, asked, remember) {
  clearTimeout(view.timer);
  const query = queryFor(asked);
  if (query !== location.search) history[remember](null, "", location.pathname + query);
  view.asked = asked;
  if (view.input.value.trim() !== asked.words) view.input.value = asked.words;
  tick(view.form, asked.ticked);
  show(view);
}

async function show(view) {
  const turn = ++view.turn;
  const { asked } = view;
  const isOver = () => turn !== view.turn;
  try {
    const finding = await find(asked);
    const pages = await listed(asked, finding);
    const first = await Promise.all(pages.slice(0, AT_ONCE).map(readPage));
    if (isOver()) return;
    showFound(view, finding, pages, first);
    const catalogue = await openCatalogue();
    if (isOver()) return;
    showFacets(view, catalogue, finding);
    await help(view, finding, pages.length, isOver);
  } catch {
    if (!isOver()) fail(view, () => show(view));
  }
}

function showFound(view, finding, pages, first) {
  const { asked } = view;
  view.showSort(asked, pages.length);
  view.status.textContent = countSentence(pages.length, asked, finding);
  view.remarks.replaceChildren(remarkOn(asked, finding));
  const entries = first.map((page, index) => (pages[index].pinned ? referenceEntry(page, finding.reference) : resultEntry(page, PARTS)));
  const list = element("ol", { class: "results" }, ...entries);
  view.found.replaceChildren(...(pages.length ? [list, moreButton(list, pages)] : []));
}

function showFacets(view, catalogue, finding) {
  if (!view.fields.childElementCount) view.fields.replaceChildren(...facetFields(catalogue));
  tick(view.form, view.asked.ticked);
  showCounts(view.fields, counted(finding.pages, view.asked.ticked, catalogue));
  const chosen = Object.values(view.asked.ticked).flat().length;
  view.fold.textContent = chosen ? `Narrow the results (${chosen} chosen)` : "Narrow the results";
}

async function help(view, finding, count, isOver) {
  const offers = await otherSpellings(view.asked, finding, count);
  const ways = count ? null : await waysOn(view.asked, finding);
  if (isOver()) return;
  if (offers.length) {
    view.remarks.prepend(spellingLine(offers));
    announce(spellingQuestion(offers));
  }
  if (ways) view.found.replaceChildren(ways);
}

function moreButton(list, pages) {
  const button = element("button", { type: "button", class: "button", hidden: pages.length <= AT_ONCE });
  const name = () => `Show ${Math.min(AT_ONCE, pages.length - list.children.length)} more`;
  button.textContent = name();
  button.addEventListener("click", async () => {
    const shown = list.children.length;
    const next = await Promise.all(pages.slice(shown, shown + AT_ONCE).map(readPage));
    if (list.children.length !== shown) return;
    list.append(...next.map((page) => resultEntry(page, PARTS)));
    list.children[shown].querySelector("a").focus();
    announce(`${list.children.length} of ${inPages(pages.length)} shown`);
    button.textContent = name();
    button.hidden = list.children.length === pages.length;
  });
  return button;
}

function fail(view, tryAgain) {
  view.status.textContent = "";
  view.remarks.replaceChildren();
  view.found.replaceChildren(failureNotice(tryAgain));
}
