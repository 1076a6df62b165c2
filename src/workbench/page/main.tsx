import { openWorkbook } from "../browser/open";

/** Stands in for the page until it is there: opens the sample and says how many sheets it has. */
async function start(): Promise<void> {
  const answer = await fetch("samples/borough-q1.xlsx");
  const opened = await openWorkbook(new Uint8Array(await answer.arrayBuffer()));
  document.body.append(opened.ok ? `Open: ${String(opened.host.save().length)} bytes` : opened.reason);
}

void start();
