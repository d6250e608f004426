// Where on a page the words stand. Pagefind gives the page's text, the places of the words in it, counted in words,
// and the anchors with their places; the nearest anchor before a place is the part that a reader wants to see.
const EXCERPT_WORDS = 32;
const WORDS_BEFORE = 6;
const LABEL_WORDS = 7;

/**
 * Returns the parts of a page that hold the words, most of them first: label, address, and excerpt. Where words stand
 * in a row in one part, a part in which they do not is left out.
 */
export function matchingParts(page) {
  const text = page.content.split(/\s+/);
  const parts = [...groupByAnchor(page)].map(([anchor, places]) => partOf(page, text, anchor, places));
  parts.sort((one, other) => other.inRow - one.inRow || other.places - one.places);
  return parts[0]?.inRow ? parts.filter(({ inRow }) => inRow) : parts;
}

/** Returns the part of a decision whose anchor was asked for, with its words, or nothing where it has no such part. */
export function askedPart(page, anchor) {
  const found = page.anchors.filter(({ id }) => id === anchor);
  return found.map((each) => partOf(page, page.content.split(/\s+/), each, []));
}

/** Returns an excerpt of the page around the words, or its beginning where no words were asked for. */
export function pageExcerpt(page) {
  const text = page.content.split(/\s+/);
  const start = beginning(page);
  const places = page.locations.filter((place) => place >= start);
  return excerpt(text, places, { start, end: text.length });
}

// Above the first paragraph of minutes, or the first part of a decision, a page only says again what the result says.
function beginning({ anchors, meta }) {
  const [title, ...parts] = [...anchors].sort((one, other) => one.location - other.location);
  const first = meta.reference ? parts[0] : parts.find((anchor) => !isHeading(anchor));
  return first?.location ?? (title ? title.location + wordsOf(title.text).length : 0);
}

function groupByAnchor(page) {
  const anchors = page.anchors.filter(({ element, text }) => element !== "h1" && text?.trim());
  anchors.sort((one, other) => one.location - other.location);
  const groups = new Map();
  for (const place of [...page.locations].sort((one, other) => one - other)) {
    const anchor = anchors.findLast(({ location }) => location <= place);
    if (anchor) groups.set(anchor, [...(groups.get(anchor) ?? []), place]);
  }
  return groups;
}

function partOf(page, text, anchor, places) {
  const next = page.anchors.filter(({ location }) => location > anchor.location).map(({ location }) => location);
  const range = { start: startOf(anchor, places), end: Math.min(text.length, ...next) };
  return {
    label: labelOf(anchor),
    address: `${page.url}#${encodeURIComponent(anchor.id)}`,
    excerpt: excerpt(text, places, range),
    places: places.length,
    inRow: places.filter((place) => places.includes(place - 1)).length,
  };
}

// A heading is the label already; its words are shown again only where what was asked for stands in them.
function startOf(anchor, places) {
  const after = anchor.location + wordsOf(anchor.text).length;
  return isHeading(anchor) && places.every((place) => place >= after) ? after : anchor.location;
}

function labelOf(anchor) {
  const words = wordsOf(anchor.text);
  return isHeading(anchor) || words.length <= LABEL_WORDS ? words.join(" ") : `${words.slice(0, LABEL_WORDS).join(" ")} …`;
}

function isHeading({ element }) {
  return /^h\d$/i.test(element);
}

function wordsOf(text) {
  return text.trim().split(/\s+/);
}

// Runs of words, each marked as found or not, so that the text never has to be taken for HTML.
function excerpt(text, places, range) {
  const first = Math.max(range.start, (places[0] ?? range.start) - WORDS_BEFORE);
  const last = Math.min(range.end, first + EXCERPT_WORDS);
  const found = new Set(places);
  const words = text.slice(first, last).map((word, index) => ({ word, found: found.has(first + index) }));
  return { words, cutBefore: first > range.start, cutAfter: last < range.end };
}
