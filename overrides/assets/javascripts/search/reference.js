// A decision's reference as people write it: HEF-7K3QF, hef7k3qf, "HEF-7K3QF (b)", or the decision's address.
const WRITTEN = /^(?:\S*\/d\/)?([a-z]{3})(\s*[-\u2010-\u2015]\s*|\s*)([0-9a-z]{5,6})(?:\/?\s*$|[/\s]*[#(\s]\s*(.*)$)/i;
const LONGEST_PART = 12;

/**
 * A reference that somebody may have meant.
 * @typedef {object} Reference
 * @property {string} name as this site prints it
 * @property {string} part the anchor of a part, or ""
 * @property {boolean} meant whether it cannot be ordinary words, such as "workload" where WOR is a council's code
 */

/** Returns the reference that was typed, or null. @param {string[]} codes the councils' codes @returns {Reference | null} */
export function referenceIn(typed, codes) {
  const [, letters, hyphen, code, rest = ""] = typed.trim().match(WRITTEN) ?? [];
  const part = partOf(rest);
  if (!codes.includes(letters?.toUpperCase()) || part.length > LONGEST_PART) return null;
  return { name: `${letters.toUpperCase()}-${printed(code)}`, part, meant: Boolean(hyphen.trim()) || /\d/.test(code) };
}

// No reference holds the letters that are taken for figures.
function printed(code) {
  return code.toUpperCase().replaceAll("O", "0").replace(/[IL]/g, "1");
}

function partOf(rest) {
  const labels = rest.toLowerCase().replace(/^part\b/, "");
  return labels.split(/[^\p{L}\p{N}]+/u).filter(Boolean).join("-");
}
