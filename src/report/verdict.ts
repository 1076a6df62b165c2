import { SEVERITIES, type Finding } from "../check/finding";
import { SEVERITY_WORDS } from "../check/words";
import { counted } from "../kpi/counted";
import { list } from "./words";

/** 'Ready to submit.' or '6 things to fix before you submit; 12 warnings and 1 piece of advice.' */
export function verdict(findings: readonly Pick<Finding, "severity">[]): string {
  const [errors = 0, ...rest] = SEVERITIES.map((one) => findings.filter(({ severity }) => severity === one).length);
  const others = SEVERITIES.slice(1).flatMap((severity, index) => {
    const many = rest[index] ?? 0;
    return many === 0 ? [] : [counted(many, SEVERITY_WORDS[severity].one, SEVERITY_WORDS[severity].many)];
  });
  const more = others.length === 0 ? "" : `; ${list(others)}`;
  if (errors === 0) return `Ready to submit${more}.`;
  return `${counted(errors, SEVERITY_WORDS.error.one, SEVERITY_WORDS.error.many)} before you submit${more}.`;
}
