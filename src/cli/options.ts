import { readFile } from "node:fs/promises";
import { Command, CommanderError } from "commander";
import { z } from "zod";
import { RULE_IDS } from "../check/rules";
import { parsePeriod, type Quarter } from "../kpi/period";
import { parseProfileText, type ProfileChoices } from "../kpi/profile";
import { oneOf } from "../kpi/problem-words";
import { LAYOUTS } from "../report/layouts/presets";
import { MINUTES } from "./guard";
import { readLayoutOption, type AskedLayout } from "./layout";

/** What the command line asks for, understood. */
export interface Asked {
  readonly command: "check" | "summarise";
  readonly files: readonly string[];
  readonly out: string | null;
  readonly json: boolean;
  /** Tell each row that was not read, with the reason. */
  readonly explain: boolean;
  /** How long one workbook may take. */
  readonly minutes: number;
  readonly quarter: Quarter | undefined;
  readonly today: string | undefined;
  /** Undefined where the workbook's own is to be used. */
  readonly profile: ProfileChoices | undefined;
  /** Undefined where the one that is chosen in the workbook is to be used, and with `check`. */
  readonly layout: AskedLayout | undefined;
}

export type Parsed =
  | { readonly ok: true; readonly asked: Asked }
  | { readonly ok: false; readonly problem: string; readonly help?: string };

const MINUTES_WRONG = "--minutes is not a number of minutes: write it like 10.";

const quarterOption = z.string().transform((text, context): Quarter => {
  const period = parsePeriod(text);
  if (period?.quarter) return { quarter: period.quarter, year: period.year };
  context.addIssue({ code: "custom", message: `--quarter '${text}' is not a quarter: write it like "Q1 2022/23".` });
  return z.NEVER;
});

const optionsSchema = z.object({
  json: z.boolean().default(false),
  explain: z.boolean().default(false),
  minutes: z.coerce
    .number({ error: MINUTES_WRONG })
    .positive(MINUTES_WRONG)
    .max(24 * 60, MINUTES_WRONG)
    .default(MINUTES),
  quarter: quarterOption.optional(),
  today: z.iso.date({ error: "--today is not a date: write it like 2022-07-15." }).optional(),
  profile: z.string().optional(),
  layout: z.string().optional(),
  out: z.string().optional(),
});

/** Understands the words after the program's name. Files are looked for from `folder`. */
export async function parseArguments(words: readonly string[], resolve: (file: string) => string): Promise<Parsed> {
  const found: { command?: Asked["command"]; files: string[]; options: unknown } = { files: [], options: {} };
  const program = new Command("quarter-ready").exitOverride().configureOutput({ writeOut: () => {}, writeErr: () => {} }); // prettier-ignore
  const withOptions = (command: Command): Command =>
    command
      .option("--json", "print one JSON document and nothing else")
      .option("--explain", "also tell each row that was not read, and why")
      .option("--minutes <minutes>", `how long one workbook may take; by default ${MINUTES}`)
      .option(
        "--quarter <quarter>",
        'the quarter to report on, like "Q1 2022/23"; by default the latest in the workbook',
      )
      .option("--today <date>", "the date to print as the day of making, like 2022-07-15")
      .option(
        "--profile <file>",
        "the council's own settings, as JSON (docs/profile.md), instead of those kept in the workbook",
      );
  withOptions(program.command("check <files...>").description("say what is wrong with a KPI workbook; writes nothing")) // prettier-ignore
    .action((files: string[], options: unknown) => {
      Object.assign(found, { command: "check", files, options });
    });
  withOptions(
    program.command("summarise <file>").description("write the quarter's summary into a copy of the workbook"),
  )
    .requiredOption("--out <file>", "the workbook to write")
    .option(
      "--layout <layout>",
      `the tables to write: ${oneOf(LAYOUTS.map(({ id }) => id))}, one of the workbook's own, or a JSON file; by default the one that is chosen in the workbook`,
    )
    .action((file: string, options: unknown) => {
      Object.assign(found, { command: "summarise", files: [file], options });
    });
  try {
    await program.parseAsync(words, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === "commander.helpDisplayed") return { ok: false, problem: "", help: helpOf(program, words[0]) };
    return { ok: false, problem: `${error.message.replace(/^error: /, "")}. Add --help to see how it is used.` };
  }
  const options = optionsSchema.safeParse(found.options);
  if (!options.success)
    return { ok: false, problem: options.error.issues[0]?.message ?? "The options cannot be used." };
  const { json, explain, minutes, quarter, today, out, profile: file, layout: named } = options.data;
  const profile = await readProfile(file, resolve);
  if (!profile.ok) return profile;
  const layout = await readLayoutOption(named, resolve);
  if (!layout.ok) return layout;
  const { command = "check", files } = found;
  return {
    ok: true,
    asked: {
      command,
      files,
      out: out ?? null,
      json,
      explain,
      minutes,
      quarter,
      today,
      profile: profile.profile,
      layout: layout.layout,
    },
  };
}

function helpOf(program: Command, name: string | undefined): string {
  return (program.commands.find((command) => command.name() === name) ?? program).helpInformation();
}

async function readProfile(
  file: string | undefined,
  resolve: (file: string) => string,
): Promise<{ ok: true; profile: ProfileChoices | undefined } | { ok: false; problem: string }> {
  if (file === undefined) return { ok: true, profile: undefined };
  const refused = (why: string) => ({ ok: false, problem: `The profile ${file} cannot be used. ${why}` }) as const;
  let text: string;
  try {
    text = await readFile(resolve(file), "utf8");
  } catch {
    return refused("The file cannot be opened: check its name and the folder.");
  }
  const result = parseProfileText(text, RULE_IDS);
  return result.ok ? result : refused(result.problems.join(" "));
}
