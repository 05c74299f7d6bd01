import { createServer as createHttpServer, type RequestListener } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { createServer, type Server, type Socket } from "node:net";
import type { Certificate } from "./certificate";

/** Which port is wanted, and what is served on it. */
export interface LocalServerOptions {
  /** The first port to try, from 1 to 65535; 0 for any that is free. When it is taken, the next free one is used. */
  readonly port: number;
  readonly certificate: Pick<Certificate, "certificate" | "key">;
  readonly onRequest: RequestListener;
}

/** First byte of a TLS connection: a handshake record. */
const TLS_HANDSHAKE = 22;
/** How many ports are tried after the one that is wanted. */
const MOST_TRIES = 50;
const LAST_PORT = 65535;
/** Both ways in which `localhost` is looked up. Only this computer reaches them. */
const ADDRESSES = ["127.0.0.1", "::1"] as const;
/** What a computer without IPv6 says to listening on it. */
const NO_SUCH_ADDRESS: ReadonlySet<string> = new Set(["EADDRNOTAVAIL", "EAFNOSUPPORT", "EINVAL"]);
const TAKEN: ReadonlySet<string> = new Set(["EADDRINUSE", "EACCES"]);

/**
 * An https server for this computer only. Who asks over http on the same port is sent on to https: Office's client
 * does not work without.
 */
export class LocalServer {
  private constructor(
    /** The port that it listens on. */
    readonly port: number,
    private readonly listeners: readonly Server[],
    private readonly sockets: ReadonlySet<Socket>
  ) {}

  /**
   * Begins to listen.
   * @throws Error with Node's code when no port is free or the computer has no address of its own.
   */
  static async start({ port, certificate, onRequest }: LocalServerOptions): Promise<LocalServer> {
    const { certificate: cert, key } = certificate;
    const secure = createHttpsServer({ cert, key, minVersion: "TLSv1.2" }, onRequest);
    const plain = createHttpServer(sendToHttps);
    const sockets = new Set<Socket>();
    const take = (socket: Socket): void => {
      sockets.add(socket);
      socket.on("close", () => sockets.delete(socket));
      // Who hangs up in the middle is nobody's fault.
      socket.on("error", () => socket.destroy());
      socket.once("data", (first: Buffer) => {
        socket.pause();
        socket.unshift(first);
        (first[0] === TLS_HANDSHAKE ? secure : plain).emit("connection", socket);
        process.nextTick(() => socket.resume());
      });
    };
    for (let tries = 0; tries <= MOST_TRIES; tries++) {
      const tried = port === 0 ? 0 : port + tries;
      if (tried > LAST_PORT) break;
      const listeners = await listenOn(tried, take);
      if (listeners !== null) return new LocalServer(portOf(listeners), listeners, sockets);
    }
    throw Object.assign(new Error(`No port is free from ${port} on.`), { code: "EADDRINUSE" });
  }

  /** The address of the page. */
  get url(): string {
    return `https://localhost:${this.port}/`;
  }

  /** Ends it at once, whoever is connected. */
  async close(): Promise<void> {
    const closed = this.listeners.map(closeServer);
    for (const socket of this.sockets) socket.destroy();
    await Promise.all(closed);
  }
}

/** Listens on both addresses of this computer. @returns null when the port is taken on one of them. */
async function listenOn(
  port: number,
  take: (socket: Socket) => void
): Promise<readonly Server[] | null> {
  const listeners: Server[] = [];
  for (const host of ADDRESSES) {
    const listener = createServer(take);
    const wanted = listeners[0] ? portOf(listeners) : port;
    const code = await listening(listener, host, wanted);
    if (code === null) listeners.push(listener);
    else if (host === ADDRESSES[0] || !NO_SUCH_ADDRESS.has(code)) {
      await Promise.all(listeners.map(closeServer));
      if (TAKEN.has(code)) return null;
      throw Object.assign(new Error(`Cannot listen on ${host}: ${code}.`), { code });
    }
  }
  return listeners;
}

/** @returns null when it listens, else Node's code of why not. */
function listening(server: Server, host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? "UNKNOWN"));
    server.listen({ host, port, exclusive: true }, () => resolve(null));
  });
}

function portOf([listener]: readonly Server[]): number {
  const address = listener?.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}

/** Names of this computer; nobody is sent anywhere else. */
const OWN_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\]):\d+$/i;

const sendToHttps: RequestListener = ({ headers, url }, response) => {
  const headersOfAll = { "Content-Type": "text/plain; charset=utf-8", Connection: "close" };
  if (!OWN_HOST.test(headers.host ?? "")) {
    response.writeHead(400, headersOfAll);
    response.end("Brug https. Use https.\n");
    return;
  }
  const address = `https://${headers.host ?? ""}${url ?? "/"}`;
  response.writeHead(307, { ...headersOfAll, Location: address });
  response.end(
    `Siden findes kun over https: ${address}\nThe page is there over https only: ${address}\n`
  );
};
