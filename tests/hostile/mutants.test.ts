import { mutantOf } from "./mutants";
import { mutantSources } from "./mutant-sources";
import { tryWorkbook } from "./try-mutant";

const SEED = 20250630;
const MUTANTS = 200;

// `npm run fuzz` tries thousands, each with a limit of time.
it(`${MUTANTS} spoilt workbooks are each answered, or refused in one plain line`, async () => {
  const sources = await mutantSources();
  const faults: string[] = [];
  const outcomes = new Set<unknown>();
  for (let number = 0; number < MUTANTS; number++) {
    const { bytes, how } = mutantOf(sources, SEED, number);
    const { outcome, said } = await tryWorkbook(bytes, number % 10 === 0);
    outcomes.add(outcome);
    if (outcome === "fell" || outcome === "untold") faults.push(`${number}: ${how}: ${said}`);
  }
  expect(faults).toEqual([]);
  // Mutants of which all are refused at the door would test nothing behind it.
  expect(outcomes).toEqual(new Set([1, 2]));
});

it("the same seed and number give the same mutant, others another", async () => {
  const sources = await mutantSources();
  expect(mutantOf(sources, 1, 5)).toEqual(mutantOf(sources, 1, 5));
  expect(mutantOf(sources, 1, 5)).not.toEqual(mutantOf(sources, 2, 5));
});
