/** Returns a live region, made once and kept at the end of the page, that a screen reader reads politely. */
function liveRegion() {
  const found = document.getElementById("announcement");
  if (found) return found;
  const made = document.createElement("p");
  made.id = "announcement";
  made.className = "unseen";
  made.setAttribute("role", "status");
  document.body.append(made);
  return made;
}

/** Has `text` read aloud; the pause lets a region that was just made be noticed. */
export function announce(text) {
  const region = liveRegion();
  region.textContent = "";
  setTimeout(() => {
    region.textContent = text;
  }, 60);
}
