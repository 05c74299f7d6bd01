import { mkdtempSync, rmSync } from "node:fs";
import type { IncomingHttpHeaders } from "node:http";
import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of its own for the tests of a file, gone when they are done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "progressionsregister-server-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What a server said. */
export interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** How it is asked. */
export interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly host?: string;
  readonly secure?: boolean;
}

/** Asks a server on this computer for text. The path is sent as it is written: `fetch` would tidy away the dots. */
export async function ask(port: number, path: string, asking: Asking = {}): Promise<Answer> {
  const answer = await exchange(port, path, asking);
  return { ...answer, body: answer.body.toString() };
}

/** The same for a file. */
export async function askBytes(port: number, path: string): Promise<Uint8Array> {
  return new Uint8Array((await exchange(port, path, {})).body);
}

function exchange(
  port: number,
  path: string,
  asking: Asking
): Promise<Omit<Answer, "body"> & { readonly body: Buffer }> {
  const { method = "GET", headers = {}, host = "127.0.0.1", secure = true } = asking;
  const send = secure ? httpsRequest : httpRequest;
  const options = { host, port, path, method, headers, agent: false, rejectUnauthorized: false };
  return new Promise((resolve, reject) => {
    send(options, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const { statusCode: status, headers: received } = response;
        resolve({ status, headers: received, body: Buffer.concat(chunks) });
      });
    })
      .on("error", reject)
      .end();
  });
}
