// Runs before the page is painted, so that a reader's choices of colours and of explanations do not arrive as a flash,
// and what explains a list is folded on a small screen before it pushes the list down.
(() => {
  const root = document.documentElement;
  root.classList.replace("no-js", "js");
  try {
    const colour = localStorage.getItem("minute-book.colour");
    if (colour === "light" || colour === "dark") root.dataset.colour = colour;
    if (localStorage.getItem("minute-book.hints") === "off") root.dataset.hints = "off";
  } catch {
    // A browser that keeps nothing leaves the colours to the device, and explains.
  }
  if (matchMedia("(min-width: 48em)").matches) return;
  const arriving = new MutationObserver(() => {
    const explained = document.querySelector(".how-to-read");
    if (!explained) return;
    explained.removeAttribute("open");
    arriving.disconnect();
  });
  arriving.observe(root, { childList: true, subtree: true });
  addEventListener("DOMContentLoaded", () => arriving.disconnect());
})();
