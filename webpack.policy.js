/* global module, URL */

/** Where Microsoft supports office.js to be loaded from; it loads the rest of itself from beside it. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

// Fluent UI writes its styles as the pane is drawn. What would allow only those is a new nonce with each answer, which
// a server of plain files cannot give; a style can fetch nothing where images and fonts come from here alone.
const STYLES = "'unsafe-inline'";

/** Pages of Excel on the web that show add-ins in frames. */
const EXCEL_ON_THE_WEB = [
  "https://*.officeapps.live.com",
  "https://*.cloud.microsoft",
  "https://*.sharepoint.com",
  "https://*.office.com",
  "https://*.office365.com",
  "https://onedrive.live.com",
];

/** What the pane may load and where it may send: its own files, and Microsoft's client for Excel. */
function panePolicy(officeJs = OFFICE_JS) {
  const office = new URL(officeJs, OFFICE_JS).origin;
  return inWords({
    "default-src": ["'none'"],
    "script-src": ["'self'", office],
    "style-src": [STYLES],
    "img-src": ["'self'"],
    "connect-src": ["'self'"],
    "frame-src": ["'self'", office],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  });
}

/** What a server sends with every file: the same, and who may show the pane in a frame, which a page cannot say itself. */
function serverPolicy(officeJs) {
  return `${panePolicy(officeJs)}; frame-ancestors ${EXCEL_ON_THE_WEB.join(" ")}`;
}

function inWords(directives) {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}

module.exports = { OFFICE_JS, panePolicy, serverPolicy };
