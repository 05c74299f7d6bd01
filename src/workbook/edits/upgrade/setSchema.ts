import { SCHEMA_PROPERTY } from "../../read/locate";
import type { EditKind } from "../EditKind";
import type { SetSchema } from "../WorkbookEdit";

/** Says in the document's property which schema the register has. Taken back by the one that it had. */
export const setSchema: EditKind<SetSchema> = {
  kind: "setSchema",
  changesSchema: true,
  locks: () => ({ on: "workbook" }),
  prepare(preparation, { to }) {
    preparation.push(300, ({ workbook }) => {
      workbook.properties.custom.add(SCHEMA_PROPERTY, to);
    });
  },
  invert: ({ kind, from, to }) => [{ kind, from: to, to: from }],
  after: (register, { to }) => register && { ...register, schemaVersion: to },
};
