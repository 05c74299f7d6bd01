import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { staticFiles } from "../../scripts/staticFiles.mjs";

const root = mkdtempSync(join(tmpdir(), "static-"));
const folder = join(root, "dist");
mkdirSync(folder);
writeFileSync(join(folder, "taskpane.html"), "<p>pane</p>");
writeFileSync(join(root, "secret.txt"), "secret");

const server = createServer((incoming, response) => void staticFiles(folder)(incoming, response));
beforeAll((done) => void server.listen(0, "127.0.0.1", done));
afterAll((done) => {
  rmSync(root, { recursive: true });
  server.close(done);
});

/** The path is sent as it is written: `fetch` would tidy away the dots. */
function get(
  path: string
): Promise<{ status: number | undefined; type: string | undefined; body: string }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path, agent: false }, (response) => {
      let body = "";
      response.on("data", (chunk: Buffer) => (body += chunk.toString()));
      response.on("end", () =>
        resolve({ status: response.statusCode, type: response.headers["content-type"], body })
      );
    })
      .on("error", reject)
      .end();
  });
}

it("serves a page whatever its query", async () => {
  const answer = await get("/taskpane.html?_host_Info=Excel$Web$16.01");
  expect(answer).toEqual({ status: 200, type: "text/html; charset=utf-8", body: "<p>pane</p>" });
});

it.each(["/absent.html", "/", "/../secret.txt", "/%2e%2e%2fsecret.txt", "/%zz"])(
  "has nothing at %s",
  async (path) => {
    expect((await get(path)).status).toBe(404);
  }
);
