import type { PaneTexts } from "../../locales/pane";
import type { DateSerial } from "../../register/model/Register";
import type { Later } from "../../workbook/Patience";
import type { Runner } from "../../workbook/runner";

/** The world outside of the pane. */
export interface PaneSessionOptions {
  readonly runner: Runner;
  /** Every sentence in the interface's language. */
  readonly texts: PaneTexts;
  readonly now: () => Date;
  /** Today in the user's own time zone. */
  readonly today: () => DateSerial;
  readonly later: Later;
  /** Opens the pane anew. */
  readonly reload: () => void;
}
