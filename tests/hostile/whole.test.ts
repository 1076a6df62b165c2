import fc from "fast-check";
import { check } from "../../src/commands/check";
import { cellsOf, openBytes } from "../excel/open";
import { CORPUS, FORMULAS, LONG, MARKUP, STEERING, STEERS } from "./corpus";
import { expectHarmless, expectTerminalSafe } from "./harmless";
import { nameOf } from "./returns";
import { valuesOf, written } from "./write-return";

it.each<[string, readonly string[]]>([
  ["formulas", [...FORMULAS, ...STEERING]],
  ["markup", [...MARKUP, ...STEERING]],
  ["what is as long as a cell", LONG],
])("%s: in a return, written, saved and opened again they are texts, and steer nothing", async (_, texts) => {
  const { checked, bytes, before, after, profile, isExplained } = await written(texts);
  expect(isExplained).toBe(true);
  expectHarmless(bytes);
  expectTerminalSafe(checked);
  expect(after).toEqual(before);
  // What was saved is opened and read again, and comes out the same.
  await openBytes(bytes);
  expect(await valuesOf(nameOf(texts[0] ?? ""))).toEqual(before);
  const again = await check({ profile });
  expect(again.ok && again.value.findings.length).toBe(checked.findings.length);
  const messages = (await cellsOf("Chase list")).text.slice(3).map((row) => row.join(" "));
  expect(messages.length).toBeGreaterThan(3);
  for (const message of messages) expect(STEERS.exec(message)?.index).toBeUndefined();
});

const piece = fc.constantFrom(...CORPUS, '"', "'", "=", "+", "-", "@", "\t", "\r", "\n", "|", "!", "(", ")", "&", "<", ">", "#", "{", ",", " "); // prettier-ignore
const hostile = fc.oneof(fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join("")), fc.string({ unit: "binary", maxLength: 300 })); // prettier-ignore

it("any texts: in a return they are written as texts, and steer nothing", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 6 }), async (texts) => {
      const { checked, bytes, before, after } = await written(texts);
      expectHarmless(bytes);
      expectTerminalSafe(checked);
      expect(after).toEqual(before);
    }),
    { numRuns: 5, seed: 10, endOnFailure: true },
  );
});
