import { optionalString } from "../../protocol/args";
import { declare, type Declaration } from "../../protocol/declare";
import { accessDenied, apiNotFound, invalidOperation } from "../../protocol/errors";
import { isPassword } from "../../workbook/protection/password";

/** Protection of the workbook's structure: which sheets there are, and in what order. */
export class WorkbookProtectionObject {
  readonly declaration: Declaration<never> = declaration;
}

const declaration = declare<WorkbookProtectionObject>({
  name: "WorkbookProtection",
  scalars: { Protected: { get: (_protection, session) => session.workbook.structureProtected } },
  methods: {
    Protect: (_protection, [password], { workbook }) => {
      // The model keeps no password for the structure, so one cannot be honoured.
      if (optionalString(password)) throw apiNotFound("WorkbookProtection", "protect(password)");
      if (workbook.structureProtected) throw invalidOperation();
      workbook.structureProtected = true;
      workbook.touched.add("sheets");
    },
    Unprotect: async (_protection, [password], { workbook }) => {
      const given = optionalString(password) ?? "";
      const attributes = workbook.structureProtected ? workbook.structurePassword : null;
      if (attributes && !(await isPassword(attributes, given))) throw accessDenied();
      workbook.structureProtected = false;
      workbook.structurePassword = null;
      workbook.touched.add("sheets");
    },
  },
});
