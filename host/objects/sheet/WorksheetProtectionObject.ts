import { optionalBoolean, optionalString, recordArg, wordArg } from "../../protocol/args";
import { declare, type Declaration } from "../../protocol/declare";
import { accessDenied, invalidOperation } from "../../protocol/errors";
import type { HostSheet } from "../../workbook/HostSheet";
import type { SheetProtection } from "../../workbook/model";
import { isPassword, passwordAttributes } from "../../workbook/protection/password";
import { PROTECTION_OPTIONS } from "../../workbook/protection/protection";

/** Protection of one sheet: locked cells cannot be changed, and of the rest only what the options allow. */
export class WorksheetProtectionObject {
  readonly declaration: Declaration<never> = declaration;
  constructor(readonly sheet: HostSheet) {}
}

const SELECTION_MODES = ["Normal", "Unlocked", "None"] as const;

const declaration = declare<WorksheetProtectionObject>({
  name: "WorksheetProtection",
  absent: [
    "allowEditRanges",
    "canPauseProtection",
    "isPasswordProtected",
    "isPaused",
    "savedOptions",
  ],
  scalars: {
    Protected: { get: ({ sheet }) => sheet.protection !== null },
    /** null while the sheet is not protected. */
    Options: { get: ({ sheet }) => sheet.protection && { ...sheet.protection.options } },
  },
  methods: {
    Protect: ({ sheet }, [options, password]) => {
      if (sheet.protection) throw invalidOperation("The worksheet is already protected.");
      const secret = optionalString(password);
      sheet.protection = {
        options: optionsOf(options),
        password: secret ? passwordAttributes(secret) : null,
      };
      sheet.touch("protection");
    },
    Unprotect: async ({ sheet }, [password]) => {
      const attributes = sheet.protection?.password;
      if (attributes && !(await isPassword(attributes, optionalString(password) ?? ""))) {
        throw accessDenied();
      }
      sheet.protection = null;
      sheet.touch("protection");
    },
  },
});

/**
 * The options with everything that was not asked for as Excel has it: not allowed, and any cell selectable.
 * @throws HostError InvalidArgument for an option that Excel does not know.
 */
function optionsOf(value: unknown): SheetProtection["options"] {
  const asked = recordArg(value, [...PROTECTION_OPTIONS, "selectionMode"]);
  const options: SheetProtection["options"] = {};
  for (const name of PROTECTION_OPTIONS) options[name] = optionalBoolean(asked[name]);
  options["selectionMode"] = wordArg(asked.selectionMode ?? "Normal", SELECTION_MODES);
  return options;
}
