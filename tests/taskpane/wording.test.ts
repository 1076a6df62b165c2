import { readinessOf, type Readiness } from "../../src/check/readiness";
import { besidesWords } from "../../src/taskpane/wording";

it.each<[Partial<Readiness>, string]>([
  [{}, ""],
  [{ errorsOpen: 3 }, ""],
  [{ warningsOpen: 3 }, "Also to look at: 3 warnings."],
  [{ warningsOpen: 3, adviceOpen: 1 }, "Also to look at: 3 warnings and 1 piece of advice."],
  [{ warningsOpen: 1, warningsExplained: 2 }, "Also to look at: 3 warnings, 2 of them explained."],
  [{ warningsOpen: 1, warningsExplained: 2, adviceOpen: 4 }, "Also to look at: 3 warnings, 2 of them explained; 4 pieces of advice."], // prettier-ignore
  [{ warningsExplained: 1 }, "1 warning, explained."],
  [{ warningsExplained: 2 }, "2 warnings, both explained."],
  [{ warningsExplained: 1200 }, "1,200 warnings, all explained."],
  [{ warningsExplained: 2, adviceOpen: 1 }, "Also to look at: 2 warnings, both explained; 1 piece of advice."],
  [{ adviceOpen: 1, adviceExplained: 1 }, "Also to look at: 2 pieces of advice, 1 of them explained."],
  [{ errorsExplained: 1 }, "1 thing explained instead of fixed."],
  [{ errorsExplained: 2, warningsOpen: 1 }, "Also to look at: 2 things explained instead of fixed; 1 warning."],
])("%o: %s", (readiness, words) => {
  expect(besidesWords({ ...readinessOf([]), ...readiness })).toBe(words);
});
