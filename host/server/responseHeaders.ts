import { extname } from "node:path";

/** What kinds of thing the server gives out; each has a policy of its own. */
export type Served =
  /** The page around the pane: nobody may show it in a frame. */
  | "page"
  /** A page of the add-in: shown in a frame by the page, and in Excel by Microsoft's hosts. */
  | "pane"
  /** Anything else. */
  | "file";

/** Hosts of Microsoft that office.js and its parts come from, where a page is made for Excel. */
export const OFFICE_HOSTS: readonly string[] = [
  "https://appsforoffice.microsoft.com",
  "https://officeapps.public.onecdn.static.microsoft",
];

/** Who may show the pane in a frame: the page of its own origin, and Excel on the web. */
export const FRAME_ANCESTORS: readonly string[] = [
  "'self'",
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://*.cloud.microsoft",
  "https://onedrive.live.com",
];

/** Hash of the empty text: what a style element holds whose rules are put in by script, as Fluent UI does. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * The Content-Security-Policy of what is served: no inline script, no inline style, no eval, and requests to its own
 * origin only.
 * @param scriptHosts Where scripts may come from besides; none on this computer, `OFFICE_HOSTS` on a real server.
 */
export function contentSecurityPolicy(served: Served, scriptHosts: readonly string[] = []): string {
  const directives = [
    ["default-src", "'none'"],
    ["script-src", "'self'", ...scriptHosts],
    ["style-src", "'self'", EMPTY_STYLE],
    ["img-src", "'self'", "data:"],
    ["font-src", "'self'"],
    ["connect-src", "'self'"],
    ...(served === "page" ? [["frame-src", "'self'"]] : []),
    ["base-uri", "'none'"],
    ["form-action", "'none'"],
    ["frame-ancestors", ...(served === "pane" ? FRAME_ANCESTORS : ["'none'"])],
  ];
  return directives.map((each) => each.join(" ")).join("; ");
}

/** Headers of every answer that is a file or a page, but for its type, length and caching. */
export function securityHeaders(
  served: Served,
  scriptHosts: readonly string[] = []
): Record<string, string> {
  return {
    "Content-Security-Policy": contentSecurityPolicy(served, scriptHosts),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    // Other origins may neither embed nor read what is served, with or without a frame.
    "Cross-Origin-Resource-Policy": served === "pane" ? "cross-origin" : "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  };
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "text/xml; charset=utf-8",
};

/** The type of a file by its ending. */
export function contentType(file: string): string {
  return TYPES[extname(file).toLowerCase()] ?? "application/octet-stream";
}

/** A name with a hash of the contents in it: `taskpane.21b60307fee00a4e2a08.js`. */
const HASHED = /\.[0-9a-f]{16,}\.[a-z]+$/;

/**
 * How long a browser may keep a file without asking. What has its hash in its name never changes; everything else is
 * asked for each time, and answered with "not modified". Never `no-store`: Office does not show an icon that it
 * may not keep.
 */
export function cacheControl(file: string): string {
  return HASHED.test(file) ? "public, max-age=31536000, immutable" : "no-cache";
}
