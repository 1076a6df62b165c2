/* global require, module, __dirname */
const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const path = require("node:path");
const MarkdownIt = require("markdown-it");

// In the page rather than beside it: the policy that a server sends with every file lets the pane's styles in, which
// are in the page too, and none from files.
const LOOK = path.join(__dirname, "assets/help.css");

/** The page that Help opens, out of docs/user-guide.md: no script, nothing from elsewhere, read without a network. */
function helpPage(markdown) {
  const parsed = new MarkdownIt({ html: false });
  const tokens = parsed.parse(markdown, {});
  const headings = [...headingsOf(tokens)];
  for (const { token, text } of headings) token.attrSet("id", anchorOf(text));
  const [title] = headings;
  if (title?.token.tag !== "h1") throw new Error("docs/user-guide.md has to begin with its title.");
  const parts = headings.filter(({ token }) => token.tag === "h2");
  const end = tokens.findIndex(({ type }, index) => index > 0 && type === "heading_open");
  const draw = (some) => parsed.renderer.render(some, parsed.options, {});
  const escape = parsed.utils.escapeHtml;
  const style = readFileSync(LOOK, "utf8");
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escape(policyOf(style))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title.text)}</title>
<link rel="icon" href="icon-32.png">
<style>${style}</style>
</head>
<body>
<a class="skip" href="#guide">Skip the contents</a>
<header>
${draw(tokens.slice(0, end))}</header>
<nav aria-labelledby="contents">
<h2 id="contents">Contents</h2>
<ul>
${parts.map(({ text }) => `<li><a href="#${anchorOf(text)}">${escape(text)}</a></li>`).join("\n")}
</ul>
</nav>
<main id="guide" tabindex="-1">
${draw(tokens.slice(end))}</main>
</body>
</html>
`;
}

function* headingsOf(tokens) {
  for (const [index, token] of tokens.entries())
    if (token.type === "heading_open")
      yield { token, text: tokens[index + 1].children.map(({ content }) => content).join("") };
}

/** As GitHub makes it, so that the guide's own links hold there and here. */
function anchorOf(text) {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, "")
    .replaceAll(" ", "-");
}

function policyOf(style) {
  const hash = createHash("sha256").update(style).digest("base64");
  return `default-src 'none'; img-src 'self'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

module.exports = { helpPage };
