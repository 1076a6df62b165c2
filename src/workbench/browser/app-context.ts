import type { Book } from "../engine/book";

/** Which workbook and which add-in meet in the frame. */
export interface Conversation {
  readonly id: string;
  readonly addInId: string;
  readonly locale: string;
  /** The workbook's address, as Office.context.document.url gives it. */
  readonly documentUrl: string;
}

const HOST = (locale: string): string => `Excel$Web$16.01$${locale}`;
const REQUIREMENTS = { ExcelApi: 1.15, SharedRuntime: 1.2, DelayForCellEdit: 1.1 };

/** The name of the frame, in which the client looks for its host. */
export function frameName({ id, addInId, locale }: Conversation): string {
  return JSON.stringify({
    hostInfo: `${HOST(locale)}$corr$$$0$`,
    xdmInfo: `${id}|${addInId}|${location.origin}`,
    baseFrameName: "quarter-ready",
    serializerVersion: 1,
  });
}

/** The pane's address with what tells the client that it is in Excel on the web. */
export function paneAddress(address: string, { locale }: Conversation): string {
  const url = new URL(address, document.baseURI);
  // As it is: the client looks for the dollars, not for %24.
  url.search = `?_host_Info=${HOST(locale)}$telemetry$$$0`;
  return url.href;
}

/** The answer to the client's first question. */
export function appContext({ id, addInId, locale, documentUrl }: Conversation, book: Book): object {
  return {
    _id: addInId,
    _appName: 16,
    _appVersion: "16.0",
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: documentUrl,
    _clientMode: 1,
    _settings: [...book.settings.values],
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: id,
    _appInstanceId: addInId,
    _requirementMatrix: JSON.stringify(REQUIREMENTS),
    _hostFullVersion: "16.0",
    _addinName: "Quarter Ready",
    _appDomains: [],
    _dialogRequirementMatrix: "{}",
    _featureGates: {},
  };
}
