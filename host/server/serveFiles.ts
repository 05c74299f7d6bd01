import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { basename } from "node:path";
import { cacheControl, contentType, securityHeaders, type Served } from "./responseHeaders";
import { StaticFolder, type StaticFile } from "./StaticFolder";

/** Something that is made when it is first asked for. */
export type MadeFile = () => Promise<Uint8Array>;

/** What a server gives out. */
export interface ServedFiles {
  /** Folder of the built page: `page.html`, `taskpane.html`, scripts, pictures. */
  readonly page: string;
  /** Folders by the first part of their address: `office-js`. */
  readonly folders?: Readonly<Record<string, string>>;
  /** Files by their address, without a slash before it: `sample/da.xlsx`. */
  readonly made?: Readonly<Record<string, MadeFile>>;
}

/** The page that is shown at the address without a name. */
const START = "page.html";

/** Names by which a browser on this computer asks; anything else is another site that was made to point here. */
const OWN_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

/** Answers requests for files: `GET` and `HEAD` only, for this computer only, with the headers of each kind. */
export function serveFiles(files: ServedFiles): RequestListener {
  const page = new StaticFolder(files.page);
  const folders = new Map(
    Object.entries(files.folders ?? {}).map(([name, folder]) => [name, new StaticFolder(folder)])
  );
  const made = new Map(Object.entries(files.made ?? {}));

  const find = async (path: string): Promise<StaticFile | null> => {
    const make = made.get(path);
    if (make) return { path, content: Buffer.from(await make()), version: "" };
    const [first = "", ...rest] = path.split("/");
    const folder = folders.get(first);
    return folder ? folder.find(rest.join("/")) : page.find(path);
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!OWN_HOST.test(request.headers.host ?? "")) {
      refuse(response, 421);
      return;
    }
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD");
      refuse(response, 405);
      return;
    }
    const path = pathOf(request.url ?? "/");
    const file = path === null ? null : await find(path === "" ? START : path);
    if (!file) {
      refuse(response, 404);
      return;
    }
    send(request, response, file);
  };

  return (request, response) => {
    answer(request, response).catch(() => refuse(response, 500));
  };
}

/** The decoded path of an address; null when it cannot be read. */
function pathOf(address: string): string | null {
  try {
    return decodeURIComponent((address.split(/[?#]/, 1)[0] ?? "").replace(/^\//, ""));
  } catch {
    return null;
  }
}

function servedAs(file: string): Served {
  if (!file.endsWith(".html")) return "file";
  return basename(file) === START ? "page" : "pane";
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { path, content, version }: StaticFile
): void {
  const headers = {
    ...securityHeaders(servedAs(path)),
    "Cache-Control": cacheControl(path),
    ...(version === "" ? {} : { ETag: version }),
  };
  if (version !== "" && request.headers["if-none-match"] === version) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, {
    ...headers,
    "Content-Type": contentType(path),
    "Content-Length": content.length,
  });
  response.end(request.method === "HEAD" ? undefined : content);
}

/** Why nothing is given out, in as many words as a status has. */
function refuse(response: ServerResponse, status: number): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const words = REFUSALS[status] ?? "Not possible";
  response.writeHead(status, {
    ...securityHeaders("file"),
    "Content-Type": "text/plain; charset=utf-8",
  });
  response.end(`${words}\n`);
}

const REFUSALS: Readonly<Record<number, string>> = {
  404: "Findes ikke. Not found.",
  405: "Kun læsning. Read only.",
  421: "Åbn siden på localhost. Open the page on localhost.",
  500: "Det gik galt på serveren. Something went wrong in the server.",
};
