import { PartGoneError } from "../../workbook/errors";

/**
 * A part of the pane that is fetched when it is needed, from where the pane came from. What was fetched once is there
 * from then on; what could not be fetched is asked for again the next time.
 */
export class Part<Content> {
  private content: Content | null = null;
  private fetching: Promise<Content> | null = null;

  /** @param fetchIt an `import()`, and what is taken from it. */
  constructor(private readonly fetchIt: () => Promise<Content>) {}

  /** What was fetched; null as long as it is not there. */
  get loaded(): Content | null {
    return this.content;
  }

  /** Fetches it, unless that is under way or done. @throws PartGoneError where it is not to be had. */
  load(): Promise<Content> {
    this.fetching ??= this.fetchIt().then(
      (content) => (this.content = content),
      (error: unknown) => {
        this.fetching = null;
        throw new PartGoneError("A part of the pane could not be fetched.", { cause: error });
      }
    );
    return this.fetching;
  }
}
