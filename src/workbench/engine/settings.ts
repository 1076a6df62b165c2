import { strToU8 } from "fflate";
import { type Parts, partText, relationships } from "./package";
import { freePath, putPart, relate } from "./part-edits";
import { attributes, escapeXml, startTags } from "./xml";

// Excel keeps an add-in's settings as the property bag of its web extension part (MS-OWEXML 2.1). The id is the
// stand-in's own for the one add-in that it hosts: real Excel would write the id of the manifest.
const ADD_IN = "{6f1d7c52-3c0b-4c7e-9d58-9a3c1b6f2e10}";
const EXTENSION = {
  type: "application/vnd.ms-office.webextension+xml",
  relation: "http://schemas.microsoft.com/office/2011/relationships/webextension",
  namespace: "http://schemas.microsoft.com/office/webextensions/webextension/2010/11",
};
const PANES = {
  type: "application/vnd.ms-office.webextensiontaskpanes+xml",
  relation: "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
  namespace: "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11",
};
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The add-in's settings, by key; each value is JSON text. */
export class Settings {
  readonly values = new Map<string, string>();
  private isChanged = false;

  constructor(parts: Parts) {
    for (const tag of startTags(partText(parts, ownPart(parts) ?? ""), "property")) {
      const { name, value = "" } = attributes(tag);
      if (name !== undefined) this.values.set(name, isJson(value) ? value : JSON.stringify(value));
    }
  }

  set(key: string, json: string): void {
    this.values.set(key, json);
    this.isChanged = true;
  }

  remove(key: string): void {
    this.values.delete(key);
    this.isChanged = true;
  }

  /** Writes the settings into the parts; parts of other add-ins stay as they are. */
  save(parts: Parts): void {
    if (!this.isChanged) return;
    const own = ownPart(parts);
    if (own === undefined && this.values.size === 0) return;
    const path = own ?? freePath(parts, "xl/webextensions/webextension", ".xml");
    putPart(parts, path, EXTENSION.type, strToU8(this.xml()));
    if (own === undefined) showInPanes(parts, path);
  }

  private xml(): string {
    const bag = [...this.values].map(
      ([key, value]) => `<we:property name="${escapeXml(key)}" value="${escapeXml(value)}"/>`,
    );
    return (
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
      `<we:webextension xmlns:we="${EXTENSION.namespace}" id="${ADD_IN}">` +
      `<we:reference id="${ADD_IN.slice(1, -1)}" version="1.0.0.0" store="developer" storeType="Registry"/>` +
      `<we:alternateReferences/><we:properties>${bag.join("")}</we:properties><we:bindings/></we:webextension>`
    );
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function ownPart(parts: Parts): string | undefined {
  return Object.keys(parts).find((path) => {
    if (!/^xl\/webextensions\/webextension\d*\.xml$/.test(path)) return false;
    return attributes(startTags(partText(parts, path), "webextension")[0] ?? "")["id"] === ADD_IN;
  });
}

function showInPanes(parts: Parts, extension: string): void {
  const stored = relationships(parts, "").find(({ type }) => type === "webextensiontaskpanes")?.target;
  const path = stored ?? "xl/webextensions/taskpanes.xml";
  const xml = partText(parts, path) || `<wetp:taskpanes xmlns:wetp="${PANES.namespace}"></wetp:taskpanes>`;
  const id = relate(parts, path, EXTENSION.relation, extension);
  const pane =
    `<wetp:taskpane xmlns:wetp="${PANES.namespace}" dockstate="right" visibility="0" width="350" row="1">` +
    `<wetp:webextensionref xmlns:r="${RELATIONS}" r:id="${id}"/></wetp:taskpane>`;
  const opened = xml.replace(/<([\w:]*taskpanes)([^>]*)\/>/, "<$1$2></$1>");
  putPart(parts, path, PANES.type, strToU8(opened.replace(/<\/([\w:]*taskpanes)>/, `${pane}</$1>`)));
  if (stored === undefined) relate(parts, "", PANES.relation, path);
}
