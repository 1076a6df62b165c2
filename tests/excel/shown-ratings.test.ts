import { check } from "../../src/commands/check";
import type { Checked } from "../../src/commands/outcome";
import { oneSheet, type OneSheet } from "../workbench/one-sheet";
import { openBytes, openSheets } from "./open";

/** Rows from A1 down; numbers as such. */
function rows(cells: readonly (readonly (string | number)[])[], hidden: readonly number[] = []): string {
  return cells
    .map((row, r) => {
      const written = row.map((cell, c) => {
        const at = `r="${String.fromCharCode(65 + c)}${r + 1}"`;
        if (cell === "") return "";
        return typeof cell === "number" ? `<c ${at}><v>${cell}</v></c>` : `<c ${at} t="inlineStr"><is><t>${cell}</t></is></c>`; // prettier-ignore
      });
      return `<row r="${r + 1}"${hidden.includes(r + 1) ? ' hidden="1"' : ""}>${written.join("")}</row>`;
    })
    .join("");
}

async function checked(sheet: OneSheet): Promise<Checked> {
  const host = await openBytes(await oneSheet(sheet));
  const outcome = await check();
  host.close();
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.value;
}

const ratings = ({ book }: Checked): (string | null)[] =>
  book.registers.flatMap(({ items }) => items.map(({ rating, ratedBy }) => rating && `${rating} by ${ratedBy ?? ""}`));

const ICONS =
  '<conditionalFormatting sqref="D2:D4"><cfRule type="iconSet" priority="1"><iconSet iconSet="3TrafficLights1" showValue="0"><cfvo type="percent" val="0"/><cfvo type="num" val="2"/><cfvo type="num" val="3"/></iconSet></cfRule></conditionalFormatting>';
const COLOURS =
  '<conditionalFormatting sqref="D2:D4"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThanOrEqual"><formula>0.95</formula></cfRule><cfRule type="cellIs" dxfId="1" priority="2" operator="lessThan"><formula>0.95</formula></cfRule></conditionalFormatting>';
const FILLS =
  '<dxf><fill><patternFill><bgColor rgb="FF00B050"/></patternFill></fill></dxf><dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf>';
const ITEMS = (status: readonly (string | number)[], heading = "Status"): (string | number)[][] => [
  ["Ref", "Measure", "Target", heading],
  ["A1", "Homes let in time", 1, status[0] ?? ""],
  ["A2", "Homes built this year", 2, status[1] ?? ""],
  ["A3", "Homes brought back into use", 3, status[2] ?? ""],
];

describe("what a rating shows instead of a word", () => {
  it("icons over figures are read, even in a column that is only called a status", async () => {
    expect(ratings(await checked({ rows: rows(ITEMS([3, 2, 1])), tail: ICONS }))).toEqual(["green by icon", "amber by icon", "red by icon"]); // prettier-ignore
  });

  it("the colours of conditional formats are read", async () => {
    expect(ratings(await checked({ rows: rows(ITEMS([0.97, 0.95, 0.5], "RAG")), tail: COLOURS, dxfs: FILLS }))).toEqual(["green by rule", "green by rule", "red by rule"]); // prettier-ignore
  });

  it("words come before what a format shows", async () => {
    expect(ratings(await checked({ rows: rows(ITEMS(["Red", "Amber", 1], "RAG")), tail: ICONS }))).toEqual(["red by text", "amber by text", "red by icon"]); // prettier-ignore
  });

  it("pictures over a blank rating are told, and never guessed", async () => {
    const anchors = [1, 2, 3].map((row) => `<xdr:twoCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:colOff>1000</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>1000</xdr:rowOff></xdr:from><xdr:to><xdr:col>3</xdr:col><xdr:colOff>90000</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>90000</xdr:rowOff></xdr:to><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="${row + 1}" name="Light ${row}"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill/><xdr:spPr><a:prstGeom prst="rect"/></xdr:spPr></xdr:pic><xdr:clientData/></xdr:twoCellAnchor>`).join(""); // prettier-ignore
    const result = await checked({ rows: rows(ITEMS(["", "", ""], "RAG")), anchors });
    expect(ratings(result)).toEqual([null, null, null]);
    expect(result.book.registers[0]?.pictures).toBe(3);
  });
});

it("an item on a hidden row is known to be hidden, and counted", async () => {
  const result = await checked({ rows: rows(ITEMS(["Red", "Green", "Green"], "RAG"), [3]) });
  expect(result.book.registers[0]?.items.map(({ hidden }) => hidden)).toEqual([false, true, false]);
  expect(result.summary.items).toBe(3);
});

describe("marks without a word", () => {
  const coloured = async (mark: string, heading: string, name = "Calibri"): Promise<Checked> => {
    const cells = ITEMS([mark, mark, mark], heading);
    const host = await openSheets([{ name: "KPIs", rows: cells.map((row) => row.map((value) => ({ value }))) }]);
    await Excel.run(async (context) => {
      for (const [at, color] of ["#00B050", "#FFC000", "#FF0000"].entries()) {
        const range = context.workbook.worksheets.getItem("KPIs").getRange(`D${at + 2}`);
        range.format.font.set({ color, name });
      }
      await context.sync();
    });
    const outcome = await check();
    host.close();
    if (!outcome.ok) throw new Error(outcome.failure.kind);
    return outcome.value;
  };

  it.each<[string, string, string]>([
    ["●", "RAG", "Calibri"],
    ["■", "Status", "Arial"],
    ["n", "Status", "Wingdings"],
  ])("%s under '%s' is read by the colour of its font", async (mark, heading, name) => {
    const result = await coloured(mark, heading, name);
    expect(ratings(result)).toEqual(["green by font", "amber by font", "red by font"]);
    expect(result.summary.byRating).toMatchObject({ green: 1, amber: 1, red: 1, unrated: 0 });
  });

  it("a letter that is drawn as one is not", async () => {
    expect(ratings(await coloured("n", "RAG"))).toEqual([null, null, null]);
  });
});
