// Links that ask something else. Each has an address of its own; the search that shows them answers without leaving its page.
import { element } from "../element.js";
import { askedBy, queryFor } from "./address.js";
import { address } from "./minutes.js";
import { inPages } from "./results.js";

/** Returns a link to what `asked` would find, with how much that is where it is known. */
export function askLink(asked, name, count) {
  const link = element("a", { href: address(`search/${queryFor(asked)}`), "data-ask": true }, name);
  return count === undefined ? [link] : [link, ` (${inPages(count)})`];
}

/** Calls `ask` with what a link in `place` asks for, unless the reader wants it in another tab or window. */
export function followAskLinks(place, ask) {
  place.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-ask]");
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    ask(askedBy(link.search));
  });
}
