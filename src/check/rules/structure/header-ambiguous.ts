import type { BookRule } from "../../rule";

/** A guess that decides a count or a verdict: the officer is asked once, and the answer is kept in the workbook. */
export const headerAmbiguous: BookRule<"header-ambiguous"> = {
  id: "header-ambiguous",
  severity: "warning",
  *checkBook({ book }) {
    for (const { sheet, header, doubts } of book.tables)
      for (const doubt of doubts) {
        const { heading, role, column } = doubt;
        const rivals = doubt.because === "rivals" ? doubt.rivals.map((rival) => rival.heading) : [];
        const share = doubt.because === "content" ? doubt.share : null;
        const place = { row: header.bottom, column };
        yield { sheet, place, reference: null, facts: { heading, role, rivals, share }, fix: null };
      }
  },
};
