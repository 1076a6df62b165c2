import { screen, within } from "@testing-library/react";
import type { SheetInput } from "../../../samples/workbook-builder";
import { changeProfile } from "../../../src/commands/profile";
import { opensPane, opensWorkbook, press, register, row, settled, turnsTo, verdict } from "../officer";
import { violations } from "../violations";

const BLUE = register(row("ENV 1"), row("ENV 2", { "June 2022 Status": "Red" }), row("ENV 3", { "June 2022 Status": "Blue" })); // prettier-ignore
const KEY: SheetInput = { name: "Key", rows: [["Blue", "Completed"], ["Green", "On target"], ["Red", "Off target"]] }; // prettier-ignore

async function settingsOf(sheets: readonly SheetInput[], prepare?: () => Promise<unknown>) {
  await opensWorkbook(sheets);
  await prepare?.();
  const { user, container } = opensPane();
  await press(user, "Check");
  await settled();
  await verdict();
  await turnsTo(user, "Settings");
  const section = await screen.findByRole("region", { name: "Settings" });
  const sentences = within(section).getAllByRole("paragraph");
  return { container, sentences: sentences.map(({ textContent }) => textContent) };
}

describe("an officer who turns to the settings", () => {
  it("reads which ratings were found, and that Blue is assumed where nothing tells", async () => {
    const { container, sentences } = await settingsOf([BLUE]);
    expect(sentences).toEqual([
      "Ratings: Red, Amber, Green, and Blue for not yet due. Told from the words in this workbook: 'Blue', 'Green' and 'Red'.",
      "Blue means not started, or not yet due. Assumed, because nothing in this workbook tells.",
    ]);
    expect(await violations(container)).toEqual([]);
  });

  it("reads what the key tells of Blue", async () => {
    const { sentences } = await settingsOf([BLUE, KEY]);
    expect(sentences[1]).toBe("Blue means complete. Told from the key in this workbook.");
  });

  it("reads that no set was told where the words are of several", async () => {
    const mixed = ["Green", "Satisfactory", "Red", "Alert"].map((word, index) => row(`ENV ${index}`, { "June 2022 Status": word })); // prettier-ignore
    const { sentences } = await settingsOf([register(...mixed)]);
    expect(sentences[0]).toBe("Ratings: every word that is known is understood. Assumed, because the words in this workbook fit no one set."); // prettier-ignore
  });

  it("reads what the council has chosen", async () => {
    const { sentences } = await settingsOf([BLUE], () => changeProfile({ preset: "rag-blue-complete" }));
    expect(sentences).toEqual([
      "Ratings: Red, Amber, Green, and Blue for complete. Chosen in the council's settings.",
      "Blue means complete. It goes with the ratings that were chosen in the council's settings.",
    ]);
  });

  it("reads that the council has chosen what Blue means", async () => {
    const { sentences } = await settingsOf([BLUE], () => changeProfile({ blue: "complete" }));
    expect(sentences[1]).toBe("Blue means complete. Chosen in the council's settings.");
  });
});
