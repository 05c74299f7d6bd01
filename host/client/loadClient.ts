import { ClientWindow } from "./ClientWindow";
import { LOADER } from "./clientFiles";
import { PLATFORMS, type HostFacts, type Platform } from "./platforms";

/** Microsoft's client, running. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: typeof Office;
  /** Hands the client a message of the host's: an answer or events. */
  deliver(text: string): void;
  /** Ends the client: its timers stop. What it was waiting for never comes. */
  dispose(): void;
}

/** Which client is loaded, and where its messages go. */
export interface ClientOptions extends HostFacts {
  readonly platform: Platform;
  /** Takes the client's messages to the host. */
  send(text: string): void;
}

/** The object by which the client talks to a host in the same process; the client adds `onMessageFromHost`. */
interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

interface ClientGlobals {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: typeof Office;
}

/**
 * Starts Microsoft's own client, with nothing in it changed: its loader, its build for the platform, its texts
 * in the language. Resolves when `Office.onReady` does.
 * @throws when the package `@microsoft/office-js` is not installed.
 */
export async function loadClient(options: ClientOptions): Promise<OfficeClient> {
  const adapter = PLATFORMS[options.platform];
  const bridge: NativeBridge = { sendMessageToHost: (text) => options.send(text) };
  const window: ClientWindow = new ClientWindow(
    `Excel$${adapter.build}$${options.locale}$$$disableLogging$0`,
    { ...adapter.globals(options, () => window), _richApiNativeBridge: bridge }
  );
  if (!window.run(LOADER)) throw new Error("The package @microsoft/office-js is not installed.");
  const { Office: office } = window.globals as unknown as ClientGlobals;
  await office.onReady();
  const client = window.globals as unknown as ClientGlobals;
  return {
    Excel: client.Excel,
    OfficeExtension: client.OfficeExtension,
    Office: office,
    deliver: (text) => bridge.onMessageFromHost?.(text),
    dispose: () => window.timers.clearAll(),
  };
}
