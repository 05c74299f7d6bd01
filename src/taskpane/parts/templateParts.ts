import { templateCatalogue } from "../../../templates/catalogue";
import type { Template } from "../../register/model/Template";
import { Part } from "./Part";

/** The templates that come with the product, in the order in which they are offered: each is fetched when it is chosen. */
export const templateParts = templateCatalogue.map(({ id, title, load }) => ({
  id,
  title,
  part: new Part<Template>(load),
}));

/** All of them: a table that is brought in without a register may be of any. */
export const allTemplates = new Part<readonly Template[]>(() =>
  Promise.all(templateParts.map(({ part }) => part.load()))
);
