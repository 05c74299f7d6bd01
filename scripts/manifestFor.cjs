/** The address that manifest.xml is written with: the development server's. */
const DEVELOPMENT_URL = "https://localhost:3000";

/**
 * The manifest for an add-in that is served from `url`.
 *
 * @param {string} manifest text of manifest.xml
 * @param {string | undefined} url where the built files will lie; undefined or "" is the development server
 * @returns {string}
 * @throws {Error} when `url` is no https address: Office loads nothing else
 */
function manifestFor(manifest, url) {
  if (!url) return manifest;
  if (!URL.canParse(url) || new URL(url).protocol !== "https:") {
    throw new Error(`ADDIN_URL must be an https address, and is "${url}".`);
  }
  return manifest.replaceAll(DEVELOPMENT_URL, new URL(url).href.replace(/\/+$/, ""));
}

module.exports = { DEVELOPMENT_URL, manifestFor };
