import type { LocalText, Template } from "../src/register/model/Template";

/** A template that comes with the product, as it is offered: the template itself is a file of its own. */
export interface OfferedTemplate {
  readonly id: string;
  readonly title: LocalText;
  /** Fetches it. @throws whatever an `import()` does where the file is not to be had. */
  readonly load: () => Promise<Template>;
}

/** What is offered, in order. A test holds it to the files, and those to the schema: nothing is checked again in a pane. */
export const templateCatalogue: readonly OfferedTemplate[] = [
  {
    id: "bip",
    title: { da: "BIP's 11 indikatorer", en: "The 11 indicators of BIP" },
    load: async () =>
      (await import(/* webpackChunkName: "template-bip" */ "./bip.json"))
        .default as unknown as Template,
  },
];
