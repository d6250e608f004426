// Narrows a list in the page, and keeps the choice in the page's address, so that it can be bookmarked and sent.
// Without this every row is shown, in the same order; nothing else is lost.
//
// What the page brings (parts/filters.md.jinja is such a form):
//   form[data-filters]  a select for each thing to narrow by, its value "" standing for all; a p.narrowed
//                       with a [role=status] and a button[type=reset]. A committee's <optgroup data-council> is
//                       offered only while its council is chosen, or none.
//   [data-rows]         a list or table; each li or body row says in data-<name of select> what it belongs to, several
//                       values with a space between two.
//   [data-group]        holds rows with their heading; hidden while it shows none. A list outside every group takes
//                       the heading before it along.
//   [data-aside]        holds rows that are shown only when asked for, such as routine business; counted apart.
//   [data-other-pages]  links to other pages of the same list, each with its years in data-year; the choice goes along,
//                       and an address that asks for a year of theirs leads there.

/** Runs the form above a list, if the page has one. */
export function offerFilters() {
  const form = document.querySelector("form[data-filters]");
  if (!form) return;
  const list = { form, selects: [...form.querySelectorAll("select")], rows: allRows() };
  const other = pageOfYear(list);
  if (other) return location.replace(other);
  restore(list);
  form.addEventListener("change", () => {
    narrow(list);
    keepInAddress(list);
  });
  // The fields are empty only once the event is over.
  form.addEventListener("reset", () => setTimeout(() => startAgain(list)));
  addEventListener("popstate", () => restore(list));
  form.hidden = false;
}

function allRows() {
  return [...document.querySelectorAll("[data-rows]")].flatMap((rows) => [...(rows.tBodies?.[0] ?? rows.querySelector("ul, ol") ?? rows).children]);
}

// A list that was short when its address was sent may have been parted by year since then.
function pageOfYear(list) {
  const asked = new URLSearchParams(location.search);
  const year = { name: "year", value: asked.get("year") };
  const links = [...document.querySelectorAll("[data-other-pages] [data-year]")];
  const own = links.find(({ dataset }) => dataset.year === year.value);
  const here = list.rows.some((row) => belongs(row, year));
  const link = own ?? (here ? null : links.find((each) => belongs(each, year)));
  if (!link) return null;
  asked.delete("year");
  link.search = asked;
  return link.href;
}

// A value that the list does not have, as in an old link, chooses nothing.
function restore(list) {
  const asked = new URLSearchParams(location.search);
  for (const select of list.selects) {
    const value = asked.get(select.name) ?? "";
    select.value = [...select.options].some((option) => option.value === value) ? value : "";
  }
  narrow(list);
}

function startAgain(list) {
  narrow(list);
  keepInAddress(list);
  list.selects[0].focus();
}

function narrow(list) {
  offerCommittees(list.form.elements);
  const asked = list.selects.filter((select) => select.value);
  for (const row of list.rows) row.hidden = !asked.every((select) => belongs(row, select));
  document.querySelectorAll("[data-group], [data-rows]").forEach(hideIfEmpty);
  document.querySelectorAll("[data-other-pages] a").forEach((link) => (link.search = queryOf(list)));
  const line = list.form.querySelector(".narrowed");
  line.querySelector("[role=status]").textContent = asked.length ? countSentence(list.rows) : "";
  line.hidden = !asked.length;
}

function belongs(row, select) {
  return (row.dataset[select.name] ?? "").split(" ").includes(select.value);
}

// Only the chosen council's committees can be chosen; one of another council is let go.
function offerCommittees({ council, committee }) {
  if (!council || !committee) return;
  for (const group of committee.querySelectorAll("optgroup")) {
    group.hidden = group.disabled = Boolean(council.value) && group.dataset.council !== council.value;
  }
  if (committee.selectedOptions[0]?.closest("optgroup")?.disabled) committee.value = "";
}

function hideIfEmpty(place) {
  place.hidden = !place.querySelector("tbody tr:not([hidden]), li:not([hidden])");
  const heading = place.closest("[data-group]") ? null : place.previousElementSibling;
  if (heading?.matches("h2, h3")) heading.hidden = place.hidden;
}

function countSentence(rows) {
  const main = rows.filter((row) => !row.closest("[data-aside]"));
  const shown = main.filter((row) => !row.hidden).length;
  const aside = rows.filter((row) => !row.hidden).length - shown;
  const also = aside ? `, and ${aside} routine` : "";
  if (shown || aside) return `Showing ${shown} of ${main.length}${also}.`;
  const others = document.querySelector("[data-other-pages]") ? " More of the list stands on other pages." : "";
  return `Nothing in this list fits all of these choices.${others}`;
}

function queryOf({ selects }) {
  const chosen = new URLSearchParams(selects.filter((select) => select.value).map(({ name, value }) => [name, value]));
  return chosen.size ? `?${chosen}` : "";
}

function keepInAddress(list) {
  history.replaceState(null, "", location.pathname + queryOf(list) + location.hash);
}
