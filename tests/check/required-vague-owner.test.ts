import { ownerKind } from "../../src/check/rules/required/owner-words";
import { registerSheet, soundRows } from "../registers";
import { sheetOf } from "../snapshots";
import { findingsBy, messageBy, rowsWith, toldBy } from "./by-rule";

const OWNER = "Responsible Officer";
function sheetOwned(...owners: readonly string[]) {
  return registerSheet([...rowsWith(OWNER, owners), ...soundRows(8)]);
}

describe("who a cell names", () => {
  it.each([
    ...["Housing Manager", "Head of Housing and Planning", "Director of Finance & Resources", "Leisure Team Manager", "Team Leader"],
    ...["Chief Executive", "Deputy Chief Executive", "Section 151 Officer", "S151", "Monitoring Officer", "Manager (Housing Officers)"],
    ...["Health and Safety and Resilience Officer", "IT & Corporate Projects Manager", "Revenues and Benefits Manager"],
    ...["Officer and Member Development Manager", "Strategic Director and Section 151 Officer", "Head of Law / Monitoring Officer"],
    ...["Head of Housing/Planning", "Housing Manager and Planning", "Director, Place and Communities", "Housing Manager (TBC)"],
    ...["Ellen Marsh", "Jean-Paul O’Neill", "E. Marsh", "Marsh, Ellen", "Ellen Marsh, Planning Manager", "Ellen Marsh (Housing Officers)"],
    ...["AB", "AB/CD", "Smith/Jones", "Planning/Building", "HR Business Partner", "Cllr Marsh", "Portfolio Holder for Housing"],
    ...["All Saints Centre Manager", "Community Warden", "Principal Planner", "Policy Lead", "Depot", "Finance"],
    ...["Head of Paid Service and Chief Executive", "Chief Executive, Returning Officer", "Section 151 Officer/Finance Manager"],
    ...["AD Children's Services", "AD, Customer Services", "DCS", "SRO Waste Services"],
    ...["Director of Place and Deputy Chief Executive", "Customer Services Team Leader"],
  ])("one: %s", (text) => {
    expect(ownerKind(text)).toBeNull();
  }); // prettier-ignore

  it.each(["TBC", "tbc.", "TBC??", "TBC (new post)", "TBC(new post)", "(Interim) TBC", "TBA", "TBD", "TBN", "To be confirmed", "To be appointed", "To be advised", "To be agreed", "To be decided", "To be determined", "To be allocated", "To be assigned", "To be identified", "Not assigned", "Not allocated", "Unassigned", "Unallocated", "Unknown", "Vacant", "Vacancy", "Vacant post", "New post"])("nobody: %s", (text) => {
    expect(ownerKind(text)).toBe("nobody");
  }); // prettier-ignore

  it.each(["All", "Any", "Both", "Everyone", "Everybody", "Anyone", "Various", "Multiple", "Several", "Many", "Mixed", "Corporate", "Council", "The Council", "Council wide", "Corporate wide", "Officers", "Staff", "Members", "Management", "All services", "Various teams", "Each service", "Any of us", "Multiple services", "Several teams", "Both services", "All Heads of Service"])("everybody: %s", (text) => {
    expect(ownerKind(text)).toBe("everybody");
  }); // prettier-ignore

  it.each(["Leisure Team", "Housing Services", "Customer Service", "Policy Unit", "Working Group", "Planning Department", "Finance Dept", "Place Directorate", "Housing Division", "Legal Section", "Project Board", "Scrutiny Panel", "Audit Committee", "Youth Forum", "Community Safety Partnership", "Corporate Management Team", "Field teams", "SLT", "SMT", "CLT", "CMT", "ELT", "EMT", "DMT", "DLT", "WLT", "HR", "ICT", "IT"])("a team: %s", (text) => {
    expect(ownerKind(text)).toBe("team");
  }); // prettier-ignore

  it.each([
    ...["Housing Officers", "Team Managers", "Heads of Service", "Community Wardens", "Policy Leads", "Business Partners", "Chief Executives"],
    ...["Senior Recovery Officer/ Revenues and Benefits Manager", "Housing Manager and Planning Manager", "Housing Manager & Planning Manager"],
    ...["Head of Housing, Head of Planning", "Head of Housing; Director of Place", "Housing Manager + Planning Manager", "Housing Manager with Planning Manager"],
    ...["Housing Manager\nPlanning Manager", "Chief Executive/ Monitoring Officer / Democratic Services Manager"],
    ...["Ellen Marsh/ Peter Wood / Mary Lane", "Ellen Marsh and Peter Wood", "Ellen Marsh, Peter Wood", "Ellen B. Marsh & Peter Wood"],
    ...["Housing Surveyor/Building Engineer", "Policy Lead/Project Coordinator", "Team Supervisor/Group Accountant", "Housing Solicitor/Team Leader"],
  ])("several: %s", (text) => {
    expect(ownerKind(text)).toBe("several");
  }); // prettier-ignore

  it.each(["Customer Service/Private Sector", "Built Environment, Local Plan"])(
    "services are no people: %s",
    (text) => {
      expect(ownerKind(text)).not.toBe("several");
    },
  );
});

describe("vague-owner", () => {
  it.each<[string, string[]]>([
    ["Housing Officers", ["vague-owner E4"]],
    ["TBC", ["vague-owner E4"]],
    ["  tbc ", ["vague-owner E4"]],
    ["Housing Manager\n Planning Manager", ["vague-owner E4"]],
    ["Housing and\nPlanning  Manager", []],
    ["Housing", ["vague-owner E4"]],
    ["Waste", []],
    ["Housing Manager", []],
    ["", []],
  ])("%s", (owner, expected) => {
    expect(toldBy("vague-owner", sheetOwned(owner))).toEqual(expected);
  });

  it("is advice, without a fix", () => {
    expect(findingsBy("vague-owner", sheetOwned("Leisure Team"))).toEqual([
      expect.objectContaining({ severity: "advice", fix: null, facts: { heading: OWNER, text: "Leisure Team", kind: "team" } }),
    ]); // prettier-ignore
  });

  it.each([
    ["TBC", "'Responsible Officer' says 'TBC', which names nobody yet. Name the one post that answers for this row."],
    ["All", "'Responsible Officer' says 'All', which does not say who. Name the one post that answers for this row."],
    ["Leisure Team", "'Responsible Officer' says 'Leisure Team', which is a team and not one post. Name the one post that answers for this row."],
    ["Housing Officers", "'Responsible Officer' says 'Housing Officers', which is more than one post or person. Name the one post that answers for this row; say in the commentary who else takes part."],
  ])("in words: %s", (owner, message) => {
    expect(messageBy("vague-owner", sheetOwned(owner))).toBe(message);
  }); // prettier-ignore

  it.each([
    ["teams", "Leisure Team"],
    ["pairs of posts", "Housing Manager / Director of Place"],
  ])("leaves a council alone that names %s throughout", (_, owner) => {
    const owned = (vague: number, plain: number) =>
      registerSheet([...rowsWith(OWNER, Array<string>(vague).fill(owner)), ...soundRows(plain)]);
    expect(toldBy("vague-owner", owned(4, 4))).toEqual([]);
    expect(toldBy("vague-owner", owned(4, 5))).toHaveLength(4);
    expect(toldBy("vague-owner", owned(3, 2))).toHaveLength(3);
  });

  it("still tells of nobody, however often", () => {
    expect(toldBy("vague-owner", registerSheet(rowsWith(OWNER, Array<string>(6).fill("TBC"))))).toHaveLength(6);
  });

  it("gives a team to a column that asks for one", () => {
    const rows = (heading: string, owner: string) => [["Ref", "Measure", heading, "RAG"], ["A1", "Homes let", owner, "Green"], ["A2", "Homes built", "Housing Manager", "Green"], ["A3", "Homes sold", "Housing Manager", "Green"]]; // prettier-ignore
    expect(toldBy("vague-owner", sheetOf("S", rows("Responsible team", "Leisure Team")))).toEqual([]);
    expect(toldBy("vague-owner", sheetOf("S", rows("Responsible team", "TBC")))).toEqual(["vague-owner C2"]);
    expect(toldBy("vague-owner", sheetOf("S", rows("Responsible person", "Leisure Team")))).toEqual(["vague-owner C2"]);
  });

  it("tells once of an owner that is written once", () => {
    const rows = [["Ref", "Measure", "Lead officer", "RAG"], ["A1", "Homes let", "Leisure Team", "Green"], ["A2", "Homes built", "", "Green"], ["A3", "Homes sold", "", "Green"], ["A4", "Homes bought", "Housing Manager", "Green"], ["A5", "Homes mended", "", "Green"], ["A6", "Homes heated", "", "Green"], ["A7", "Homes lit", "", "Green"]]; // prettier-ignore
    expect(toldBy("vague-owner", sheetOf("S", rows))).toEqual(["vague-owner C2"]);
  });
});
