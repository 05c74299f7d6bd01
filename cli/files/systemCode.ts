/** The operating system's name for what went wrong, such as "EACCES". @throws what is no error of the system's. */
export function systemCode(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error) return String(error.code);
  throw error;
}
