import type { WorkbookHost } from "../host";
import type { Limits } from "./trial/trials";

/** Faults asked for in the page's address: ?fault=AccessDenied&at=2 lets the second batch fail. */
export function faultsOfQuery(query: string, host: WorkbookHost): void {
  const parameters = new URLSearchParams(query);
  const at = parameters.getAll("at");
  for (const [index, code] of parameters.getAll("fault").entries()) {
    const n = Number(at[index] ?? 1);
    if (host.faults.some((fault) => fault.code === code) && Number.isInteger(n) && n > 0) host.fault(code, n);
  }
}

/** What a workbook may take until it is given up; ?minutes=0.05&megabytes=200 in the page's address for less. */
export function trialLimits(query: string): Limits {
  const parameters = new URLSearchParams(query);
  const given = (name: keyof Limits): number => Number(parameters.get(name)) || LIMITS[name];
  return { minutes: given("minutes"), megabytes: given("megabytes") };
}

const LIMITS: Limits = { minutes: 2, megabytes: 2048 };
