import { element } from "../element.js";
import { FACETS } from "./address.js";

const LEGENDS = { council: "Council", committee: "Committee", theme: "Theme", year: "Year", kind: "Kind", state: "What came of it" };

/** Returns the facets of a catalogue as fieldsets of tick boxes, every one that has a value. */
export function facetFields({ having }) {
  return FACETS.filter((facet) => having[facet]?.size).map((facet) => fieldset(facet, [...having[facet].keys()]));
}

/** Returns what is ticked under `form`: the values of each facet that has any. */
export function tickedIn(form) {
  const ticked = {};
  for (const box of form.querySelectorAll("input[type=checkbox]:checked")) (ticked[box.name] ??= []).push(box.value);
  return ticked;
}

/** Ticks what an address asks for, and nothing else. */
export function tick(form, ticked) {
  for (const box of form.querySelectorAll("input[type=checkbox]")) {
    box.checked = Boolean(ticked[box.name]?.includes(box.value));
  }
}

/** Writes the count beside each value; one that would show nothing is taken away unless it is ticked. */
export function showCounts(form, counts) {
  for (const box of form.querySelectorAll("input[type=checkbox]")) {
    const count = counts[box.name]?.[box.value] ?? 0;
    const label = box.closest("label");
    label.querySelector(".count").textContent = `(${count.toLocaleString("en-GB")})`;
    label.hidden = count === 0 && !box.checked;
  }
  for (const set of form.querySelectorAll("fieldset")) set.hidden = !set.querySelector("label:not([hidden])");
}

function fieldset(facet, values) {
  const labels = inOrder(facet, values).map((value) => choice(facet, value));
  const choices = element("div", { class: "choices" }, ...labels);
  return element("fieldset", {}, element("legend", {}, LEGENDS[facet]), choices);
}

function inOrder(facet, values) {
  const sorted = values.sort((one, other) => one.localeCompare(other, "en-GB", { numeric: true }));
  return facet === "year" ? sorted.reverse() : sorted;
}

function choice(facet, value) {
  const box = element("input", { type: "checkbox", name: facet, value });
  const count = element("span", { class: "count" });
  return element("label", {}, box, element("span", {}, value, " ", count));
}
