import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".xml": "text/xml",
  ".png": "image/png",
};

/** Pages that may show the pane in a frame: Excel on the web. A policy in the page itself cannot say this. */
const FRAME_ANCESTORS =
  "frame-ancestors 'self' https://*.officeapps.live.com https://*.sharepoint.com https://*.cloud.microsoft https://onedrive.live.com";

/**
 * A request handler that serves the files of one folder, for development.
 *
 * @param {string} folder
 * @returns {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => Promise<void>}
 */
export function staticFiles(folder) {
  return async (request, response) => {
    const file = fileFor(folder, request.url ?? "/");
    try {
      if (file === null) throw new Error("outside the folder");
      const content = await readFile(file);
      response.writeHead(200, {
        "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
        "Content-Security-Policy": FRAME_ANCESTORS,
        // Not `no-store`: Office does not show an icon that it may not keep.
        "Cache-Control": "no-cache",
      });
      response.end(content);
    } catch {
      response.writeHead(404, { "Content-Type": "text/plain" });
      response.end("Not found");
    }
  };
}

/** The file that an address names, or null where it leads out of the folder or is not well formed. */
function fileFor(folder, address) {
  try {
    const path = decodeURIComponent(new URL(address, "https://localhost").pathname);
    const file = normalize(join(folder, path));
    return file.startsWith(folder + sep) ? file : null;
  } catch {
    return null;
  }
}
