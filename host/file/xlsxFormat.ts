import { assertZip } from "../../ooxml/package/fileKind";
import { OpcPackage } from "../../ooxml/package/OpcPackage";
import type { HostWorkbook } from "../workbook/HostWorkbook";
import type { FileFormat } from "./FileFormat";
import { readWorkbook } from "./workbook/workbookReader";
import { writeWorkbook } from "./workbook/workbookWriter";

/**
 * Excel's file format (.xlsx, and .xlsm with its macros kept but never run), as an editor of the package: what the
 * model has is written where it was touched, everything else in the file is given back as it was found.
 */
export const xlsxFormat: FileFormat = {
  open(bytes: Uint8Array, name: string): HostWorkbook {
    assertZip(bytes);
    return readWorkbook(OpcPackage.fromZip(bytes), name);
  },
  save(workbook: HostWorkbook): Uint8Array {
    return writeWorkbook(workbook);
  },
};
