import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, extname, join, sep } from "node:path";
import { ROOT } from "./build";

/** One answer of the server: a file or a text, and its type. */
export type Served =
  { readonly type: string; readonly file: string } | { readonly type: string; readonly text: string };

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".gz": "application/octet-stream",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

// Over plain http the client asks this page, which Microsoft's CDN keeps beside office.js, whether the user trusts
// the host. Here the user has started the host.
const TRUSTED = `<!doctype html>
<html lang="en-GB">
  <title>Trusted</title>
  <script>
    addEventListener("message", (asked) => {
      if (asked.source === parent && asked.origin === location.origin)
        parent.postMessage(JSON.stringify({ hostUserTrusted: true }), location.origin);
    });
  </script>
</html>
`;

const modules = (name: string): string => dirname(require.resolve(`${name}/package.json`, { paths: [ROOT] }));

/** The workbooks of samples/, as the server names them. */
export function sampleNames(): string[] {
  return readdirSync(join(ROOT, "samples")).filter((name) => name.endsWith(".xlsx"));
}

/** What stands at a path of the server whose builds are in `folder`; null where nothing does. */
export function servedAt(path: string, folder: string): Served | null {
  if (path === "/office-js/AgaveErrorUX/index.html") return { type: "text/html; charset=utf-8", text: TRUSTED };
  if (path === "/samples.json") return { type: "application/json; charset=utf-8", text: JSON.stringify(sampleNames()) };
  if (path === "/excelize.wasm.gz") return fileIn(engineFolder(), path);
  if (path.startsWith("/office-js/"))
    return fileIn(join(modules("@microsoft/office-js"), "dist"), path.slice("/office-js".length));
  if (path.startsWith("/samples/"))
    return path.endsWith(".xlsx") ? fileIn(join(ROOT, "samples"), path.slice("/samples".length)) : null;
  if (path === "/") return fileIn(join(folder, "page"), "/index.html");
  return fileIn(join(folder, "pane"), path) ?? fileIn(join(folder, "page"), path);
}

function engineFolder(): string {
  return dirname(require.resolve("excelize-wasm", { paths: [ROOT] }));
}

/** A file of that folder with a type that the server knows; nothing else, and nothing outside the folder. */
function fileIn(folder: string, path: string): Served | null {
  const type = TYPES[extname(path).toLowerCase()];
  const file = join(folder, path);
  if (type === undefined || !file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile())
    return null;
  return { type, file };
}
