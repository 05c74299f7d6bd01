import { stringArg } from "../../protocol/args";
import { declare, type Scalar, type Declaration } from "../../protocol/declare";
import type { DocumentProperties } from "../../workbook/model";
import { CustomPropertyCollection } from "./CustomPropertyCollection";

/** What a file says about itself: title, author, and properties of the user's own. */
export class DocumentPropertiesObject {
  readonly declaration: Declaration<never> = declaration;
}

type TextProperty = Exclude<keyof DocumentProperties, "custom">;

const declaration = declare<DocumentPropertiesObject>({
  name: "DocumentProperties",
  absent: ["creationDate", "revisionNumber"],
  scalars: {
    Title: text("title"),
    Subject: text("subject"),
    Author: text("author"),
    Keywords: text("keywords"),
    Comments: text("comments"),
    Category: text("category"),
    Manager: text("manager"),
    Company: text("company"),
    LastAuthor: { get: (_properties, session) => session.workbook.properties.lastAuthor },
  },
  objects: { Custom: () => new CustomPropertyCollection() },
});

function text(field: TextProperty): Scalar<DocumentPropertiesObject> {
  return {
    get: (_properties, { workbook }) => workbook.properties[field],
    set: (_properties, value, { workbook }) => {
      workbook.properties[field] = stringArg(value);
      workbook.touched.add("properties");
    },
  };
}
