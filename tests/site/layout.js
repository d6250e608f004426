// Says of a page as it is laid out what stands over another thing, and what is cut off or leaves the box it belongs to.
// It compares boxes, never pixels: the lines of each text, and the boxes of what is pressed or has an edge of its own.
([excepted, beside]) => {
  const TOLERANCE = 2;
  const EDGED = "a[href], button, input, select, summary, img, svg, .tag, .card, .notice, .facts";
  // A box that is open before the page keeps it from being used: what is below it is not looked at.
  const root = document.querySelector("dialog[open]") ?? document.body;

  const isText = (node) => node.nodeType === Node.TEXT_NODE;
  const element = (node) => (isText(node) ? node.parentElement : node);
  const called = (node) => (isText(node) ? node.data : node.outerHTML).trim().replace(/\s+/g, " ").slice(0, 80);
  const scrolls = (each) => /auto|scroll/.test(getComputedStyle(each).overflow);

  function isShown(node) {
    const each = element(node);
    return each.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !each.closest(excepted);
  }

  function things() {
    const texts = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (walker.currentNode.data.trim()) texts.push(walker.currentNode);
    return [...texts, ...root.querySelectorAll(EDGED)].filter(isShown);
  }

  // What holds a thing in place, outwards: of what stands outside the flow, that from which its place is measured.
  function* holders(node) {
    let at = isText(node) ? node.parentElement : above(node);
    for (; at && root.contains(at) && at !== document.body; at = above(at)) yield at;
  }

  function above(each) {
    return getComputedStyle(each).position === "absolute" ? each.offsetParent : each.parentElement;
  }

  // Of what scrolls by itself, that part is there which is in sight.
  function inSight(node, { left, right, top, bottom }) {
    for (const holder of holders(node)) {
      if (!scrolls(holder)) continue;
      const frame = holder.getBoundingClientRect();
      [left, right] = [Math.max(left, frame.left), Math.min(right, frame.right)];
      [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
    }
    return { node, left, right, top, bottom };
  }

  function boxesOf(node) {
    const place = isText(node) ? document.createRange() : node;
    if (isText(node)) place.selectNodeContents(node);
    return [...place.getClientRects()]
      .map((box) => inSight(node, box))
      .filter(({ left, right, top, bottom }) => right - left > TOLERANCE && bottom - top > TOLERANCE);
  }

  function isOver(one, other) {
    const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    const belong = one.node.contains(other.node) || other.node.contains(one.node);
    return across > TOLERANCE && down > TOLERANCE && !belong;
  }

  function* overlaps(boxes) {
    for (const [at, one] of boxes.entries()) {
      for (let next = at + 1; next < boxes.length && boxes[next].top < one.bottom; next += 1) {
        if (isOver(one, boxes[next])) yield `over each other: ${called(one.node)} | ${called(boxes[next].node)}`;
      }
    }
  }

  function* leaving({ node, left, right, top, bottom }) {
    if (left < -TOLERANCE || right > innerWidth + TOLERANCE) yield `cut off: ${called(node)}`;
    if (element(node).matches(beside)) return;
    for (const holder of holders(node)) {
      if (holder.matches(beside) || scrolls(holder)) return;
      if (/^(inline|contents)$/.test(getComputedStyle(holder).display)) continue;
      const frame = holder.getBoundingClientRect();
      const by = Math.max(frame.left - left, right - frame.right, frame.top - top, bottom - frame.bottom);
      if (by > TOLERANCE) yield `leaves ${called(holder)} by ${Math.round(by)}: ${called(node)}`;
    }
  }

  function* cutOff() {
    for (const each of [...root.querySelectorAll("*")].filter(isShown)) {
      const clips = getComputedStyle(each).overflowX === "hidden" && each.scrollWidth > each.clientWidth + TOLERANCE;
      if (clips || each.getBoundingClientRect().right > innerWidth + TOLERANCE) yield `cut off: ${called(each)}`;
    }
  }

  const boxes = things().flatMap(boxesOf).sort((one, other) => one.top - other.top);
  const faults = [...overlaps(boxes), ...boxes.flatMap((box) => [...leaving(box)]), ...cutOff()];
  return { boxes: boxes.length, faults: [...new Set(faults)] };
};
