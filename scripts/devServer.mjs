/**
 * Serves dist/ to a real Excel on https://localhost:3000, the address in manifest.xml. The certificate comes from
 * office-addin-dev-certs, which asks before it makes this computer trust it. `npm run sideload` starts this.
 */
import { createServer } from "node:https";
import { join } from "node:path";
import devCerts from "office-addin-dev-certs";
import { staticFiles } from "./staticFiles.mjs";

const PORT = 3000;

const server = createServer(
  await devCerts.getHttpsServerOptions(),
  staticFiles(join(import.meta.dirname, "..", "dist"))
);
server.listen(PORT, () => console.log(`Serving dist/ on https://localhost:${PORT}`));
