/** Where a page takes office.js from in Excel: Microsoft's own address, as Microsoft asks. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Where it comes from in the page that `npm start` serves: the package, from the page's own origin. */
const OWN_OFFICE_JS = "office-js/office.js";

/** Hosts that office.js and its parts come from in Excel. */
const OFFICE_HOSTS =
  / https:\/\/(?:appsforoffice|officeapps\.public\.onecdn\.static)\.microsoft(?:\.com)?/g;

/**
 * A page of the add-in as it is embedded in the stand-in: nothing comes from elsewhere, and its policy allows nothing
 * else.
 *
 * @param {string} html text of a page that is written for Excel
 * @returns {string}
 * @throws {Error} when the page does not load office.js
 */
function embeddedPage(html) {
  if (!html.includes(`src="${OFFICE_JS}"`)) throw new Error("The page does not load office.js.");
  return html.replace(OFFICE_JS, OWN_OFFICE_JS).replace(OFFICE_HOSTS, "");
}

module.exports = { OFFICE_JS, OWN_OFFICE_JS, embeddedPage };
