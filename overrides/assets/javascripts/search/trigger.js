const SEARCH_PAGE = new URL("../../../search/", import.meta.url);
const APPLE = /Mac|iPhone|iPad/;

/** Turns the link to the search page into the way to the search box. */
export function offerSearch() {
  const trigger = document.querySelector(".search-trigger");
  nameShortcut(trigger);
  trigger.addEventListener("click", (event) => openFrom(event, plainClick(event)));
  document.addEventListener("keydown", (event) => openFrom(event, isShortcut(event)));
}

function nameShortcut(trigger) {
  if (APPLE.test(navigator.platform)) trigger.querySelector("kbd").textContent = "⌘ K";
  trigger.setAttribute("aria-keyshortcuts", "Control+K Meta+K");
}

// A click with a modifier key means a new tab or window: the link does that.
function plainClick(event) {
  return event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
}

function isShortcut(event) {
  return (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k";
}

async function openFrom(event, wanted) {
  if (!wanted) return;
  event.preventDefault();
  const words = document.querySelector("#search-page input[type=search]");
  if (words) words.focus();
  else await openDialog();
}

async function openDialog() {
  try {
    const { openSearchDialog } = await import("./dialog.js");
    await openSearchDialog();
  } catch {
    location.assign(SEARCH_PAGE);
  }
}
