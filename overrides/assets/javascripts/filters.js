// Narrows a list in the page to a council, a committee or a theme, and keeps the choice in the page's address.
// Each row says in its data attributes what it belongs to; without this every row is shown.

/** Runs the form above a list. @param {HTMLFormElement} form */
export function runFilters(form) {
  const rows = [...document.querySelectorAll("[data-rows] li")];
  const selects = [...form.querySelectorAll("select")];
  const chosen = new URLSearchParams(location.search);
  for (const select of selects) choose(select, chosen.get(select.name));
  form.addEventListener("change", () => {
    narrow(form, selects, rows);
    keepInAddress(selects);
  });
  form.hidden = false;
  narrow(form, selects, rows);
}

// A value that the list does not have, as in an old link, chooses nothing.
function choose(select, value) {
  if ([...select.options].some((option) => option.value === value)) select.value = value;
}

function narrow(form, selects, rows) {
  offerCommittees(form);
  const asked = selects.filter((select) => select.value);
  for (const row of rows) row.hidden = !asked.every((select) => belongs(row, select));
  document.querySelectorAll("[data-rows]").forEach(hideIfEmpty);
  const shown = rows.filter((row) => !row.hidden).length;
  form.querySelector("[role=status]").textContent = asked.length ? `Showing ${shown} of ${rows.length}.` : "";
}

function belongs(row, select) {
  return row.dataset[select.name].split(" ").includes(select.value);
}

// Only the chosen council's committees can be chosen; one of another council is let go.
function offerCommittees(form) {
  const council = form.elements.council.value;
  const committee = form.elements.committee;
  for (const group of committee.querySelectorAll("optgroup")) {
    group.hidden = group.disabled = Boolean(council) && group.dataset.council !== council;
  }
  if (committee.selectedOptions[0]?.closest("optgroup")?.disabled) committee.value = "";
}

function hideIfEmpty(list) {
  list.hidden = !list.querySelector("li:not([hidden])");
  const heading = list.previousElementSibling;
  if (heading.matches("h2, h3")) heading.hidden = list.hidden;
}

function keepInAddress(selects) {
  const address = new URL(location.href);
  for (const { name, value } of selects) {
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  history.replaceState(null, "", address);
}
