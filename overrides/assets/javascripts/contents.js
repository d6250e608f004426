const READING_AT = 0.3;

/** Marks in the contents of the page where the reader is, and keeps that in view where the contents are long. */
export function followReading() {
  const contents = document.querySelector(".contents");
  if (!contents) return;
  const links = [...contents.querySelectorAll("a")];
  let marked;
  const follow = () => {
    const here = sectionOf(links);
    if (here === marked) return;
    marked?.removeAttribute("aria-current");
    here?.setAttribute("aria-current", "location");
    marked = here;
    if (here) contents.scrollTop += topOf(here) - topOf(contents) - contents.clientHeight / 2;
  };
  addEventListener("scroll", follow, { passive: true });
  // At the page's end a link of the contents moves nothing but the address.
  for (const change of ["resize", "hashchange"]) addEventListener(change, follow);
  follow();
}

// The last heading above the height at which one reads; none of the last few may get there, so the page's end is theirs.
function sectionOf(links) {
  if (scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 1) {
    return links.find((link) => link.hash === location.hash) ?? links.at(-1);
  }
  return links.findLast((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading !== null && topOf(heading) <= innerHeight * READING_AT;
  });
}

function topOf(element) {
  return element.getBoundingClientRect().top;
}
