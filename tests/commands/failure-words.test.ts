import { failureWords } from "../../src/commands/failure-words";
import { FAILURES, HOST_CODES } from "./failures";

const KNOWN = Object.values(FAILURES).map((failure) => [failure.kind, failureWords(failure)] as const);
const HOST = HOST_CODES.map((code) => [code, failureWords({ kind: "host", code, detail: `${code} at Range.values` })] as const); // prettier-ignore
const UNFORESEEN = failureWords({ kind: "host", code: "Unheard", detail: "" });

describe("whatever was not done", () => {
  it.each([...KNOWN, ...HOST])("%s is told in plain sentences, without a code", (kind, words) => {
    expect(words).toMatch(/^[A-Z].*[.]$/u);
    expect(words).not.toContain(kind);
    expect(words).not.toMatch(/went wrong|error|exception|undefined|null|\bAPI\b|[{}[\]<>]/i);
    // No sentence that has to be read twice.
    for (const sentence of words.split(/[.:;] /u)) expect(sentence.split(" ").length).toBeLessThanOrEqual(32);
  });

  // What is wrong with a text that was typed or imported is told problem by problem, each with what may stand there.
  it.each([...KNOWN.filter(([kind]) => !kind.endsWith("-refused")), ...HOST])("%s says what to do", (_, words) => {
    expect(words).toMatch(/\b(?:[Tt]ry again|try once more|Choose one|Import|[Cc]heck|Select|Throw them away|use that one|Fill in)\b|\. Open .*\./u); // prettier-ignore
  });
});

describe("an error of Excel's own", () => {
  it.each(HOST)("%s has a sentence of its own", (_, words) => {
    expect(words).not.toBe(UNFORESEEN);
  });

  it("that nobody has heard of is told, with what helps most", () => {
    expect(UNFORESEEN).toMatch(/Nothing of yours has been changed\. Save the workbook, reopen it and try again\.$/);
  });
});
