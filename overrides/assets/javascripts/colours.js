import { keep, kept } from "./kept.js";

/** Shows the choice of colours and follows it. */
export function offerColours() {
  const label = document.querySelector(".colours");
  const select = label.querySelector("select");
  select.value = kept("colour");
  select.addEventListener("change", () => {
    if (select.value) document.documentElement.dataset.colour = select.value;
    else delete document.documentElement.dataset.colour;
    keep("colour", select.value);
  });
  label.hidden = false;
}
