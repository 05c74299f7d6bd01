import type { HostWorkbook } from "../workbook/HostWorkbook";

/** Reads and writes a workbook file. `open` of what `save` gave is the same workbook. */
export interface FileFormat {
  /** @throws FileError when the bytes are not a workbook that can be opened whole. */
  open(bytes: Uint8Array, name: string): HostWorkbook;
  /** The file with every formula's last value, parts that the host does not model unchanged. @throws FileError rather than write a file that lost something. */
  save(workbook: HostWorkbook): Uint8Array;
}
