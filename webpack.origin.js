/* global module, URL */

/** The address that manifest.xml has as it stands, and `npm run dev` serves. */
const DEV_ORIGIN = "https://localhost:3000";

/** The address that the add-in will be served from, as the manifest has it: https, without a slash at its end. */
function originOf(written = DEV_ORIGIN) {
  const refuse = (why) => new Error(`--env origin=${written}: ${why}`);
  const url = URL.canParse(written) ? new URL(written) : null;
  if (url === null)
    throw refuse("not an address; write it whole, such as https://addins.example.gov.uk/quarter-ready.");
  if (url.protocol !== "https:") throw refuse("Office loads nothing but https.");
  if (url.username || url.search || url.hash || /[&']/.test(url.href))
    throw refuse("an address of a folder is wanted, without a name, a question or a mark in it.");
  return url.href.replace(/\/+$/, "");
}

/** The manifest for an address. */
function manifestFor(xml, origin) {
  return xml.replaceAll(DEV_ORIGIN, origin);
}

module.exports = { DEV_ORIGIN, originOf, manifestFor };
