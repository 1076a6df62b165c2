import "../../no-eval";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { FIRST_SAMPLE, readSample } from "./files";
import { Trials } from "../browser/trial/trials";
import { trialLimits } from "../browser/query";
import { WorkbenchContext } from "./use-workbench";
import { Workbench } from "./workbench";

const workbench = new Workbench(new Trials(trialLimits(location.search)));
workbench.offer(FIRST_SAMPLE, () => readSample(FIRST_SAMPLE), true);

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no #root");
createRoot(root).render(
  <StrictMode>
    <WorkbenchContext value={workbench}>
      <App />
    </WorkbenchContext>
  </StrictMode>,
);
