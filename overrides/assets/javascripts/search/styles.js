import { element } from "../element.js";
import { address } from "./minutes.js";
import { once } from "./once.js";

const SHEET = "assets/stylesheets/search.css";

/** Has the stylesheet of search loaded, which no page carries until someone searches. */
export const loadStyles = once(
  () =>
    new Promise((resolve, reject) => {
      if (document.querySelector(`link[href$="${SHEET}"]`)) return resolve();
      const link = element("link", { rel: "stylesheet", href: address(SHEET) });
      link.addEventListener("load", () => resolve());
      link.addEventListener("error", () => reject(new Error(SHEET)));
      document.head.append(link);
    }),
);
