import "../no-eval";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { runPresses } from "../commands/presses";
import { RIBBON } from "../commands/ribbon";
import { isSupported, whenReady } from "../excel/host";
import { App } from "./App";
import { Fallback } from "./Fallback";
import { performOpening } from "./opening";
import { Pane } from "./Pane";
import { TooOld } from "./TooOld";

const NO_EXCEL =
  "Quarter Ready could not reach Excel. Check that this computer is online, then close this pane and open it again.";

async function start(root: HTMLElement): Promise<void> {
  try {
    await whenReady();
    runPresses(RIBBON);
    const supported = isSupported("ExcelApi", "1.12");
    createRoot(root).render(
      <StrictMode>
        <App>
          <Fallback>{supported ? <Pane /> : <TooOld />}</Fallback>
        </App>
      </StrictMode>,
    );
    if (supported) void performOpening();
  } catch (error) {
    // office.js was not loaded, or the page stands by itself. There is no theme to draw with.
    const words = document.createElement("p");
    words.textContent = NO_EXCEL;
    root.replaceChildren(words);
    globalThis.reportError(error);
  }
}

const root = document.getElementById("root");
if (root) void start(root);
