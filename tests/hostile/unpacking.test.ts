import { deflateSync } from "fflate";
import { PLAIN_UNPACKING, unpack, type Unpacking } from "../../src/workbench/engine/door/unpack";
import { NODE_UNPACKING } from "../../src/workbench/node";
import { mutantOf } from "./mutants";
import { mutantSources } from "./mutant-sources";

const MUTANTS = 400;

// The browser unpacks by the one, the command line by the other: a file must not be whole here and damaged there.
it("spoilt workbooks are unpacked alike by both ways of unpacking, or refused for the same reason", async () => {
  const sources = await mutantSources();
  const outcomes = new Set<string | undefined>();
  for (let number = 0; number < MUTANTS; number++) {
    const { bytes } = mutantOf(sources, 7, number);
    const [plain, native] = [PLAIN_UNPACKING, NODE_UNPACKING].map((how) => told(bytes, how));
    if (JSON.stringify(native) !== JSON.stringify(plain)) throw new Error(`Mutant ${number}: ${JSON.stringify({ plain, native })}`); // prettier-ignore
    outcomes.add(plain?.outcome);
  }
  expect(outcomes).toEqual(new Set(["whole", "damaged", "too-large"]));
});

/** Why it is refused, or its parts by their sums: to compare them byte by byte takes much longer. */
function told(bytes: Uint8Array, how: Unpacking): { readonly outcome: string; readonly parts: readonly string[] } {
  const unpacked = unpack(bytes, how);
  if (!unpacked.ok) return { outcome: unpacked.reason, parts: [] };
  const parts = Object.entries(unpacked.parts).map(([name, part]) => `${name} ${part.length} ${PLAIN_UNPACKING.crc32(part)}`); // prettier-ignore
  return { outcome: "whole", parts };
}

it.each([
  ["more than it says", new Uint8Array(100), 99],
  ["less than it says", new Uint8Array(100), 101],
])("what unpacks to %s is damaged", (_, content, size) => {
  const packed = NODE_UNPACKING.inflate(deflateSync(content), content.length);
  expect(packed).toEqual(content);
  for (const { inflate } of [PLAIN_UNPACKING, NODE_UNPACKING]) expect(inflate(deflateSync(content), size)).toBeNull();
});

it("is not fooled by what is cut short", () => {
  const packed = deflateSync(Uint8Array.from({ length: 1000 }, (_, at) => at % 251));
  for (const { inflate } of [PLAIN_UNPACKING, NODE_UNPACKING]) expect(inflate(packed.subarray(0, -3), 1000)).toBeNull();
});

it("sums as zip does", () => {
  for (const { crc32 } of [PLAIN_UNPACKING, NODE_UNPACKING])
    expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});
