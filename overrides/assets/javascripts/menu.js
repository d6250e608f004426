/** Folds the sections under a button; the stylesheet shows the button on narrow screens only. */
export function offerMenu() {
  const button = document.querySelector(".menu-button");
  const sections = document.getElementById("sections");
  const setOpen = (open) => {
    button.setAttribute("aria-expanded", String(open));
    sections.classList.toggle("open", open);
  };
  button.addEventListener("click", () => setOpen(button.getAttribute("aria-expanded") === "false"));
  button.parentElement.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || button.getAttribute("aria-expanded") === "false") return;
    setOpen(false);
    button.focus();
  });
  button.hidden = false;
}
