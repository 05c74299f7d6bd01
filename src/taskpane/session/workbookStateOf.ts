import type { DateSerial } from "../../register/model/Register";
import { inspectRegister } from "../../validation/inspectRegister";
import type { OpenedRegister } from "../../workbook/read/openRegister";
import type { WorkbookState } from "./PaneSnapshot";

/** What a workbook that was opened is to the pane. A register's contents are inspected. */
export function workbookStateOf(opened: OpenedRegister, today: DateSerial): WorkbookState {
  switch (opened.state) {
    case "none":
      return { kind: "noRegister" };
    case "date1904":
    case "working":
      return { kind: opened.state };
    case "open":
    case "newer":
    case "older": {
      const { register, structure } = opened;
      return {
        kind: "register",
        register,
        violations: [...structure, ...inspectRegister(register, { today })],
        isReadOnly: opened.state !== "open",
      };
    }
  }
}
