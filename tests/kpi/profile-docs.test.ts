import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RULE_IDS } from "../../src/check/rules";
import { GROUPS, parseProfile, profileSchema, toleranceSchema } from "../../src/kpi/profile";
import { PRESET_IDS } from "../../src/kpi/vocabulary-presets";
import { RATINGS } from "../../src/kpi/rating";

const DOCS = readFileSync(join(__dirname, "../../docs/profile.md"), "utf8");
const examples = [...DOCS.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = ""]) => text);
const sections = new Map(DOCS.split(/^## /m).slice(1).map((text) => [text.split("\n")[0] ?? "", text] as const)); // prettier-ignore

describe("docs/profile.md", () => {
  it.each(examples)("has an example that can be used: %s", (text) => {
    expect(parseProfile(JSON.parse(text), RULE_IDS)).toMatchObject({ ok: true });
  });

  it("has each setting, in the order of the product, with an example of it", () => {
    expect([...sections.keys()]).toEqual(Object.keys(profileSchema.shape));
    for (const [name, text] of sections) expect(text).toMatch(new RegExp(`\`\`\`json\\n\\{ "${name}":`));
  });

  it.each([
    ["preset", PRESET_IDS],
    ["words", RATINGS],
    ["groups", GROUPS],
    ["tolerance", Object.keys(toleranceSchema.shape)],
  ])("names all that may stand in '%s'", (name, all) => {
    for (const one of all) expect(sections.get(name)).toContain(`\`${one}\``);
  });
});
