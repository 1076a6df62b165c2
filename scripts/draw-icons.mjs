/**
 * Draws the icons of manifest.xml from their SVG: node scripts/draw-icons.mjs, with a Chromium to hand
 * (CHROMIUM names its program; 'chromium' by default). The PNGs are committed, so only a change of icon needs it.
 */
import { Buffer } from "node:buffer";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { URL, fileURLToPath, pathToFileURL } from "node:url";

const ASSETS = fileURLToPath(new URL("../assets", import.meta.url));
/** Office's sizes for a button, and those for the add-in itself. */
const BUTTONS = ["check", "summary", "next", "previous", "mark", "clear", "help"];
const SIZES = { icon: [16, 32, 64, 80], ...Object.fromEntries(BUTTONS.map((name) => [name, [16, 32, 80]])) };

const page = (svg, size) => `<canvas id="c" width="${size}" height="${size}"></canvas><pre id="png"></pre><script>
  const image = new Image();
  image.onload = () => {
    document.getElementById("c").getContext("2d").drawImage(image, 0, 0, ${size}, ${size});
    document.getElementById("png").textContent = document.getElementById("c").toDataURL("image/png");
  };
  image.src = "data:image/svg+xml," + encodeURIComponent(${JSON.stringify(svg)});
</script>`;

const work = mkdtempSync(join(tmpdir(), "icons-"));
for (const [name, sizes] of Object.entries(SIZES)) {
  const svg = readFileSync(join(ASSETS, `${name}.svg`), "utf8");
  for (const size of sizes) {
    const html = join(work, `${name}-${size}.html`);
    writeFileSync(html, page(svg, size));
    const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--virtual-time-budget=2000"];
    const quiet = ["--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
    const profile = `--user-data-dir=${join(work, "profile")}`;
    const dom = execFileSync(
      process.env.CHROMIUM ?? "chromium",
      [...flags, ...quiet, profile, "--dump-dom", pathToFileURL(html).href],
      { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
    );
    const base64 = /data:image\/png;base64,([A-Za-z0-9+/=]+)/.exec(dom)?.[1];
    if (!base64) throw new Error(`${name}-${size} was not drawn.`);
    writeFileSync(join(ASSETS, `${name}-${size}.png`), Buffer.from(base64, "base64"));
  }
}
rmSync(work, { recursive: true });
