// What every page does with a script. Without one each page is whole; these are conveniences.
import { offerCitations } from "./cite.js";
import { offerColours } from "./colours.js";
import { followReading } from "./contents.js";
import { offerCopying } from "./copy.js";
import { offerHints } from "./hints.js";
import { offerFilters } from "./lists.js";
import { offerMenu } from "./menu.js";
import { offerSearch } from "./search/trigger.js";

offerMenu();
offerColours();
offerSearch();
offerFilters();
offerCopying();
offerCitations();
offerHints();
followReading();
