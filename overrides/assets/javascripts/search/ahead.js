// Looks for what the search page's address asks while the page is still being laid out. This is no module, since
// browsers let those wait for the first paint: the index and the words are sought meanwhile, in the worker of Pagefind.
Promise.all([import("./address.js"), import("./finding.js")])
  .then(([{ askedBy }, { find, warmUp }]) => {
    warmUp();
    return find(askedBy(location.search));
  })
  .catch(() => {}); // the page asks again, and says what went wrong
