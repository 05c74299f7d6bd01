import { violationText, type ViolationTexts } from "../../../locales/violations";
import type { Severity, Violation } from "../../../register/model/Violation";

/** Findings of one severity. */
export interface FindingSection {
  readonly severity: Severity;
  readonly count: number;
  /** The most serious first. */
  readonly groups: readonly FindingGroup[];
}

/** Findings of one kind, for which the same is to be done. */
export interface FindingGroup {
  readonly code: string;
  readonly title: string;
  /** What to do. */
  readonly help: string;
  readonly findings: readonly Violation[];
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "notice"];

/** Which codes come first among those as severe: what may harm somebody, and what hides or doubles other things. */
const FIRST: readonly string[] = ["citizen.privacy", "cell.privacy", "structure", "citizen", "row"];

/** Findings by severity, then by kind, the most serious first; a severity without findings is left out. */
export function groupFindings(
  violations: readonly Violation[],
  texts: ViolationTexts
): FindingSection[] {
  return SEVERITIES.flatMap((severity) => {
    const found = violations.filter((violation) => violation.severity === severity);
    if (found.length === 0) return [];
    return [{ severity, count: found.length, groups: groupByKind(found, texts) }];
  });
}

function groupByKind(violations: readonly Violation[], texts: ViolationTexts): FindingGroup[] {
  const groups = new Map<string, FindingGroup & { readonly findings: Violation[] }>();
  for (const violation of violations) {
    const { code } = violation;
    const { title, help } = violationText(violation, texts);
    const key = `${code} ${help}`;
    const group = groups.get(key) ?? { code, title, help, findings: [] };
    group.findings.push(violation);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => rankOf(a.code) - rankOf(b.code));
}

function rankOf(kind: string): number {
  const rank = FIRST.findIndex((each) => kind === each || kind.startsWith(`${each}.`));
  return rank < 0 ? FIRST.length : rank;
}
