import { offerCopy } from "./copy.js";
import { element } from "./element.js";

const QUOTED = /<p>.*<\/p>(?=\n<\/blockquote>)/;

/** Offers to copy every form of citation on the page, for the whole of what it shows and for each of its parts. */
export function offerCitations() {
  const whole = document.querySelector(".cite");
  if (!whole) return;
  const forms = Array.from(whole.querySelectorAll(".form"), (name) => ({
    name: name.textContent,
    place: name,
    text: name.nextElementSibling.textContent,
  }));
  for (const { name, place, text } of forms) place.append(" ", copyButton(name, () => text));
  for (const part of document.querySelectorAll(".cite-part")) part.append(buttonsFor(part, whole.dataset, forms));
}

function buttonsFor(part, whole, forms) {
  const address = `${whole.address}#${part.dataset.anchor}`;
  const buttons = forms.map(({ name, text }) => copyButton(name, () => ofPart(text, part, whole, address)));
  const citation = copyButton("citation", () => part.querySelector("p").textContent);
  return element("p", { class: "cite-buttons" }, citation, ...buttons);
}

function copyButton(name, text) {
  const button = element("button", { type: "button", class: "copy" }, `Copy ${name}`);
  offerCopy(button, text);
  return button;
}

// Address, reference, key and name are made of letters, figures and a few signs that no form escapes.
function ofPart(form, part, whole, address) {
  return form
    .replaceAll(whole.address, address)
    .replaceAll(whole.reference, `${whole.reference}, ${part.dataset.part}`)
    .replace(`{${whole.key},`, `{${whole.key}-${part.dataset.anchor},`)
    .replace(`"${whole.key}"`, `"${whole.key}-${part.dataset.anchor}"`)
    .replace(QUOTED, () => `<p>${escaped(wordsOf(part))}</p>`);
}

function wordsOf(part) {
  const said = document.getElementById(part.dataset.anchor).nextElementSibling;
  return (part.dataset.words ?? said.textContent).trim().replace(/\s+/g, " ");
}

function escaped(words) {
  const signs = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;" };
  return words.replace(/[&<>"']/g, (sign) => signs[sign]);
}
