import { announce } from "./announce.js";

const SHOWN_FOR = 2500;

/** Shows every copy button. `data-copy` holds the text, `data-copy-link` the anchor whose address is copied. */
export function offerCopying() {
  for (const button of document.querySelectorAll("[data-copy], [data-copy-link]")) {
    button.addEventListener("click", () => copyFrom(button));
    button.hidden = false;
  }
}

async function copyFrom(button) {
  const copied = await copyText(textOf(button));
  const message = copied ? "Copied" : "Not copied: select the text and copy it by hand";
  announce(message);
  show(button, message);
}

function textOf(button) {
  const { copy, copyLink } = button.dataset;
  return copyLink === undefined ? copy : new URL(copyLink, location.href).href;
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
