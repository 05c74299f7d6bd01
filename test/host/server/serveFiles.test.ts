import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { localCertificate } from "../../../host/server/certificate";
import { LocalServer } from "../../../host/server/LocalServer";
import { contentSecurityPolicy, OFFICE_HOSTS } from "../../../host/server/responseHeaders";
import { serveFiles } from "../../../host/server/serveFiles";
import { ask, temporaryFolder, type Asking } from "./support";

const root = temporaryFolder();
const page = join(root, "page");
const office = join(root, "office");
mkdirSync(join(page, "assets"), { recursive: true });
mkdirSync(join(office, "da-dk"), { recursive: true });
writeFileSync(join(page, "page.html"), "<p>page</p>");
writeFileSync(join(page, "taskpane.html"), "<p>pane</p>");
writeFileSync(join(page, "taskpane.21b60307fee00a4e2a08.js"), "1");
writeFileSync(join(page, "æ b.css"), "p {}");
writeFileSync(join(page, "assets", "icon-32.png"), "png");
writeFileSync(join(page, ".hidden"), "secret");
writeFileSync(join(office, "office.js"), "2");
writeFileSync(join(office, "da-dk", "office_strings.js"), "3");
writeFileSync(join(root, "secret.txt"), "secret");
symlinkSync(join(root, "secret.txt"), join(page, "link.txt"));

let made = 0;
let server: LocalServer;
beforeAll(async () => {
  server = await LocalServer.start({
    port: 0,
    certificate: await localCertificate(join(root, "kept"), new Date()),
    onRequest: serveFiles({
      page,
      folders: { "office-js": office },
      made: {
        "sample/da.xlsx": async () => new Uint8Array([++made]),
        "sample/en.xlsx": () => Promise.reject(new Error("not to be made: /a/secret/path")),
      },
    }),
  });
});
afterAll(() => server.close());

const get = (path: string, asking?: Asking) => ask(server.port, path, asking);

describe("files", () => {
  it.each([
    ["/", "<p>page</p>", "text/html; charset=utf-8"],
    ["/?lang=da", "<p>page</p>", "text/html; charset=utf-8"],
    ["/taskpane.html?_host_Info=Excel$Web#x", "<p>pane</p>", "text/html; charset=utf-8"],
    ["/taskpane.21b60307fee00a4e2a08.js", "1", "text/javascript; charset=utf-8"],
    ["/%C3%A6%20b.css", "p {}", "text/css; charset=utf-8"],
    ["/assets/icon-32.png", "png", "image/png"],
    ["/office-js/office.js", "2", "text/javascript; charset=utf-8"],
    ["/office-js/da-dk/office_strings.js", "3", "text/javascript; charset=utf-8"],
  ])("%s", async (path, body, type) => {
    const answer = await get(path);
    expect(answer).toMatchObject({ status: 200, body });
    expect(answer.headers["content-type"]).toBe(type);
    expect(answer.headers["content-length"]).toBe(String(Buffer.byteLength(body)));
  });

  it("are made when they are asked for", async () => {
    const answer = await get("/sample/da.xlsx");
    expect(answer).toMatchObject({ status: 200, body: "\u0001" });
    expect(answer.headers["content-type"]).toContain("spreadsheetml");
  });

  it("that cannot be made say so, and not why", async () => {
    const answer = await get("/sample/en.xlsx");
    expect(answer.status).toBe(500);
    expect(answer.body).not.toContain("secret");
  });
});

describe("nothing else is given out", () => {
  it.each([
    "/absent.html",
    "/assets",
    "/assets/",
    "/.hidden",
    "/link.txt",
    "/../secret.txt",
    "/assets/../../secret.txt",
    "/%2e%2e/secret.txt",
    "/%2e%2e%2fsecret.txt",
    "/..%5csecret.txt",
    "/office-js/../secret.txt",
    "/office-js/%2e%2e/secret.txt",
    "//etc/passwd",
    "/C:/secret.txt",
    "/page.html%00.png",
    "/%zz",
    "/sample/da.xlsx/x",
  ])("%s", async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain("secret");
  });

  it.each(["POST", "PUT", "DELETE", "OPTIONS", "TRACE"])("to %s", async (method) => {
    const { status, headers } = await get("/", { method });
    expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
  });

  it.each(["evil.example", "evil.example:3443", "localhost.evil.example", "10.0.0.1"])(
    "to a site called %s that leads here",
    async (host) => {
      const answer = await get("/", { headers: { Host: host } });
      expect(answer.status).toBe(421);
      expect(answer.body).not.toContain("<p>");
    }
  );

  it.each(["localhost", "127.0.0.1", "[::1]"])("but to this computer, called %s", async (host) => {
    expect((await get("/", { headers: { Host: `${host}:${server.port}` } })).status).toBe(200);
  });
});

describe("headers", () => {
  it("are the same for HEAD, without the contents", async () => {
    const { status, headers, body } = await get("/page.html", { method: "HEAD" });
    expect([status, body, headers["content-length"]]).toEqual([200, "", "11"]);
  });

  it("let what is named by its contents be kept, and everything else be asked for", async () => {
    const { headers } = await get("/taskpane.21b60307fee00a4e2a08.js");
    expect(headers["cache-control"]).toContain("immutable");
    for (const path of ["/", "/taskpane.html", "/assets/icon-32.png", "/office-js/office.js"]) {
      expect((await get(path)).headers["cache-control"]).toBe("no-cache");
    }
  });

  it("spare what has not changed", async () => {
    const { headers } = await get("/office-js/office.js");
    const again = await get("/office-js/office.js", {
      headers: { "If-None-Match": headers.etag ?? "" },
    });
    expect([again.status, again.body]).toEqual([304, ""]);
    writeFileSync(join(office, "office.js"), "changed");
    const changed = await get("/office-js/office.js", {
      headers: { "If-None-Match": headers.etag ?? "" },
    });
    expect([changed.status, changed.body]).toEqual([200, "changed"]);
  });

  it.each([
    ["/", "frame-ancestors 'none'"],
    ["/taskpane.html", "frame-ancestors 'self' https://*.officeapps.live.com"],
  ])("say who may show %s in a frame", async (path, ancestors) => {
    const policy = (await get(path)).headers["content-security-policy"] as string;
    expect(policy).toContain(ancestors);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toContain("unsafe");
  });

  it("forbid guessing of types, also where nothing is found", async () => {
    for (const path of ["/", "/absent"]) {
      expect((await get(path)).headers["x-content-type-options"]).toBe("nosniff");
    }
  });

  it("of a real server name Microsoft's two script hosts besides", () => {
    expect(contentSecurityPolicy("pane", OFFICE_HOSTS)).toContain(
      "script-src 'self' https://appsforoffice.microsoft.com https://officeapps.public.onecdn.static.microsoft;"
    );
  });
});
