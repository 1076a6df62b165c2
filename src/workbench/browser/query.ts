import type { WorkbookHost } from "../host";

/** Faults asked for in the page's address: ?fault=AccessDenied&at=2 lets the second batch fail. */
export function faultsOfQuery(query: string, host: WorkbookHost): void {
  const parameters = new URLSearchParams(query);
  const at = parameters.getAll("at");
  for (const [index, code] of parameters.getAll("fault").entries()) {
    const n = Number(at[index] ?? 1);
    if (host.faults.some((fault) => fault.code === code) && Number.isInteger(n) && n > 0) host.fault(code, n);
  }
}
