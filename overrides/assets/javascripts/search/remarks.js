// What a search did beyond the words as typed, said above its results.
import { element } from "../element.js";
import { askLink } from "./asking.js";
import { address } from "./minutes.js";
import { quoted } from "./results.js";

/** Returns the line above what was found: where a decision went that was asked for, or which other words were looked for. */
export function remarkOn(asked, finding) {
  return finding.departed ? departedLine(finding.reference) : wordingsLine(asked, finding);
}

function departedLine({ name, part }) {
  const anchor = part ? `#${part}` : "";
  const link = element("a", { href: address(`d/${name.toLowerCase()}/${anchor}`) }, `What became of ${name}`);
  return element("p", { class: "remark" }, link);
}

// With the way to leave the other words out, or to take them in.
function wordingsLine(asked, { others }) {
  if (!others.length) return "";
  const [link] = askLink({ ...asked, exact: !asked.exact }, asked.exact ? "Search for those too" : `Search only for ${quoted(asked.words)}`);
  const said = asked.exact ? "Other words for the same thing are left out: " : "Also searched for ";
  return element("p", { class: "remark" }, said, `${inRow(others.map(quoted))}. `, link);
}

/** Returns a line that offers other spellings, each with what it finds. */
export function spellingLine(offers) {
  const links = offers.map(({ asked, count }) => element("span", {}, ...askLink(asked, asked.words, count)));
  return element("p", { class: "remark spelling" }, "Did you mean ", ...links.flatMap((link, index) => (index ? [" or ", link] : [link])), "?");
}

/** Returns the question that the line of spellings asks, for those who only hear it. */
export function spellingQuestion(offers) {
  return `Did you mean ${offers.map(({ asked }) => quoted(asked.words)).join(" or ")}?`;
}

function inRow(names) {
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : names[0];
}
