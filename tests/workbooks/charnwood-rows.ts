/** Theme, outcomes and actions as the document has them, their facts kept and their words our own. */
export type Rag = "Red" | "Amber" | "Green";

export type Action = readonly [
  action: string,
  progress: string,
  status: "In Progress" | "Completed" | "Overdue",
  start: string,
  end: string,
  rag: Rag | null,
];

export interface Outcome {
  readonly outcome: string;
  readonly actions: readonly Action[];
}

/**
 * The document shows its ratings as pictures that its text does not have. Overdue is red here and Completed without a
 * colour; which actions in progress are amber or red was chosen by their progress, so that each theme's totals come out.
 */
export const ENVIRONMENT: readonly Outcome[] = [
  {
    outcome: "Climate Change: a carbon neutral council by 2030.",
    actions: [
      ["Replace the Street Management fleet with lower-carbon vehicles, within the budget.", "2 electric cars are on order. The search for a van goes on.", "In Progress", "Q1", "Q4", "Green"],
      ["4,000 garden trees for residents and community groups.", "All given away by December 2023.", "Completed", "Q1", "Q3", null],
      ["3 dual charging points (6 vehicles) at the council offices.", "Running costs still to be worked out; little demand so far.", "Overdue", "Q1", "Q3", "Red"],
      ["6 dual charging points (up to 12 vehicles) at Beehive Lane Car Park.", "Demand is low and a concession would not pay. Adding a few at a time is being looked at.", "Overdue", "Q1", "Q3", "Red"],
      ["Climate briefing for councillors elected in May 2023.", "Held on 27 September 2023.", "Completed", "Q2", "Q4", null],
      ["Green Fleet Review, with the Carbon Trust.", "Due by the end of March 2024.", "In Progress", "Q1", "Q4", "Green"],
      ["New air handling in the Town Hall auditorium.", "Installed and working.", "Completed", "Q1", "Q3", null],
    ],
  },
  {
    outcome: "Parks and Open Spaces: well kept, better, and for everyone.",
    actions: [
      ["Hope Bell Project in Queen's Park (Lanes and Links), with publicity.", "Expected in summer 2024. More detail needed.", "In Progress", "Q1", "Q4", "Green"],
      ["Canopy and secure store outside the Museum café (Living Loughborough).", "Expected in March or April 2024.", "In Progress", "Q1", "Q4", "Green"],
      ["Mowing trials, as the Nature Positive report suggests.", "No narrative yet. Service to update.", "In Progress", "Q4", "Q4", "Green"],
      ["Drainage, lighting and information points in Queen's Park (Living Loughborough).", "Expected in spring 2024.", "In Progress", "Q1", "Q4", "Green"],
      ["Gateway to Queen's Park at Granby Street car park (Living Loughborough).", "Expected in summer 2024.", "In Progress", "Q1", "Q4", "Green"],
      ["Green Flags kept at the main sites.", "Both were kept for 2023: Queen's Park and Forest Road Greenbelt.", "Completed", "Q1", "Q4", null],
      ["Lights in Queen's Park near Granby Street (Living Loughborough).", "Now planned for 2024/25. More detail needed.", "In Progress", "Q1", "Q4", "Green"],
      ["A new long-term contract for open spaces.", "Extended by 10 years; lawyers are finishing the papers.", "Completed", "Q1", "Q4", null],
      ["New Street lighting columns to match Bedford Square (Living Loughborough).", "Now planned for 2024/25. More detail needed.", "In Progress", "Q1", "Q4", "Green"],
    ],
  },
  {
    outcome: "Protecting our Environment: use every power against those who harm it.",
    actions: [
      ["Catch litter thrown from vehicles at the worst places, to cut it by 20% or more.", "The camera is at its second place; fines have been issued.", "Completed", "Q1", "Q4", null],
      ["Biodiversity Supplementary Planning Document adopted.", "Held up: it has to follow the Local Plan.", "In Progress", "Q4", "Q4", "Amber"],
      ["Air quality: respond to new targets under the Environment Act 2021.", "DEFRA agreed to more time. Consultants still to be found.", "In Progress", "Q1", "Q4", "Amber"],
      ["Mobile cameras against fly-tipping.", "In use.", "Completed", "Q1", "Q2", null],
    ],
  },
  {
    outcome: "Waste and Recycling: more efficient, more resilient, greener.",
    actions: [
      ["Mixed dry recycling collected from businesses.", "Begun in April 2023; take-up is slow and steady.", "Completed", "Q1", "Q2", null],
      ["Get ready for weekly food waste collections.", "On course for April 2026.", "In Progress", "Q1", "Q4", "Green"],
      ["New long-term contracts for waste, recycling and street cleansing.", "Tenders will be decided in spring 2024.", "Overdue", "Q1", "Q3", "Red"],
    ],
  },
]; // prettier-ignore

export const HEALTHY: readonly Outcome[] = [
  {
    outcome: "Healthy and happy residents: good leisure, sport and wellbeing services.",
    actions: [
      ["Football facilities, with at least one Football Foundation grant.", "Several schemes under way; likely to run into 2024/25.", "In Progress", "Q1", "Q4", "Green"],
    ],
  },
  {
    outcome: "Housing: better council homes, and good homes from others.",
    actions: [
      ["Garage Site Asset Management Strategy.", "New figures show more loss from empty garages. More narrative needed on the strategy itself.", "In Progress", "Q1", "Q4", "Amber"],
      ["Homelessness and Reducing Rough Sleeping Strategy.", "What it should cover is being discussed.", "In Progress", "Q1", "Q4", "Green"],
      ["Strategy for developing, buying and selling homes.", "Buying homes that no registered provider bids for: 21 on offer at Paradise Farm until 12/01/24.", "In Progress", "Q1", "Q4", "Green"],
      ["Sheltered Accommodation Asset Management Strategy.", "Site plans for valuation come next. More narrative needed on the strategy itself.", "In Progress", "Q1", "Q4", "Amber"],
      ["Document management for tenants' files.", "Live.", "Completed", "Q1", "Q4", null],
      ["Housing Supplementary Planning Document adopted.", "Workshops held. Late, because the Local Plan is.", "In Progress", "Q1", "Q4", "Amber"],
      ["Repairs Policy brought up to date.", "In draft; tenants' board saw an outline on 11 January 2024.", "In Progress", "Q1", "Q4", "Green"],
      ["St Michael's Court, Thurmaston, redeveloped.", "To plan; the project group meets regularly.", "In Progress", "Q1", "Q4", "Green"],
      ["Age limits on lettings reviewed, so that homes are let sooner.", "To be provided – service to update.", "In Progress", "Q1", "Q4", "Amber"],
      ["Lightbulb Service reviewed.", "To be provided – service to update.", "In Progress", "Q1", "Q4", "Amber"],
    ],
  },
  {
    outcome: "Safer Charnwood: safer towns and villages, with our partners.",
    actions: [
      ["At least 95% of high-risk (A-C) food inspections for 2023-24.", "95% should be done by the end of March 2024.", "In Progress", "Q1", "Q4", "Green"],
      ["Safer Streets 4 programme.", "Local profile received on 13 October 2023; plan due by 31 January 2024.\nDomestic: 30% of serious violence. Under 25s: 32% in 2022/23.", "In Progress", "Q1", "Q4", "Green"],
      ["Serious Violence Duty: needs assessment and strategy, with the Violence Reduction Network.", "Self-assessed in December 2023 and fully compliant. Next:\n· projects against violence\n· strategic leads' plans\n· community framework, early 2024\n· drug strategy review", "In Progress", "Q1", "Q4", "Green"],
      ["The council's part in the Community Safety Partnership Plan 2023-26.", "Figures given to partners on:\n· burglary, homes\n· burglary, businesses\n· shoplifting\n· vehicle theft", "In Progress", "Q1", "Q4", "Green"],
      ["Flood Risk Management Board for Loughborough.", "Set up, and it meets regularly.", "Completed", "Q1", "Q4", null],
    ],
  },
  {
    outcome: "Supporting our communities: help for those who need it most, and cohesion.",
    actions: [
      ["10 physical activity programmes for the least active.", "Six weeks of activities in summer: 142 attendances, 4 roadshows, 6 health events, 265 goody bags.", "Completed", "Q1", "Q4", null],
      ["6 local initiatives in the priority neighbourhoods.", "· 4 residents' meetings\n· 6 patch walks\n· 2 Christmas events\n· 22 coffee mornings, 12 craft groups at one centre", "Completed", "Q1", "Q4", null],
      ["Cost of Living Plan.", "· food poverty group relaunched\n· advice agencies supported\n· 4 enterprise club sessions\n· hot food and warm space each week", "In Progress", "Q1", "Q4", "Green"],
      ["4 training events for the voluntary sector.", "Run with a local charity, mental health scheme included.", "In Progress", "Q1", "Q4", "Green"],
      ["Residents' survey.", "Report received on 27 September.", "Completed", "Q1", "Q3", null],
    ],
  },
]; // prettier-ignore

export const ECONOMY: readonly Outcome[] = [
  {
    outcome: "Culture and Visitor: a place that visitors choose.",
    actions: [
      ["A year of events, in Loughborough and beyond.", "2023 is done. A vegan market in late February 2024 is the last.", "In Progress", "Q1", "Q4", "Green"],
      ["Car Parking Strategy and action plan.", "First phase done; its recommendations are being reviewed.", "Overdue", "Q1", "Q3", "Red"],
      ["Carillon Tower: brand, audiences and centenary.", "A little publicity for the centenary this quarter. On the publicity side the project is completed.", "Overdue", "Q1", "Q2", "Red"],
      ["Publicity plan for Discover Charnwood.", "New email newsletter. 17,900 visitors to the site from April to December 2023, 4,300 in all of 2022.", "In Progress", "Q2", "Q4", "Green"],
      ["Groups Guide on Discover Charnwood, and a visit for operators.", "Guide published; the visit waits for coach parking.", "In Progress", "Q3", "Q4", "Green"],
    ],
  },
  {
    outcome: "Economic growth: strong and supported.",
    actions: [
      ["Charnwood Local Plan adopted once the Inspectors report.", "The Inspectors want further hearings.", "Overdue", "Q3", "Q3", "Red"],
      ["Publicity for the Town Deal.", "Canal, bell foundry and SportPark news, and a video on all 11 projects.", "In Progress", "Q1", "Q4", "Green"],
      ["Business start-up programme (UKSPF).", "Begins in January 2024, with a bank and the university.", "In Progress", "Q1", "Q4", "Green"],
      ["Local Development Scheme revised.", "Goes to Cabinet in March 2024.", "In Progress", "Q4", "Q4", "Green"],
      ["inCharnwood website and marketing renewed.", "Hosting faults put right; final checks by the end of January 2024.", "Overdue", "Q1", "Q3", "Red"],
    ],
  },
  {
    outcome: "Towns: regeneration across the borough.",
    actions: [
      ["Shepshed Market Place works.", "Building ends in January 2024.", "In Progress", "Q1", "Q4", "Green"],
      ["Town Deal returns to DLUHC on time.", "All on time so far.", "In Progress", "Q1", "Q4", "Green"],
      ["At least 4 Future Charnwood and 6 Project Leads meetings (UKSPF).", "4 of project leads so far, the next in March 2024.", "In Progress", "Q1", "Q4", "Green"],
      ["Better market stalls for Loughborough (Living Loughborough).", "Quotes are in; stalls to be bought by the end of March '24.", "In Progress", "Q1", "Q4", "Green"],
      ["Regeneration Prospectus for Loughborough.", "Cabinet approved it on 14/12/23.", "Completed", "Q1", "Q3", null],
    ],
  },
]; // prettier-ignore

export const COUNCIL: readonly Outcome[] = [
  {
    outcome: "Commercialism: earn more, lean less on taxpayers.",
    actions: [
      ["Fees and charges reviewed.", "2024/25 notices for business centres go out in January 2024.", "In Progress", "Q1", "Q4", "Green"],
    ],
  },
  {
    outcome: "Customer Service: better for every customer.",
    actions: [
      ["Digital Inclusion Network where the risk is highest.", "Moved into 2024: the team is short of time.", "In Progress", "Q1", "Q4", "Red"],
      ["Customer Focus Programme in place.", "Done; 2 sessions a fortnight go on through 2024 and 2025.", "Completed", "Q1", "Q2", null],
    ],
  },
  {
    outcome: "Developing Staff: staff and members who serve well.",
    actions: [
      ["Virtual staff briefings every other month and two events a year.", "About 170 at the briefing on 1 November and 109 views since; three events in December for about 200.", "In Progress", "Q1", "Q4", "Green"],
      ["Workforce Strategy for April 2024.", "Outlined; committee dates for May are being settled.", "In Progress", "Q2", "Q4", "Green"],
      ["Recruitment and retention projects.", "The working group has several in hand.", "In Progress", "Q1", "Q4", "Green"],
    ],
  },
  {
    outcome: "Financial stability: careful budgets and contracts.",
    actions: [
      ["Office accommodation options.", "Outline case waits for a decision.", "In Progress", "Q1", "Q4", "Amber"],
      ["Action plan of the Financial Pressures meeting.", "A timetable for savings and budget is in use.", "Completed", "Q1", "Q4", null],
      ["Capital schemes sorted into live, provisional and third party.", "All are now in the right category.", "Completed", "Q1", "Q4", null],
      ["Budget monitoring reports reviewed, as Scrutiny asked.", "New reports were used at period 4 and will be at period 7.", "Completed", "Q1", "Q2", null],
    ],
  },
  {
    outcome: "One Council: work with partners, listen to residents.",
    actions: [
      ["Induction for councillors elected in May 2023.", "Done; regular development follows.", "Completed", "Q2", "Q3", null],
      ["Corporate Strategy for April 2024, with consultation.", "Cabinet approved it; launch in April 2024.", "In Progress", "Q2", "Q4", "Green"],
      ["Equality, Diversity and Inclusion Strategy for April 2024.", "Consulted on and drafted; Cabinet on 4 April.", "In Progress", "Q2", "Q4", "Green"],
      ["Delivery Boards with a programme of key projects.", "All boards have one.", "In Progress", "Q1", "Q4", "Green"],
    ],
  },
  {
    outcome: "Transformation and Efficiency: better through digital services.",
    actions: [
      ["Revenues and Benefits contract: options and decision.", "Cabinet saw it on 14 September; the service comes in house.", "Completed", "Q1", "Q3", null],
      ["Assure system in Housing, Planning and Regulatory Services.", "· Environmental Health: two modules left, next quarter\n· Licensing: waits for a vacancy to be filled\n· Housing: ready by April, live by July 2024\n· Land and Property: tested until the end of January, live in mid-April 2024", "Overdue", "Q1", "Q3", "Red"],
      ["Rent accounts that tenants can see online.", "Expected in February 2024.", "In Progress", "Q1", "Q4", "Green"],
      ["New corporate website.", "Market tested; about 18 months of work, so into 2024/25.", "In Progress", "Q1", "Q4", "Red"],
      ["Future of the Customer Relationship Manager (CRM).", "Paused for Revenues and Benefits; again in summer 2024.", "In Progress", "Q1", "Q4", "Red"],
    ],
  },
]; // prettier-ignore

export type Indicator = readonly [
  reference: string,
  name: string,
  owner: string,
  /** Value and target of each quarter. */
  q1: readonly [string, string],
  q2: readonly [string, string],
  q3: readonly [string, string],
  gauge: Rag,
  update: string,
  travel: "↑" | "→" | "↓",
];

const REGULATORY = "Head of Regulatory and Community Safety";
const CONTRACTS = "Head of Contracts; Leisure, Waste and Environments";
const LANDLORD = "Head of Landlord Services";
const CUSTOMERS = "Director of Customer Experience";
const STRATEGIC = "Head of Strategic Housing";

/** Gauges and arrows are pictures in the document: chosen by target and by the quarter before. */
export const INDICATORS: readonly Indicator[] = [
  ["KI 3", "Food businesses that are broadly compliant (level 3) or better, %", REGULATORY, ["97%", "92%"], ["97%", "92%"], ["97%", "92%"], "Green", "A small drop in compliance, because a few businesses fell back. Still above target.", "→"],
  ["KI 4", "Household waste sent for recycling, %", CONTRACTS, ["25.02%", "25%"], ["24.28%", "25%"], ["23.22%", "25%"], "Red", "A rolling average of the last 4 audited quarters, to September 2023.", "↓"],
  ["KI 6", "Rent collected with arrears brought forward, % (cumulative target)", LANDLORD, ["89.02%", "86.75%"], ["93.77%", "91.25%"], ["96.13%", "95.45%"], "Green", "0.68% over target, about £123k.", "↑"],
  ["KI 7a", "Time to process a new Housing Benefit or Council Tax claim", CUSTOMERS, ["15 Days", "18 Days"], ["15.1 Days", "18 Days"], ["14.09 Days", "18 Days"], "Green", "The service goes on beating its target.", "↑"],
  ["KI 7b", "Time to process a Housing Benefit or Council Tax change", CUSTOMERS, ["5 Days", "8 Days"], ["7 Days", "8 Days"], ["7 Days", "8 Days"], "Green", "The service goes on beating its target.", "→"],
  ["KI 8", "Council Tax collected, % (cumulative target)", CUSTOMERS, ["29.18%", "29.32%"], ["57.1%", "57.38%"], ["84.88%", "85.48%"], "Amber", "At the mid-point, collection is still on target.", "↓"],
  ["KI 9", "Business rates collected, % (cumulative target)", CUSTOMERS, ["29.76%", "30.24%"], ["57.62%", "56.53%"], ["82.68%", "84.19%"], "Amber", "Rateable values changed in mid-year; should recover in the last quarter.", "↓"],
  ["KI 10", "Working days or shifts lost to sickness (cumulative target)", "Head of Transformation, Strategy and Performance", ["1.18", "1.8"], ["2.71", "3.4"], ["4.79", "5.3"], "Green", "Below last year's 5.84.\nColds and flu: around 40%.\nStomach and stress: 22%.", "↑"],
  ["KI 11 (A)", "Rent lost on void homes, %: age restricted (proxy target)", STRATEGIC, ["11.76%", "11%"], ["11.99%", "9%"], ["12.77%", "5%"], "Red", "Few want sheltered homes. Members were briefed on 2 November 2023; a review goes on.", "↓"],
  ["KI 11 (B)", "Rent loss from void homes, %: other than age restricted (proxy target)", STRATEGIC, ["5.4%", "4.75%"], ["5.42%", "3.5%"], ["5.78%", "2.5%"], "Red", "A team leader's post was empty; agency cover begins in Q4.", "↓"],
  ["KI 20", "Customers whose complaint ends at stage 1, %", CUSTOMERS, ["95%", "90%"], ["95%", "90%"], ["91%", "90%"], "Green", "148 of 162 complaints (91.4%).", "↓"],
  ["KI 21", "People at Town Hall shows and events", CONTRACTS, ["19,378", "18,000"], ["12,379", "9,000"], ["40,443", "39,000"], "Green", "· county award for entertainment venues\n· pantomime on course for record takings\n· new till system", "↑"],
  ["KI 24", "Museum – people attending", CONTRACTS, ["12,101", "11,000"], ["14,797", "15,000"], ["5,679", "5,000"], "Green", "· two new wellbeing sessions, November and December\n· October half-term display", "↓"],
  ["LS10A", "Leisure Centres – visits", CONTRACTS, ["180,017", "170,000"], ["174,865", "170,000"], ["160,823", "170,000"], "Amber", "Within tolerance; pool heating failed at two sites. 5,705 above target over the three quarters.", "↓"],
  ["NI191", "Waste left over per household (cumulative)", CONTRACTS, ["107 Kg", "115 Kg"], ["105.2 Kg", "115 Kg"], ["110.5 Kg", "115 Kg"], "Green", "A forecast: not all data is in.", "↓"],
]; // prettier-ignore
