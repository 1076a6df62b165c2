/** Owners as posts. The document names people in most rows; the same person has the same post throughout. */
const REGENERATION = "Regeneration Programme Manager";
const PLANNING = "Planning Policy and Development Manager";
const ASSETS = "Corporate Assets Manager";
const ASSISTANT_ASSETS = "Assistant Corporate Assets Manager";
const RECOVERY = "Senior Recovery Officer/ Revenues and Benefits Manager";
const DEMOCRATIC = "Democratic Services Manager";
const COMMUNICATIONS = "Communications Manager";
const FINANCE = "Finance Manager";

const BPE = "Building, Protecting and Empowering Communities";
const GBE = "Growing the Borough Economically";
export const PES = "Providing Excellent Services";

const WORK = "Improving How we work";
const CUSTOMERS = "Excellence for our customers";
const BIG_C = "Excellence for our Customers";

const BUILT = "Built Environment";
const SERVICE = "Customer Service and Transformation";
const LAW = "Law & Democracy";
const RESOURCES = "Finance and Resources";

type Row = readonly [
  reference: string,
  measure: string | null,
  target: string | null,
  benchmark: string,
  frequency: string | null,
  owner: string,
  objective: string | number | null,
  subObjective: string | null,
  service: string,
  commentary: string,
  rating: "Green" | "Amber" | "Blue",
];

/** The pages of the document; an empty row stands between them. Measures, targets and comments in our own words. */
export const PAGES: readonly (readonly Row[])[] = [
  [
    ["BPE 1", "New council offices", "Site works delivered, contractors managed", "Local", "Q4", REGENERATION, BPE, WORK, BUILT, "Planning permission is granted; costs are being settled before the contract.", "Green"],
    ["BPE 2", "More recycling by residents", "A recycling rate of 45% or more, through education and promotion", "Local", "Quarterly", "Depot Manager", BPE, "Delivering High Quality and Health Lifestyles in Communities", SERVICE, "47.1%. Promotion goes on at new estates; a campaign with the county is planned for autumn.", "Green"],
    ["BPE 3", "Working with the university for the borough", "Action plan of the university agreement delivered", "Local", "Annual", "Strategic Director", BPE, "Informing, Including and Understanding our Communities", SERVICE, "The leads of the 5 work streams met in June; the action plan is under way.", "Green"],
    ["BPE 4", "Planning enforcement", "Enforcement that is sound and lawful", "Local", null, PLANNING, BPE, "Delivering High Quality and Healthy Lifestyles in Communities", BUILT, "Nothing enforced so far has been contested on appeal.", "Green"],
    ["BPE 5", "Tree service", "Tree works decided soundly and promptly", "Local", null, PLANNING, BPE, null, BUILT, "Applications for protected trees are decided promptly and none is waiting.", "Green"],
    ["BPE 6", "Affordable homes", "Affordable homes as the Local Plan asks", "Local", null, PLANNING, BPE, null, BUILT, "Asked for on every new site that qualifies.", "Green"],
    ["BPE 7", "New Local Plan", "Stage two finished by March 2023", "Local", null, PLANNING, BPE, null, BUILT, "Stage 2 goes to consultation in winter 2022/2023.", "Green"],
    ["BPE 8", "Land for five years of housing", "A 5-year supply; monitoring report out by 31 December 2022", "Local", null, PLANNING, BPE, null, BUILT, "The report comes out before the calendar year ends.", "Green"],
  ],
  [
    ["BPE 9", "Tenants' views on their estates", "Annual", "Local", "Quarterly", "Housing Officers", BPE, "Delivering our housing needs", BUILT, "The council has joined a national body for tenant engagement.", "Green"],
    ["BPE 10", "Help for residents in rent arrears", "3 working days to first contact", "Local", "Quarterly", "Income Manager", BPE, "Delivering our housing needs", BUILT, "1 day", "Green"],
    ["BPE 11", "Reviews and surveys of the housing service", "Quarterly", "Local", "Quarterly", "Tenancy Services Manager", BPE, "Delivering our housing roosn", BUILT, "The policies on adaptations, recharges and income were brought up to date.", "Green"],
    ["GBE 1", "External funding won", "A round 2 bid to the levelling up fund", "Local", "Q2", REGENERATION, GBE, "Attracting people and business to the borough", BUILT, "The bid is nearly done and goes in by the July deadline.", "Green"],
    ["GBE 2", "External funding won", "UKSPF delivered", "Local", "Q2", REGENERATION, GBE, "Attracting people and business to the borough", BUILT, "The investment plan is being written for 1 August.", "Green"],
    ["GBE 3", "Council housing sites", "Two sites delivered", "Local", null, REGENERATION, GBE, null, BUILT, "One site is surveyed and its groundworks priced; a report on the other has come in.", "Amber"],
    ["GBE 4", null, "A business improvement district for the 3 towns", "Local", null, REGENERATION, GBE, "Delivering development to the Town Centres", BUILT, "We have found a consultant to lead on it.", "Green"],
  ],
  [
    ["GBE 5", "What the council offers to business", null, "Local", null, REGENERATION, GBE, null, BUILT, "The website for business is being extended.", "Green"],
    ["PES 1", "Asset strategy reviewed", "Assets known and fully used", "Local", "Key Milestone", ASSETS, PES, CUSTOMERS, LAW, "Under way", "Green"],
    ["PES 2", "A new use for public toilets", "Businesses invited to lease them and keep a public toilet", "Local", "Key Milestone", ASSETS, null, CUSTOMERS, LAW, "Sample particulars are ready; a report goes to senior managers in August.", "Green"],
    ["PES 3", "Grounds and cleaning for others", "Selling these services to private clients looked into", "Local", "Key Milestone", ASSISTANT_ASSETS, 0, CUSTOMERS, LAW, "Not yet due", "Blue"],
    ["PES 4", "Play equipment at the country park", "Old equipment improved, new equipment put in", "Local", "Key Milestone", ASSISTANT_ASSETS, null, CUSTOMERS, LAW, "Suppliers are being met.", "Green"],
    ["PES 5", "Health and safety compliance", "A library of what must be complied with", "Local", "Key Milestone", "Health and Safety and Resilience Officer", PES, WORK, LAW, "The library is being put together in one place.", "Green"],
    ["PES 6", "Better public buildings, more income", "The 2022-2023 capital upgrades: a depot floor, steps at a bowling green", "Local", "Quarterly", "Corporate Asset Officer", PES, CUSTOMERS, LAW, "The floor is done; the steps wait for the end of the bowls season.", "Green"],
    ["PES 7", "Car park strategy 2021-2026", "Its first year reviewed", "Local", "Annual", ASSETS, 0, CUSTOMERS, LAW, "Not yet due / figures are gathered through year one", "Blue"],
  ],
  [
    ["PES 8", "Parks and open spaces reviewed", "A strategy for upkeep and for what the parks could become", "Local", "Key Milestone", ASSISTANT_ASSETS, PES, CUSTOMERS, LAW, "A draft goes round by the end of July 2022.", "Green"],
    ["PES 9", "IT security", "The yearly outside review keeps us PSN compliant", "Local", null, "IT & Corporate Projects Manager", PES, CUSTOMERS, SERVICE, "Once a year; due in Q4 2023", "Blue"],
    ["PES 10", "Customer service redesigned", "Customer experience strategy delivered", "Local", "Q4", "Head of Customer Service", PES, CUSTOMERS, SERVICE, "First steps taken; due in Q4 2022/2023", "Blue"],
    ["PES 11", "Satisfaction at the first point of contact", "Above 85%", "Local", "Monthly", "Contact Centre Manager", PES, WORK, SERVICE, "The target is 99%", "Green"],
    ["PES 12", "Better processes for customers", "Year 3 of the customer service award reached", "Local", "Annual", "Customer Service Improvement Manager", PES, WORK, SERVICE, "Satisfaction is under review; staff groups look at 3 parts of the award: 2.1.6, 1.1.2, 2.24.", "Green"],
    ["PES 13", "Council Tax arrears of earlier years", "5 %", "Local", "Quarterly", RECOVERY, PES, BIG_C, RESOURCES, "At this pace the year would end at 5.5%.", "Amber"],
    ["PES 14", "Business rates arrears of earlier years", "7% (provisional)", "Local", "Quarterly", RECOVERY, PES, BIG_C, RESOURCES, "The target of 7% is reached: arrears are down to 6.80%.", "Green"],
    ["PES 15", "Housing Benefit overpayments outstanding", "<£480k", "Local", "Quarterly", RECOVERY, PES, BIG_C, RESOURCES, "£475,000 is forecast for the year end, which is on target.", "Green"],
    ["PES 16", "Elections of May 2023 and members' induction", "A lawful, well-staffed poll and an induction for everyone elected", "Local and National", "Annual", `Chief Executive/ Monitoring Officer / ${DEMOCRATIC}`, PES, BIG_C, LAW, "A first planning meeting was held in June 2022. 90% of polling stations have a provisional booking; staffing is being worked out.", "Amber"],
    ["PES 17", "How reports and decisions are prepared", "A simpler process scoped, in use and taught", "Local", "Annual", DEMOCRATIC, PES, WORK, LAW, "The new process is being tested; senior managers are asked for their views in September 2022.", "Amber"],
  ],
  [
    ["PES 18", "Sound and vision for meetings at the new offices", "Equipment scoped, bid for and put in; members' devices work with it", "Local", "Annual", DEMOCRATIC, PES, WORK, LAW, "A neighbour's specification was passed to the project lead in July 2022, who has yet to take it further.", "Amber"],
    ["PES 19", "Committee papers without paper", "Members helped to receive and mark papers on screen", "Local", "Annual", DEMOCRATIC, PES, WORK, LAW, "Log-ins went to all members who have a tablet; drop-in training follows in August 2022.", "Amber"],
    ["PES 20", "Wider digital reach", "A campaign that brings more people to the e-mail service", "Local", null, COMMUNICATIONS, PES, CUSTOMERS, SERVICE, "The launch plan is finished, and the next is due in September or October. Over 3,000 people subscribe.", "Green"],
    ["PES 21", "Reaching those who are hard to reach", "2 mailings on paper", "Local", null, COMMUNICATIONS, PES, CUSTOMERS, SERVICE, "Work on the first begins in August/September, for October.", "Green"],
    ["PES 22", "Capital projects appraised", "Projects on time, within budget and to plan", "Local", "Milestone", FINANCE, PES, WORK, RESOURCES, "Two projects have been appraised in this way.", "Green"],
    ["PES 23", "Auditors' opinion on the accounts", "An unqualified opinion", "Local", "Milestone", FINANCE, PES, WORK, RESOURCES, "One is expected for 2020/21.", "Green"],
    ["PES 24", "Auditors' opinion on value for money", "An unqualified opinion", "Local", "Milestone", FINANCE, PES, WORK, RESOURCES, "The auditors look at 2020/21 later this year, and at the present position too, because they are late.", "Green"],
    ["PES 25", "Suppliers paid promptly", "95% of suppliers within 30 days of their invoice", "Local", "Monthly", FINANCE, PES, WORK, RESOURCES, "Payments are run once a week or more often, which helps.", "Green"],
  ],
  [
    ["PE $ 26", "-", "A budget that the council approves in February 2023", "Local", null, `Section 151 Officer/${FINANCE}`, PES, WORK, RESOURCES, "Work on 2023/24 starts in July or August, with an update of the medium-term plan.", "Green"],
    ["PI 5 27", "Sundry debt", "Under 50% of all sundry debtor balances", "Local", "Monthly", FINANCE, "-", WORK, RESOURCES, "It is watched so that it stays under 50%.", "Green"],
    ["PI ES 28", "Budget monitoring", "Spending within the budget that was set", "Local", "Monthly", FINANCE, PES, WORK, RESOURCES, "Done each month to a timetable, for revenue and capital.", "Green"],
  ],
]; // prettier-ignore
