import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

it("the pictures were made from the drawing as it is now (else: npm run icons)", () => {
  const drawing = createHash("sha256").update(readFileSync("assets/icon.svg")).digest("hex");
  expect(readFileSync("assets/icon.sha256", "utf8")).toBe(`${drawing}  icon.svg\n`);
});
