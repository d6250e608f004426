// Runs before the page is painted, so that a reader's choice of colours does not arrive as a flash.
(() => {
  const root = document.documentElement;
  root.classList.replace("no-js", "js");
  try {
    const colour = localStorage.getItem("minute-book.colour");
    if (colour === "light" || colour === "dark") root.dataset.colour = colour;
  } catch {
    // A browser that keeps nothing leaves the colours to the device.
  }
})();
