import type { Severity } from "../register/Violation";
import type { RefusalReason } from "../workbook/errors";

/** What the pane knows about where it runs and what the workbook holds. */
export type PaneState =
  | { readonly kind: "opening" }
  /** In a browser, without Excel around it. */
  | { readonly kind: "outsideExcel" }
  /** In an Excel without the requirement set that the manifest asks for. */
  | { readonly kind: "tooOld" }
  | { readonly kind: "noRegister" }
  /** The register's dates count from 1904. */
  | { readonly kind: "date1904" }
  | { readonly kind: "register"; readonly newer: boolean; readonly figures: RegisterFigures }
  /** Excel said no. */
  | { readonly kind: "refused"; readonly reason: RefusalReason }
  /** Something failed that is not Excel's doing. */
  | { readonly kind: "failed" };

/** What the pane says about a register. */
export interface RegisterFigures {
  readonly groups: readonly { readonly name: string; readonly activeCitizens: number }[];
  readonly violations: Readonly<Record<Severity, number>>;
}
