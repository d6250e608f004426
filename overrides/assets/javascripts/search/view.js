// The parts of the search page that stay while what is asked and found changes.
import { element } from "../element.js";

const ORDERS = [
  ["", "Best match"],
  ["newest", "Newest first"],
  ["oldest", "Oldest first"],
];

/** Returns the search page's form and the places in it that are filled later. */
export function makeView() {
  const input = element("input", { type: "search", name: "q", id: "search-words", autocomplete: "off" });
  const label = element("label", { for: "search-words" }, "Words to look for");
  const button = element("button", { type: "submit", class: "button" }, "Search");
  const bar = element("div", { class: "search-bar" }, label, element("div", { class: "search-line" }, input, button));
  const narrow = makeNarrow();
  const outcome = makeOutcome();
  const columns = element("div", { class: "search-columns" }, narrow.facets, outcome.outcome);
  const form = element("form", { role: "search", class: "search-form" }, bar, columns);
  return { form, input, ...narrow, ...outcome, turn: 0, timer: 0 };
}

function makeNarrow() {
  const fold = element("summary", {}, "Narrow the results");
  const fields = element("div", { class: "facet-fields", role: "group", "aria-label": "Narrow the results" });
  return { fold, fields, facets: element("details", { class: "facets" }, fold, fields) };
}

function makeOutcome() {
  const status = element("p", { class: "status", role: "status" });
  const sort = element("select", { id: "search-order" }, ...ORDERS.map(([value, name]) => element("option", { value }, name)));
  const order = element("p", { class: "order", hidden: true }, element("label", { for: "search-order" }, "Sort by"), " ", sort);
  const remarks = element("div", { class: "remarks" });
  const found = element("div", { class: "found" });
  const outcome = element("section", { class: "search-outcome", "aria-label": "Results", tabindex: "-1" }, status, order, remarks, found);
  // Without words there is no match to be the best: the newest come first.
  const showSort = ({ words, sort: asked }, count) => {
    sort.options[0].disabled = !words;
    sort.value = asked || (words ? "" : "newest");
    order.hidden = count < 2;
  };
  return { outcome, status, sort, remarks, found, showSort };
}
