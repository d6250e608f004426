// Runs the search page. It stands before the site's other script: a search that an address asks for waits for nothing else.
import { warmUp } from "./finding.js";
import { runSearchPage } from "./page.js";

warmUp();
runSearchPage(document.getElementById("search-page"));
