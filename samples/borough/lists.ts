/** The choices that the borough's drop-down lists offer. */
export const HOMES = "Homes for Everyone";
export const GREENER = "A Cleaner, Greener Borough";
export const ECONOMY = "A Thriving Local Economy";
export const COMMUNITIES = "Active and Well Communities";
export const WELL_RUN = "A Well-Run Council";
export const OBJECTIVES = [HOMES, GREENER, ECONOMY, COMMUNITIES, WELL_RUN] as const;

export const HOUSING = "Housing and Communities";
export const ENVIRONMENT = "Environment and Leisure";
export const PLANNING = "Planning and Growth";
export const RESOURCES = "Corporate Resources";
export const SERVICES = [HOUSING, ENVIRONMENT, PLANNING, RESOURCES] as const;

export const FREQUENCIES = ["Monthly", "Quarterly", "Annual", "Milestone"] as const;

export const BENCHMARKS = ["Local", "National"] as const;

/** What a list shows before anyone has chosen. */
export const UNCHOSEN = "Please select an option";
