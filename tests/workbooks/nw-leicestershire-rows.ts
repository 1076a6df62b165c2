/** Actions and indicators of the five priorities, their facts kept and their words our own. */
export type Face = "Green" | "Amber" | "Red";

/** A measure over one row, or merged over several that are each rated. */
export interface Block<Row> {
  readonly measure: string;
  readonly rows: readonly Row[];
}
export type ActionRow = readonly [update: string, face: Face];
export type IndicatorRow = readonly [
  target: string,
  actual: string,
  face: Face,
  /** What stands behind the rounded figure that is shown. The document shows 56% against 56%; this is invented. */
  unrounded?: number,
];

export interface Priority {
  readonly sheet: string;
  readonly name: string;
  /** Smileys as letters of Wingdings, as Word makes them of ':)', or as characters of their own. */
  readonly smileys: "wingdings" | "characters";
  readonly hasKey: boolean;
  readonly actions: readonly Block<ActionRow>[];
  readonly indicators: readonly Block<IndicatorRow>[];
  /** Under the indicators. */
  readonly note: string | null;
}

function action(measure: string, ...rows: ActionRow[]): Block<ActionRow> {
  return { measure, rows };
}

function indicator(measure: string, ...rows: IndicatorRow[]): Block<IndicatorRow> {
  return { measure, rows };
}

export const PRIORITIES: readonly Priority[] = [
  {
    sheet: "Value for Money",
    name: "Value for Money",
    smileys: "wingdings",
    hasKey: true,
    actions: [
      action("Leisure Project: a partner to build a new centre in Coalville and improve Ashby's.", ["Four bidders' solutions were assessed in August. Three go on to dialogue; final bids come in November 2018.", "Green"]),
      action("Money follows the priorities, and the council becomes self-sufficient.", ["Reserves are being reviewed. Budget holders have had their sessions; heads of service meet in mid-October 2018.", "Green"]),
      action("Customers first in everything.", ["The Customer Experience Strategy is in draft: policy group in September, Cabinet in November 2018. The team has targets now, and better tools.", "Green"]),
      action("Customer First Programme started, for better service", ["Started, with the strategy.", "Green"], ["There was no measure of satisfaction before. A sample gives: face to face 88%, telephone 84%, online 71%. To be repeated in Q3.", "Red"]),
      action("Promote the waste services that customers pay for.", ["16 ideas for income: three begun, five about to begin, the others need money or approval.", "Green"]),
    ],
    indicators: [
      indicator("Benefits: new claims and changes together, average days", ["10.9", "8.3", "Green"]),
      indicator("Benefits: new claims, average days to the award", ["15.9", "16.1", "Green"]),
      indicator("Benefits: changes of circumstances, average days to the new award", ["10.2", "7.4", "Green"]),
      indicator("Council Tax collected in the year", ["56%", "56%", "Green", 0.5571]),
      indicator("Business rates collected in the year", ["56%", "56%", "Green"]),
      indicator("Housing Benefit overpayments collected, of all outstanding", ["20%", "19%", "Amber"]),
      indicator("Customers satisfied or very satisfied with Planning", ["90%", "91%", "Green"]),
      indicator("Major planning applications decided in 13 weeks or as agreed", ["85%", "93%", "Green"]),
      indicator("Minor planning applications decided in 8 weeks or as agreed", ["85%", "88%", "Green"]),
      indicator("Other planning applications decided in 8 weeks or as agreed", ["85%", "92%", "Green"]),
      indicator("Income from leisure centre members", ["£494,958", "£414,177", "Red"]),
      indicator("Use of leisure facilities (cumulative)", ["467,500", "511,246", "Green"]),
      indicator("Customer First Programme started, for better service", ["Started", "Started; strategy to Cabinet in Nov 2018", "Green"]),
      indicator("Transactions that customers can make online at any hour", ["50", "50+", "Green"]),
      indicator("Satisfaction with Customer Services\n(from a sample of 100 in August 2018)", ["90% satisfied", "Face to face 88%\nTelephone 84%\nOnline 71%", "Red"]),
      indicator("Calls abandoned before an answer", ["<10%*", "21%", "Red"]),
      indicator("Calls answered within the time set", ["70% in 30 seconds*", "49% within 30 seconds", "Red"], ["90% in 60 seconds*", "49% within 60 seconds", "Red"]),
      indicator("Average time that a visitor queues", ["10 minutes*", "00:10:30", "Red"]),
    ],
    note: "*Targets set anew by the Head of Customer Services, from Q2.",
  },
  {
    sheet: "Homes and Communities",
    name: "Homes and Communities",
    smileys: "wingdings",
    hasKey: false,
    actions: [
      action("Health and Wellbeing Strategy: people feel better.", ["Drafted and revised with officers. More consultation, then the final one in December 2018.", "Green"]),
      action("New CCTV for Coalville.", ["Tendered. The control room moves to the council offices, to be ready early in 2019.", "Green"]),
      action("Statement of licensing policy, for less crime and more safety.", ["Revised draft; consultation closed at the end of August. Committee in November 2018.", "Green"]),
      action("Homelessness Review and Strategy under the new Act.", ["The Act took more work than planned and the new lettings system gives no reliable figures yet. Draft now in December 2018, approval in Q4.", "Amber"]),
    ],
    indicators: [
      indicator("Rent arrears of current tenants", ["2.51%", "2.19%", "Green"]),
      indicator("Rent lost", ["1.1%", "0.73%", "Green"]),
      indicator("Tenants satisfied with allocation and letting", ["95%", "92%", "Amber"]),
      indicator("Average re-let time (days)", ["28", "25", "Green"]),
      indicator("Homes empty and unavailable", ["0.75% (32 properties)", "0.98% (42 properties)", "Red"]),
      indicator("Customers satisfied with repairs (% of jobs)", ["98%", "99.2%", "Green"]),
      indicator("Repairs finished within target", ["87%", "97%", "Green"]),
      indicator("Average time to bring an empty home up to standard", ["25 days", "14 days", "Green"]),
      indicator("New affordable homes (annual target 100)", ["25", "57", "Green"]),
    ],
    note: null,
  },
  {
    sheet: "Coalville",
    name: "Building Confidence in Coalville",
    smileys: "characters",
    hasKey: false,
    actions: [
      action("Town centres that are unique, for residents and developers.", ["The lottery-funded repair of the Memorial Clock Tower has begun. A brochure tells of the district's memorials. Evaluation of the shop fronts scheme will shape its next round; it reopens in January 2019.", "Green"]),
      action("Markets and public spaces, Marlborough Square included.", ["The price from the county's contractor was higher than expected, so other prices are being sought; work starts later in the year.\nThe free hour of parking has moved: 24 spaces are split between two streets.", "Green"]),
      action("A Tourism Strategy.", ["A draft to comment on as quarter four begins. A study of accommodation is due at the end of quarter three.", "Green"]),
      action("More people at events each year.", ["Busy on social media, above all for four events that the council runs or backs.", "Green"]),
      action("Programmes for small firms and new ones in our towns.", ["The grant scheme closed early because so many applied; enquiries are passed to other funders.\nAdvice and workshops go on in the market towns. Agents in Coalville were met and written to, and their details are up to date.", "Green"]),
    ],
    indicators: [
      indicator("Coalville shop fronts:\n– businesses engaged (annual target 40)\n– grants awarded (annual target 8)", ["10", "0", "Red"], ["2", "2", "Green"]),
      indicator("Tourism and culture events promoted (annual target 7)", ["2", "4", "Green"]),
    ],
    note: null,
  },
  {
    sheet: "Business and Jobs",
    name: "Business and Jobs",
    smileys: "characters",
    hasKey: true,
    actions: [
      action("A Tourism Strategy.", ["A draft to comment on as Q4 begins; study of accommodation at the end of Q3.", "Green"]),
      action("More people at events each year.", ["Busy on social media, above all for four events of 2018.", "Green"]),
      action("Programmes that help businesses to grow.", ["The list of Champions was checked and has grown.\nBusiness networks were met: market traders, a managed workspace, retailers, the chamber and a parish fair.\nA skills workshop with the construction training board and a neighbouring council is coming.", "Green"]),
      action("Regulation that lets businesses grow.", ["Growing businesses are listed; two were visited jointly. Food training in October 2018.", "Green"]),
      action("Options for the Moira Furnace site.", ["It may join a National Forest bid for heritage money, which could lead to bigger grants. Options would then be weighed from the end of 2018/19 to 2019/20.", "Green"]),
    ],
    indicators: [
      indicator("Business enquiries received and helped (baseline being set)", ["40", "34", "Red"]),
      indicator("Inward investment (baseline being set)\n– businesses (annual target 12)", ["3", "13", "Green"]),
      indicator("Enterprising Town Centres:\n– businesses engaged (80)\n– businesses helped (60)", ["20", "0", "Red"], ["15", "20", "Green"]),
    ],
    note: null,
  },
  {
    sheet: "Green Footprints",
    name: "Green Footprints",
    smileys: "wingdings",
    hasKey: false,
    actions: [
      action("Less fly-tipping on Highways England's roads.", ["Education day at Donington Services on 15 August 2018, well covered.", "Green"]),
      action("Charging points for electric cars in council car parks: can it be done?", ["A pilot comes to the new car park in Ashby. Providers are being looked at; purchase in November and December 2018.", "Green"]),
      action("A part in the parliamentary litter group, with hauliers and snack wagons.", ["Campaign launched in a lay-by on the A511 on 19 September 2018. Large firms join after December 2018.", "Green"]),
      action("Air source heat pumps (ASHP) for solid fuel in council homes.", ["Some units gave no hot water to the heating; the fitters are no longer used. All homes were visited and put right, and work has begun again.", "Red"]),
      action("National Forest: 10 years of the Free Tree Scheme.", ["Opened on Monday 1 October; over 20,000 trees in a few days. A special tree marks the anniversary.", "Green"]),
      action("A strategy for more recycling at the kerbside.", ["Policy group on 19 September 2018. Residents will be asked by a link on the collection calendars in November 2018.", "Green"]),
    ],
    indicators: [
      indicator("Household waste recycled (%)", ["46.50", "50.08", "Green"]),
      indicator("Household waste to landfill, kg per household (annual target 510)*", ["255", "236", "Green"]),
      indicator("Homes given air source heat pumps (ASHPs) (annual target 312)", ["78", "55", "Red"]),
    ],
    note: "*Good is a figure that does not send more to landfill. Ash from solid fuel makes ours the heaviest in the county.",
  },
]; // prettier-ignore
