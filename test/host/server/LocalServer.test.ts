import { createServer, type AddressInfo, type Server } from "node:net";
import { join } from "node:path";
import { localCertificate, type Certificate } from "../../../host/server/certificate";
import { LocalServer } from "../../../host/server/LocalServer";
import { ask, temporaryFolder } from "./support";

const root = temporaryFolder();
let certificate: Certificate;
const open: { close(): Promise<void> }[] = [];
beforeAll(async () => {
  certificate = await localCertificate(join(root, "kept"), new Date());
});
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

async function start(port: number): Promise<LocalServer> {
  const server = await LocalServer.start({
    port,
    certificate,
    onRequest: (_request, response) => response.end("here"),
  });
  open.push(server);
  return server;
}

/** Another program that listens on a port of this computer. */
async function occupy(host: string): Promise<number> {
  const other: Server = createServer();
  await new Promise<void>((done) => other.listen(0, host, done));
  open.push({ close: () => new Promise((done) => void other.close(() => done())) });
  return (other.address() as AddressInfo).port;
}

it.each(["127.0.0.1", "::1"])("answers on %s", async (host) => {
  const { port, url } = await start(0);
  expect(url).toBe(`https://localhost:${port}/`);
  expect(await ask(port, "/", { host })).toMatchObject({ status: 200, body: "here" });
});

it.each(["127.0.0.1", "::1"])(
  "takes the next port when another program has it on %s",
  async (host) => {
    const taken = await occupy(host);
    const { port } = await start(taken);
    expect(port).toBeGreaterThan(taken);
    expect((await ask(port, "/")).body).toBe("here");
  }
);

it("gives up when there is no port left to try", async () => {
  const free = await start(0);
  await free.close();
  await expect(
    (async () => {
      await start(65_535);
      await start(65_535);
    })()
  ).rejects.toMatchObject({ code: "EADDRINUSE" });
});

describe("over http", () => {
  it("sends on to https on the same port, path and query", async () => {
    const { port } = await start(0);
    const answer = await ask(port, "/page.html?lang=da", { secure: false });
    expect(answer.status).toBe(307);
    expect(answer.headers.location).toBe(`https://127.0.0.1:${port}/page.html?lang=da`);
    expect(answer.body).toContain("https");
  });

  it("sends nobody to another site", async () => {
    const { port } = await start(0);
    const answer = await ask(port, "/", { secure: false, headers: { Host: "evil.example" } });
    expect(answer.status).toBe(400);
    expect(answer.headers.location).toBeUndefined();
  });
});

it("ends at once, whoever is connected, and gives the port back", async () => {
  const server = await start(0);
  const waiting = await LocalServer.start({
    port: 0,
    certificate,
    onRequest: () => undefined,
  });
  const asked = ask(waiting.port, "/").catch((error: unknown) => String(error));
  await new Promise((resolve) => setImmediate(resolve));
  await waiting.close();
  expect(await asked).toEqual(expect.any(String));
  await server.close();
  expect((await start(server.port)).port).toBe(server.port);
});
