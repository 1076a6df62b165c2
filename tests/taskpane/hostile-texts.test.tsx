import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { MARKUP } from "../hostile/corpus";
import { opensPane, opensWorkbook, press, register, row, turnsTo, verdict } from "./officer";

jest.setTimeout(120_000);

/** Leads to a place in the pane, a file of its own, or the settings to be saved. */
const OURS = /^(?:#|[./\w-]+\.\w+$|data:application\/json;)/;
const TEXTS = [...MARKUP.slice(0, 7), "&lt;b&gt;", "javascript:alert(1)", '=HYPERLINK("http://192.0.2.1/","Click")'];

/** Each text is a measure, an owner, an objective and a commentary of a row whose rating is blank. */
const HOSTILE = register(
  ...TEXTS.map((text, index) =>
    row(`ENV ${index + 1}`, { Objective: text, Measure: text, "Responsible Officer": text, "June 2022 Status": "", "June 2022 Commentary": text }),
  ),
); // prettier-ignore

/** What no text may have become: an element, a handler, or a link. */
function made(): string[] {
  const alien = document.body.querySelectorAll("script, img, iframe, object, embed, b, x-hostile, t, si");
  const all = [...document.body.querySelectorAll("*")];
  const handlers = all.flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith("on")));
  const links = all.flatMap((element) => element.getAttribute("href") ?? []).filter((href) => !OURS.test(href));
  return [...[...alien].map(({ outerHTML }) => outerHTML), ...handlers, ...links];
}

/** Which of the texts are not on the page as they stand. */
function unseen(): string[] {
  const fields = [...document.body.querySelectorAll("input, textarea")].map((field) => (field as HTMLInputElement).value); // prettier-ignore
  const shown = [document.body.textContent, ...fields].join("\n");
  return TEXTS.filter((text) => !shown.includes(text));
}

async function unfoldsAll(user: UserEvent): Promise<void> {
  for (const summary of document.body.querySelectorAll("details:not([open]) > summary")) await user.click(summary);
}

it("texts of the workbook are texts in every part of the pane", async () => {
  await opensWorkbook([HOSTILE]);
  const { user } = opensPane();
  await press(user, "Check");
  await verdict();
  await user.selectOptions(screen.getByRole("combobox", { name: "Group by" }), "Responsible officer");
  const seen = new Map<string, number>();
  for (const part of ["Findings", "Summary", "Chase", "Settings"] as const) {
    await turnsTo(user, part);
    await unfoldsAll(user);
    expect([part, made()]).toEqual([part, []]);
    seen.set(part, TEXTS.length - unseen().length);
  }
  // Owners head what is found and whom to chase; the preview of the counts has its groups by them.
  expect(seen.get("Findings")).toBe(TEXTS.length);
  expect(seen.get("Chase")).toBe(TEXTS.length);
  expect(seen.get("Summary")).toBeGreaterThan(TEXTS.length / 2);
});
