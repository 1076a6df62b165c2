import type { Step } from "../commands/outcome";
import type { Progress } from "../excel/write-fill";
import type { Task } from "./pane-state";

/** What is going on, for the officer to read or hear. */
export function progressWords(task: Task, step: Step | null, progress?: Progress): string {
  if (step === "reading") return "Reading the workbook…";
  if (step === "checking") return "Checking every row…";
  if (step === "writing" && progress) return `Writing: ${progress.done} of ${progress.of}`;
  if (step === "writing") return "Writing the sheets…";
  if (task === "correct" || task === "explain" || task === "layout") return "Keeping what you said…";
  if (task === "fix") return "Writing the changes…";
  if (task === "sample") return "Opening the sample…";
  if (task === "undo") return "Putting it back…";
  return task === "summarise" ? "Starting the quarter summary…" : "Starting the check…";
}
