import { announce } from "./announce.js";

const SHOWN_FOR = 2500;
// Other buttons are dressed alike and copy nothing.
const COPYING = "button:is([data-copy], [data-copy-link], [data-copy-of], [data-copy-words])";

/**
 * Shows every copy button. `data-copy` holds the text, `data-copy-link` the anchor whose address is copied,
 * `data-copy-of` the id of the element whose text is copied; `data-copy-words` copies the council's own words.
 */
export function offerCopying() {
  for (const button of document.querySelectorAll(COPYING)) offerCopy(button, () => textOf(button));
}

/** Shows a button that copies what `text` returns when it is pressed. */
export function offerCopy(button, text) {
  button.addEventListener("click", () => copyFrom(button, text()));
  button.hidden = false;
}

async function copyFrom(button, text) {
  const copied = await copyText(text);
  const message = copied ? "Copied" : "Not copied: select the text and copy it by hand";
  announce(message);
  show(button, message);
}

function textOf(button) {
  const { copy, copyLink, copyOf, copyWords } = button.dataset;
  if (copyLink !== undefined) return new URL(copyLink, location.href).href;
  if (copyOf !== undefined) return document.getElementById(copyOf).textContent;
  return copyWords === undefined ? copy : councilsWords();
}

function councilsWords() {
  return Array.from(document.querySelectorAll(".said"), wordsOf).join("\n");
}

function wordsOf(said) {
  const words = said.cloneNode(true);
  for (const remark of words.querySelectorAll(".ours")) remark.remove();
  return words.textContent;
}

async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromField(text);
  }
}

// The older way, for pages served without HTTPS and for browsers that refuse the clipboard.
function copyFromField(text) {
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "unseen";
  document.body.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  focused?.focus();
  return copied;
}

function show(button, message) {
  button.dataset.label ??= button.textContent;
  button.textContent = message;
  clearTimeout(button.copyTimer);
  button.copyTimer = setTimeout(() => {
    button.textContent = button.dataset.label;
  }, SHOWN_FOR);
}
