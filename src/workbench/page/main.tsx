import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { FIRST_SAMPLE, readSample } from "./files";
import { WorkbenchContext } from "./use-workbench";
import { Workbench } from "./workbench";

const workbench = new Workbench();
workbench.offer(FIRST_SAMPLE, () => readSample(FIRST_SAMPLE));

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no #root");
createRoot(root).render(
  <StrictMode>
    <WorkbenchContext value={workbench}>
      <App />
    </WorkbenchContext>
  </StrictMode>,
);
