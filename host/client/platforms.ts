import { ORIGIN } from "./clientFiles";
import type { ClientWindow, WindowGlobals } from "./ClientWindow";

/** The Excels that Microsoft has a client of its own for. */
export type Platform = "web" | "win32" | "mac";

/** What Excel tells the client about itself when the pane starts. */
export interface HostFacts {
  /** Language of Excel and of the data: "da-DK". */
  readonly locale: string;
  /** The newest `ExcelApi` that is there: "1.14". */
  readonly requirementSet: string;
}

/** How the client of a platform meets its host. After this first talk everything goes over the bridge. */
export interface PlatformAdapter {
  /** Platform and version in the loader's words; they decide which of the client's builds is loaded. */
  readonly build: string;
  /** What the platform's window offers to the client. `window` gives the finished window, for answers. */
  globals(facts: HostFacts, window: () => ClientWindow): WindowGlobals;
}

const ADD_IN_ID = "progressionsregister";
const EXCEL = 1;
const EXCEL_ON_THE_WEB = 16;
const WEBKIT_GET_CONTEXT = 5;

/** In Excel on the web the pane is a frame and talks to the page around it by messages. */
const web: PlatformAdapter = {
  build: "Web$16.01",
  globals: (facts, window) => ({
    name: JSON.stringify({
      hostInfo: `Excel|Web|16.01|${facts.locale}||||0`,
      xdmInfo: `conversation|${ADD_IN_ID}|${ORIGIN}`,
      serializerVersion: 1,
      baseFrameName: "pane",
    }),
    parent: {
      postMessage: (text: string) => {
        const request = JSON.parse(text) as Record<string, unknown>;
        if (request["_actionName"] !== "ContextActivationManager_getAppContextAsync") return;
        const reply = {
          ...request,
          _messageType: 1,
          _errorCode: 0,
          _responseType: 0,
          _data: {
            _id: ADD_IN_ID,
            _appName: EXCEL_ON_THE_WEB,
            _appVersion: "16.01",
            _appUILocale: facts.locale,
            _dataLocale: facts.locale,
            _docUrl: "",
            _clientMode: 0,
            _settings: [],
            _reason: 0,
            _osfControlType: 0,
            _eToken: "",
            _correlationId: "",
            _appInstanceId: ADD_IN_ID,
            _requirementMatrix: requirementMatrix(facts),
          },
        };
        queueMicrotask(() =>
          window().dispatch("message", { origin: ORIGIN, data: JSON.stringify(reply) })
        );
      },
    },
  }),
};

/** In Excel for Windows the pane asks `window.external`. Version and build are those of Office LTSC 2021. */
const win32: PlatformAdapter = {
  build: "Win32$16.01",
  globals: (facts) => {
    const context = {
      GetAppType: () => EXCEL,
      GetSolutionRef: () => ADD_IN_ID,
      GetInstanceId: () => ADD_IN_ID,
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => facts.locale,
      GetAppDataLocale: () => facts.locale,
      GetDocUrl: () => "",
      GetAppCapabilities: () => 0,
      GetActivationMode: () => 0,
      GetControlIntegrationLevel: () => 0,
      GetSolutionToken: () => "",
      GetCorrelationId: () => "",
      GetSupportedMatrix: () => requirementMatrix(facts),
      GetHostFullVersion: () => "16.0.14332.20000",
      GetSettings: () => ({ Read: () => undefined }),
    };
    return { external: { GetContext: () => context } };
  },
};

/** In Excel for Mac the pane sends a message to WebKit, and the answer comes as a call of a function. */
const mac: PlatformAdapter = {
  build: "Mac$16.00",
  globals: (facts, window) => {
    const postMessage = (text: string): void => {
      const request = JSON.parse(text) as { methodId: number; callbackId?: string };
      if (request.methodId !== WEBKIT_GET_CONTEXT) return;
      // In the order of the client's `AppContextProperties`.
      const context = [
        [[], []],
        ADD_IN_ID,
        EXCEL,
        16,
        1,
        0,
        0,
        0,
        facts.locale,
        facts.locale,
        0,
        "",
        0,
        0,
        "",
        0,
        "",
        ADD_IN_ID,
        false,
        true,
        requirementMatrix(facts),
        "",
        "16.66.22101200",
        0,
      ];
      queueMicrotask(() => {
        const { OSF } = window().globals as { OSF: WebkitCallbacks };
        OSF.ScriptMessaging.agaveHostCallback(request.callbackId, context);
      });
    };
    return { webkit: { messageHandlers: { Agave: { postMessage } } } };
  },
};

interface WebkitCallbacks {
  readonly ScriptMessaging: {
    agaveHostCallback(callbackId: string | undefined, params: readonly unknown[]): void;
  };
}

/** Only what is there: the host has the workbook, and no dialogs, sign-in or ribbon of its own. */
function requirementMatrix(facts: HostFacts): string {
  return JSON.stringify({ ExcelApi: facts.requirementSet });
}

/** How each platform's client is loaded and spoken to. */
export const PLATFORMS: Readonly<Record<Platform, PlatformAdapter>> = { web, win32, mac };
