/** Who the frame and the page are to each other, as Excel on the web tells the client in the frame's name. */
export interface FrameIdentity {
  /** Same on all messages between the two. */
  readonly conversationId: string;
  /** Id of the add-in's instance. */
  readonly appId: string;
  /** Language of Excel: "da-DK". */
  readonly locale: string;
  /** Origin of the page around the frame: "https://localhost:3000". */
  readonly origin: string;
}

/** The newest `ExcelApi` that the client is told of; as in Office LTSC 2021. */
const REQUIREMENT_SET = "1.14";
/** The client's number for Excel on the web. */
const EXCEL_ON_THE_WEB = 16;
const VERSION = "16.01";

/** The frame's `name`: where the client reads what it is in. It must be set before the frame loads. */
export function frameName({ conversationId, appId, locale, origin }: FrameIdentity): string {
  return JSON.stringify({
    // Office's telemetry is asked to be silent: nothing of this page may go to another origin.
    hostInfo: `Excel|Web|${VERSION}|${locale}|${conversationId}||disableLogging|0`,
    xdmInfo: `${conversationId}|${appId}|${origin}`,
    serializerVersion: 1,
    baseFrameName: "progressionsregister-pane",
  });
}

/** What the client asks first: which Excel, which language, which requirement sets. */
export function appContext(identity: FrameIdentity): object {
  return {
    _id: identity.appId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: VERSION,
    _appUILocale: identity.locale,
    _dataLocale: identity.locale,
    _docUrl: "",
    _clientMode: 0,
    _settings: [],
    _reason: 0,
    _osfControlType: 0,
    _eToken: "",
    _correlationId: identity.conversationId,
    _appInstanceId: identity.appId,
    // Only what is there: no dialogs, sign-in or ribbon of the add-in's own.
    _requirementMatrix: JSON.stringify({ ExcelApi: REQUIREMENT_SET }),
  };
}
