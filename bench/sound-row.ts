/** The columns of a generated register, in their order. */
export const HEADINGS = {
  reference: "Reference",
  measure: "Measure",
  target: "Target",
  benchmark: "Benchmark",
  frequency: "Frequency",
  owner: "Responsible Officer",
  objective: "Corporate Objective",
  subObjective: "Sub-Objective",
  service: "Service",
  commentary: "June 2025 Commentary",
  actual: "June Actual",
  rating: "June Rating",
} as const;
export type Column = keyof typeof HEADINGS;
export const COLUMNS = Object.keys(HEADINGS) as readonly Column[];

/** What an officer typed into a row. */
export type Row = Readonly<Record<Column, string>>;

type Rated = "Green" | "Amber" | "Red" | "Blue";

const RATINGS: readonly Rated[] = ["Green", "Green", "Green", "Green", "Amber", "Green", "Red", "Green", "Blue", "Green"]; // prettier-ignore
const OBJECTIVES = ["Homes for all", "A greener borough", "A growing economy", "A council that works"];
const PREFIXES = ["HFA", "AGB", "AGE", "ACW"];
const SERVICES = ["Housing", "Planning", "Waste and Streets", "Revenues", "Leisure", "Licensing", "Community Safety", "Customer Contact"]; // prettier-ignore
const PLACES = ["Northgate", "Southfields", "Westbrook", "Eastholm", "Mill Lane", "Castle Hill"];

/** How many rows later the same objective, service, sub-objective and officer come again. */
export const ROUND = 240;

/** A row in which nothing is wrong, the same for the same number; its words, numbers and figures vary with it. */
export function soundRow(index: number, rating: Rated = RATINGS[index % RATINGS.length] ?? "Green"): Row {
  const theme = index % PREFIXES.length;
  return {
    reference: `${PREFIXES[theme] ?? ""} ${Math.floor(index / PREFIXES.length) + 1}`,
    benchmark: "Local",
    frequency: rating === "Blue" ? "Annual" : index % 3 === 0 ? "Monthly" : "Quarterly",
    owner: `Manager of team ${(index % 40) + 1}`,
    objective: OBJECTIVES[theme] ?? "",
    subObjective: `Sub-objective ${(index % 12) + 1}`,
    service: SERVICES[index % SERVICES.length] ?? "",
    commentary: comment(index, rating),
    rating,
    ...(index % 5 === 3 ? days(index, rating) : share(index, rating)),
  };
}

type Measured = Pick<Row, "measure" | "target" | "actual">;

/** More is better, in per cent. */
function share(index: number, rating: Rated): Measured {
  const target = 75 + (index % 20);
  const measure = [
    `Share of enquiries of kind ${index + 1} that are settled at the first contact`,
    `Percentage of applications on list ${index + 1} that were decided within eight weeks`,
    `% of tenants of block ${index + 1} in ${place(index)} who are satisfied with repairs`,
  ][index % 3];
  const apart = { Green: index % 5, Amber: -3, Red: -15, Blue: null }[rating];
  return { measure: measure ?? "", target: `${target}%`, actual: apart === null ? "" : `${target + apart}%` };
}

/** Less is better, in days, as the target says. */
function days(index: number, rating: Rated): Measured {
  const target = 40 + (index % 20);
  const apart = { Green: -(index % 5), Amber: 2, Red: 9, Blue: null }[rating];
  return {
    measure: `Average time to let a home again in area ${index + 1} of ${place(index)}`,
    target: `≤ ${target} days`,
    actual: apart === null ? "" : `${target + apart} days`,
  };
}

function place(index: number): string {
  return PLACES[index % PLACES.length] ?? "";
}

/** A comment that says something: of what is behind target, why that is and what is done about it. */
function comment(index: number, rating: Rated): string {
  const some = index + 1;
  const where = place(index);
  if (rating === "Blue") return `The survey is held once a year in October; ${some} households in ${where} have been chosen for it.`; // prettier-ignore
  const comments =
    rating === "Green"
      ? [
          `Calls rose by ${some} over the quarter; two posts were filled in May and the backlog was cleared by ${(index % 28) + 1} June.`,
          `The new rota has been in place since April and waits have come down. ${some} customers in ${where} were surveyed and most were content.`,
          `Demand was ${some} cases higher than in the spring, mostly from new estates at ${where}, and was dealt with from within the team.`,
          `${some} cases were handled. Half of the team has been trained in the new system, and the rest will follow in July; no loss of service.`,
          `Steady, helped by the online form: ${some} residents used it, mainly for waste and council tax, and queues at ${where} are shorter.`,
        ]
      : [
          `Two officers left in April and ${some} cases waited; both posts are filled from July and the backlog is being cleared each week.`,
          `Sickness in the team and ${some} complex cases slowed decisions; weekly checks are in place and a new manager for ${where} begins in August.`,
          `The contractor fell behind because of ${some} faults at ${where}. A recovery plan was agreed in June and is followed up every week.`,
        ];
  return comments[index % comments.length] ?? "";
}
