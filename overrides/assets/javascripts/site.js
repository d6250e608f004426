// What every page does with a script. Without one each page is whole; these are conveniences.
import { offerCitations } from "./cite.js";
import { offerColours } from "./colours.js";
import { offerCopying } from "./copy.js";
import { offerHints } from "./hints.js";
import { offerMenu } from "./menu.js";
import { offerSearch } from "./search/trigger.js";

offerMenu();
offerColours();
offerSearch();
offerCopying();
offerCitations();
offerHints();

const filters = document.querySelector("[data-filters]");
if (filters) import("./filters.js").then(({ runFilters }) => runFilters(filters));
