import { BUCKET_WORDS, isOffTarget } from "../kpi/rating";
import { tidy } from "../kpi/text";
import type { Finding, FindingOf, RuleId } from "./finding";
import type { Words } from "./words";

type Wording = { readonly [Id in RuleId]: (finding: FindingOf<Id>) => Words };

/** The wording of every rule: what is wrong, then what to do. British English for a tired reader. */
const CATALOGUE: Wording = {
  "header-not-found": ({ facts: { rows } }) => ({
    title: "Register could not be read",
    what: `${rows} rows here look like a register, but no row above them could be read as its header, so they are in no count.`,
    todo: "Put the column headings back in the row above: at least a reference or a measure, and a rating or status.",
  }),
  "cell-error": ({ facts: { heading, text } }) => ({
    title: "Excel error in a cell",
    what: `${column(heading)} shows the Excel error ${text}.`,
    todo: "Mend the formula, or type the value.",
  }),
  "colour-only-rating": ({ facts: { heading, rating } }) => ({
    title: "Rating shown by colour alone",
    what: `${column(heading)} is coloured ${BUCKET_WORDS[rating].toLowerCase()}, but has no word. Some readers cannot see the colour, and formulas cannot count it.`,
    todo: `Type '${BUCKET_WORDS[rating]}' in the cell.`,
  }),
  "missing-reference": ({ facts }) => ({
    title: "No reference",
    what: `${blank(facts)}.`,
    todo: "Give the row its reference.",
  }),
  "malformed-reference": ({ facts: { text, example, share }, fix }) => ({
    title: "Reference is not like the others",
    what: `'${tidy(text)}' is not made like the other references: ${share.of} of ${share.total} look like '${example}'.`,
    todo: fix ? `Change it to '${fix.value}' if that is what was meant.` : "Check the reference and type it again.",
  }),
  "duplicate-reference": ({ facts: { text, firstRow } }) => ({
    title: "Reference used twice",
    what: `'${tidy(text)}' is already the reference of row ${firstRow + 1}.`,
    todo: "Give one of the two rows its own reference, or delete the row that was copied.",
  }),
  "missing-status": ({ facts }) => ({
    title: "No rating",
    what: `${blank(facts)}, so this row counts as unrated.`,
    todo: "Ask the responsible officer for the rating.",
  }),
  "missing-objective": ({ facts, fix }) => ({
    title: "No objective",
    what: `${blank(facts)}.${
      fix && facts.prefix !== null
        ? ` All ${facts.agreeing} other rows whose reference begins with ${facts.prefix} say '${fix.value}'.`
        : ""
    }`,
    todo: fix ? `Enter '${fix.value}' if that is right.` : "Enter the objective that this row belongs to.",
  }),
  "missing-measure": ({ facts }) => ({
    title: "No measure",
    what: `${blank(facts)}.`,
    todo: "Say what is measured or done.",
  }),
  "missing-target": ({ facts }) => ({
    title: "No target",
    what: `${blank(facts)}.`,
    todo: "Enter the target. Without one the rating cannot be checked.",
  }),
  "missing-owner": ({ facts }) => ({
    title: "No responsible officer",
    what: `${blank(facts)}.`,
    todo: "Enter the post that answers for this row.",
  }),
  "missing-commentary": ({ facts }) => ({
    title: "No commentary",
    what: isOffTarget(facts.rating)
      ? `${blank(facts)}, and this row is rated ${BUCKET_WORDS[facts.rating]}.`
      : `${blank(facts)}.`,
    todo: "Ask the responsible officer for a comment.",
  }),
  "missing-frequency": ({ facts }) => ({
    title: "No frequency",
    what: `${blank(facts)}.`,
    todo: "Say how often this is measured.",
  }),
  "missing-sub-objective": ({ facts }) => ({
    title: "No sub-objective",
    what: `${blank(facts)}.`,
    todo: "Enter the sub-objective that this row belongs to.",
  }),
  "unknown-status": ({ facts: { heading, text } }) => ({
    title: "Rating not recognised",
    what: `${column(heading)} says '${tidy(text)}', which is not a rating that is known here, so this row counts as unrated.`,
    todo: "Use one of the council's ratings.",
  }),
  "status-spelling": ({ facts: { text, word } }) => ({
    title: "Rating misspelt",
    what: `'${tidy(text)}' looks like '${word}', but is not spelt so. Until it is mended, this row counts as unrated.`,
    todo: `Change it to '${word}' if that is what was meant.`,
  }),
  "status-variant": ({ facts: { text, usual, count } }) => ({
    title: "Rating written in another way",
    what: `'${text}' was understood, but ${count === 1 ? "another row says" : `${count} rows say`} '${usual}'. A formula that counts '${usual}' may miss this row.`,
    todo: `Change it to '${usual}'.`,
  }),
  "target-is-frequency": ({ facts: { heading, text } }) => ({
    title: "Target says how often, not how much",
    what: `${column(heading)} says '${tidy(text)}'. That is how often it is measured, not what is to be reached.`,
    todo: "Enter the target itself, and put how often into the frequency column.",
  }),
};

/** The words for a finding. Same finding, same words. */
export function wordsFor(finding: Finding): Words {
  // Each rule's wording takes the facts of that rule; the compiler cannot tie the two together through an index.
  return (CATALOGUE[finding.rule] as (finding: Finding) => Words)(finding);
}

/** What is wrong and what to do, as one message. */
export function messageFor(finding: Finding): string {
  const { what, todo } = wordsFor(finding);
  return `${what} ${todo}`;
}

function column(heading: string): string {
  return heading === "" ? "This cell" : `'${tidy(heading)}'`;
}

/** 'Target' is blank; 'Target' says only 'n/a'. Without the full stop. */
function blank({ heading, text }: { readonly heading: string; readonly text: string }): string {
  return tidy(text) === "" ? `${column(heading)} is blank` : `${column(heading)} says only '${tidy(text)}'`;
}
