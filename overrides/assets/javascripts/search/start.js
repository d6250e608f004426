// Runs the search page. It stands before the site's other script: a search that an address asks for waits for nothing else.
import { runSearchPage } from "./page.js";

runSearchPage(document.getElementById("search-page"));
