import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { associateRibbon } from "../commands/ribbon";
import { isSupported, whenReady } from "../excel/host";
import { App } from "./App";
import { Pane } from "./Pane";
import { TooOld } from "./TooOld";

async function start(): Promise<void> {
  await whenReady();
  associateRibbon();
  const root = document.getElementById("root");
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <App>{isSupported("ExcelApi", "1.12") ? <Pane /> : <TooOld />}</App>
    </StrictMode>,
  );
}

void start();
