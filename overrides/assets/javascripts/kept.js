// What the reader's browser keeps for this site: a choice or two, and never anything about what was read.
const PREFIX = "minute-book.";

/** Returns the choice kept under `name`, or "" if there is none. */
export function kept(name) {
  try {
    return localStorage.getItem(PREFIX + name) ?? "";
  } catch {
    return "";
  }
}

/** Keeps a choice; an empty one is forgotten. Where nothing may be kept, the choice holds for this page only. */
export function keep(name, choice) {
  try {
    if (choice) localStorage.setItem(PREFIX + name, choice);
    else localStorage.removeItem(PREFIX + name);
  } catch {
    // Storage is switched off or full.
  }
}
