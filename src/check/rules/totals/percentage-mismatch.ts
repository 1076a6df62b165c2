import { Big } from "big.js";
import type { StatedShare } from "../../../read/stated/stated";
import type { BookRule } from "../../rule";

/** Further away than this, a percentage that stands apart from the fraction is of something else. */
const NEAR = 10;

/** A percentage is right if it is rounded, or cut off, at its last digit. */
export const percentageMismatch: BookRule<"percentage-mismatch"> = {
  id: "percentage-mismatch",
  severity: "warning",
  *checkBook({ book }) {
    for (const share of book.stated.shares) {
      const { sheet, place, quote, part, whole, percent } = share;
      if (isRight(share)) continue;
      const actual = new Big(part).times(100).div(whole);
      if (share.apart && actual.minus(percent).abs().gt(NEAR)) continue;
      const facts = { quote, part, whole, stated: percent, actual: actual.round(2).toString() };
      yield { sheet, place, reference: null, facts, fix: null };
    }
  },
};

/** Compared as whole numbers, since a third has no end. */
function isRight({ part, whole, percent }: StatedShare): boolean {
  const unit = new Big(10).pow(-(percent.split(".")[1]?.length ?? 0));
  const exact = new Big(part).times(100);
  const off = exact.minus(new Big(percent).times(whole));
  const rounded = off.abs().times(2).lte(unit.times(whole));
  return rounded || (off.gte(0) && off.lt(unit.times(whole)));
}
