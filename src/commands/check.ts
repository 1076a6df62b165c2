import { unlessCalledOff } from "../excel/in-slices";
import { readWorkbook, type WorkbookRead } from "../excel/read-workbook";
import { withExcel } from "../excel/run";
import type { Outcome } from "../excel/outcome";
import { checkedOf } from "./checked-of";
import type { Checked, RunOptions } from "./outcome";

/** Reads the open workbook and checks it. Writes nothing. */
export async function check(options: RunOptions = {}): Promise<Outcome<Checked>> {
  return await withExcel(async (context) => {
    const read = await readAndCheck(context, options);
    return read.ok ? { ok: true, value: read.value.checked } : read;
  });
}

/** The check together with what was learned of the sheets, for a command that goes on to write. */
export async function readAndCheck(
  context: Excel.RequestContext,
  { quarter, today, profile: given, onStep, signal }: RunOptions,
  { toWrite }: { readonly toWrite: boolean } = { toWrite: false },
): Promise<Outcome<{ checked: Checked; read: WorkbookRead }>> {
  onStep?.("reading");
  const read = await readWorkbook(context, { quarter, profile: given, toWrite });
  unlessCalledOff(signal);
  onStep?.("checking");
  const checked = await checkedOf(read, { quarter, today }, signal);
  return checked.ok ? { ok: true, value: { checked: checked.value, read } } : checked;
}
