import { officeCode } from "../errors";

/**
 * The sheet that the user looks at. One sync of its own: where that is a chart sheet, Excel refuses to say
 * (office-js#2444), and the whole request with it.
 * @returns its name; null where Excel does not say.
 */
export async function readFrontSheet(context: Excel.RequestContext): Promise<string | null> {
  const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
  try {
    await context.sync();
  } catch (error) {
    // What stands in the way of more than this will do so in the next request.
    if (officeCode(error) === "") throw error;
    return null;
  }
  return sheet.name;
}
