/** Why the page cannot work at the address it was opened at. */
export type AddressProblem =
  /** Not over https: Office's client does not talk to such a page. */
  | "notHttps"
  /** Not the address of this computer's own server. */
  | "otherHost";

/** Names of the computer itself, the only ones that the server answers to. */
const OWN_NAMES: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Looks at the address of the page before anything is started.
 * @returns null when all is well.
 */
export function addressProblem({
  protocol,
  hostname,
}: Pick<Location, "protocol" | "hostname">): AddressProblem | null {
  if (protocol !== "https:") return "notHttps";
  return OWN_NAMES.has(hostname) ? null : "otherHost";
}

/**
 * The same page at the address where it works. null where it was not opened from the server at all (a file), so
 * that no port is known.
 */
export function ownAddress({
  protocol,
  hostname,
  port,
  pathname,
  search,
}: Pick<Location, "protocol" | "hostname" | "port" | "pathname" | "search">): string | null {
  if (protocol !== "https:" && protocol !== "http:") return null;
  const host = OWN_NAMES.has(hostname) ? hostname : "localhost";
  return `https://${host}${port === "" ? "" : `:${port}`}${pathname}${search}`;
}
