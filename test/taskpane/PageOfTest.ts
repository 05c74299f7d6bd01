import type { AddressedPage } from "../../src/taskpane/shell/ViewAddress";

/** A page with an address and nothing else. */
export class PageOfTest extends EventTarget implements AddressedPage {
  readonly location = {
    hash: "",
    replace: (address: string | URL): void => this.press(String(address)),
  };

  constructor(hash: string) {
    super();
    this.location.hash = hash;
  }

  /** A button of the ribbon with this address is pressed; the page hears of it as a browser tells: only of a change. */
  press(hash: string): void {
    if (hash === this.location.hash) return;
    this.location.hash = hash;
    this.dispatchEvent(new Event("hashchange"));
  }
}
