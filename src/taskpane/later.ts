/** What is needed only once something is read: fetched after the first view, in one piece. See `loading`. */
export { check } from "../commands/check";
export { goTo } from "../commands/go-to";
export { clearMarks, mark } from "../commands/mark";
export { summarise } from "../commands/summarise";
export { walk } from "../commands/walk";
export { ChangesMade } from "./ChangesMade";
export { refreshApplied } from "./fixing";
export { Live } from "./live/Live";
export { LostMapping } from "./LostMapping";
export { NotRead } from "./NotRead";
export { QuarterChoice } from "./QuarterChoice";
export { Results } from "./Results";
export { Settings } from "./settings/Settings";
export { Verdict } from "./Verdict";
export { WhatWasRead } from "./WhatWasRead";
export { readWords } from "./wording";
