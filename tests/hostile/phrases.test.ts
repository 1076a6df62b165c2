import { check } from "../../src/commands/check";
import { openBytes } from "../excel/open";
import { LONG } from "./corpus";
import { hostileReturn } from "./returns";

const PHRASES = ["quarter ", "not on target ", "January ", "1 January 2023 ", "23 (89%) of the ", "£1 million ", "increased to ", "1,000,", "1 ", "(1", "A. ", "a – ", " ", "\n", "\u00A0", "https://", "green amber ", "section 151 officer, "] as const; // prettier-ignore

// What grows with the square of a text's length takes minutes here, and the test is ended.
it.each(PHRASES)("a cell that says %j for as long as it can is checked", async (phrase) => {
  const text = `x${phrase.repeat(32_760 / phrase.length)}x`;
  const host = await openBytes(await hostileReturn(["plain", text]));
  expect((await check()).ok).toBe(true);
  host.close();
});

it("long texts that differ in their last letter are checked", async () => {
  const texts = LONG.flatMap((text) => [`${text.slice(0, 32_000)}x`, `${text.slice(0, 32_000)}y`]);
  const host = await openBytes(await hostileReturn(["plain", ...texts]));
  expect((await check()).ok).toBe(true);
  host.close();
});
