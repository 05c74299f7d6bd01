import { join } from "node:path";
import { OutputFile, type OutputOptions } from "./OutputFile";
import { OutputFolder } from "./OutputFolder";

/**
 * Writes several files into a folder, which is made if it is not there. Nothing is begun before it is known that all of
 * them may be written, and none gets its name before all of them are on the disk.
 * @param path The folder's whole path.
 * @param folder As the user named it.
 * @param contents By file name; made when the files may be written.
 * @throws Failure that names the file.
 */
export async function writeResults<Name extends string>(
  path: string,
  folder: string,
  names: readonly Name[],
  options: OutputOptions,
  makeContents: () => Promise<Readonly<Record<Name, string | Uint8Array>>>
): Promise<void> {
  const made = await OutputFolder.open(path, folder);
  const outputs: OutputFile[] = [];
  try {
    for (const name of names) {
      outputs.push(await OutputFile.plan(join(path, name), join(folder, name), options));
    }
    const contents = await makeContents();
    for (const [index, name] of names.entries()) await outputs[index]!.append(contents[name]);
    for (const output of outputs) await output.commit();
  } finally {
    for (const output of outputs) await output.discard();
    await made.discardEmpty();
  }
}
