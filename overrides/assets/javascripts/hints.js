// Explanations of words. In the page each word is a link to the list at its end; here the link also shows the
// explanation beside the word, on hover, focus or tap. One switch, at the foot of the page, takes away these links and
// what explains the words of a list beside it; colour.js does the latter before the page is painted.
import { announce } from "./announce.js";
import { keep, kept } from "./kept.js";

const LEAVING = 250;
const GAP = 8;

/** Shows explanations beside words, unless the reader has switched them off. */
export function offerHints() {
  const words = [...document.querySelectorAll("a.word")];
  if (words.length === 0 && !document.querySelector(".how-to-read")) return;
  const bubble = makeBubble();
  words.forEach((word) => watch(word, bubble));
  offerSwitch(words, bubble);
}

function makeBubble() {
  const bubble = document.createElement("div");
  bubble.id = "hint";
  bubble.className = "hint";
  bubble.hidden = true;
  bubble.setAttribute("role", "tooltip");
  bubble.addEventListener("mouseenter", () => clearTimeout(bubble.leaving));
  bubble.addEventListener("mouseleave", () => hideSoon(bubble));
  document.addEventListener("keydown", (event) => event.key === "Escape" && hide(bubble));
  document.addEventListener("pointerdown", (event) => hideUnlessInside(bubble, event.target));
  document.querySelector("main").append(bubble);
  return bubble;
}

function watch(word, bubble) {
  word.addEventListener("mouseenter", () => show(word, bubble));
  word.addEventListener("mouseleave", () => hideSoon(bubble));
  word.addEventListener("focus", () => show(word, bubble));
  word.addEventListener("blur", () => hide(bubble));
  word.addEventListener("click", (event) => tap(event, word, bubble));
}

// A finger cannot hover: the first tap explains, and the link in the list of words stays within reach by a second.
function tap(event, word, bubble) {
  if (event.pointerType !== "touch" || bubble.tapped === word) return;
  event.preventDefault();
  show(word, bubble);
  bubble.tapped = word;
}

function explanationOf(word) {
  return document.getElementById(word.hash.slice(1))?.querySelector("dd");
}

function show(word, bubble) {
  const explanation = explanationOf(word);
  if (!explanation || !word.hasAttribute("href")) return;
  clearTimeout(bubble.leaving);
  if (bubble.word === word) return;
  hide(bubble);
  bubble.textContent = explanation.textContent.trim();
  bubble.hidden = false;
  bubble.word = word;
  word.setAttribute("aria-describedby", bubble.id);
  place(bubble, [...word.getClientRects()]);
}

// Words may go on in the next line: the explanation stands above the first of their lines or below the last.
function place(bubble, lines) {
  const left = Math.min(lines[0].left, document.documentElement.clientWidth - bubble.offsetWidth - GAP);
  const above = lines[0].top - bubble.offsetHeight - GAP;
  const top = above > 0 ? above : lines.at(-1).bottom + GAP;
  bubble.style.left = `${Math.max(GAP, left) + scrollX}px`;
  bubble.style.top = `${top + scrollY}px`;
}

function hide(bubble) {
  clearTimeout(bubble.leaving);
  bubble.hidden = true;
  bubble.word?.removeAttribute("aria-describedby");
  bubble.word = bubble.tapped = undefined;
}

function hideSoon(bubble) {
  bubble.leaving = setTimeout(() => hide(bubble), LEAVING);
}

function hideUnlessInside(bubble, target) {
  if (!bubble.hidden && !bubble.contains(target) && target !== bubble.word) hide(bubble);
}

function offerSwitch(words, bubble) {
  const button = document.querySelector("[data-hints-switch]");
  const set = (on) => {
    words.forEach((word) => link(word, on));
    document.documentElement.dataset.hints = on ? "on" : "off";
    button.setAttribute("aria-checked", String(on));
    button.querySelector("span").textContent = on ? "on" : "off";
    hide(bubble);
    keep("hints", on ? "" : "off");
  };
  button.addEventListener("click", () => set(button.getAttribute("aria-checked") === "false"));
  document.querySelectorAll("[data-hints-off]").forEach((off) => offerToLeave(off, () => set(false)));
  set(kept("hints") !== "off");
  button.closest("[hidden]").hidden = false;
}

// The button goes with what it takes away: the focus stays near, and what brings it back is said.
function offerToLeave(button, leave) {
  button.addEventListener("click", () => {
    leave();
    document.getElementById("content").focus({ preventScroll: true });
    announce("Words are not explained any more. The switch at the foot of the page brings this back.");
  });
  button.hidden = false;
}

// A link without an address is plain text to eye and ear, and no character of the page is touched.
function link(word, on) {
  word.dataset.address ??= word.getAttribute("href");
  if (on) word.setAttribute("href", word.dataset.address);
  else word.removeAttribute("href");
}
