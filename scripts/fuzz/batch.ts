import { mutantOf } from "../../tests/hostile/mutants";
import { mutantSources } from "../../tests/hostile/mutant-sources";
import { tryWorkbook, type Tried } from "../../tests/hostile/try-mutant";

/** What a batch tells: that it begins with a mutant; what came of it. */
export type Told =
  | { readonly begins: number; readonly how: string }
  | { readonly ended: number; readonly tried: Tried; readonly ms: number; readonly megabytes: number };

/** Mutants `from` to `to` of a seed, in one process that is then thrown away: the engine frees no memory. */
async function batch(seed: number, from: number, to: number): Promise<void> {
  const sources = await mutantSources();
  for (let number = from; number < to; number += 1) {
    const { bytes, how } = mutantOf(sources, seed, number);
    process.send?.({ begins: number, how } satisfies Told);
    const start = performance.now();
    // Writing takes several times as long as checking: one in eight of those that can be read is written too.
    const tried = await tryWorkbook(bytes, number % 8 === 0);
    const megabytes = process.resourceUsage().maxRSS / 1024;
    process.send?.({ ended: number, tried, ms: performance.now() - start, megabytes } satisfies Told);
  }
  process.disconnect();
}

const [seed = 1, from = 0, to = 0] = process.argv.slice(2).map(Number);
void batch(seed, from, to);
