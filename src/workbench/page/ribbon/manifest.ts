/** A button of the ribbon as the manifest defines it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** The address of the 32-pixel icon, relative to the page. */
  readonly icon: string;
  readonly action: { readonly kind: "run"; readonly functionName: string } | { readonly kind: "pane" };
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

const ICON_SIZE = "32";

/** What the page needs to know of an add-in. */
export interface AddIn {
  readonly id: string;
  readonly groups: readonly RibbonGroup[];
}

/** The add-in that a manifest describes, with the groups that it puts on the ribbon. */
export function addInOf(manifestXml: string): AddIn {
  const manifest = new DOMParser().parseFromString(manifestXml, "application/xml");
  return { id: child(manifest.documentElement, "Id")?.textContent.trim() ?? "", groups: ribbonOf(manifest) };
}

function ribbonOf(manifest: Document): readonly RibbonGroup[] {
  const resources = new Map(
    byName(manifest, "Resources").flatMap((list) =>
      [...list.querySelectorAll("[id][DefaultValue]")].map((each) => [
        each.id,
        each.getAttribute("DefaultValue") ?? "",
      ]),
    ),
  );
  const resource = (element: Element | undefined): string => resources.get(element?.getAttribute("resid") ?? "") ?? "";
  return byName(manifest, "Group").map((group) => ({
    id: group.id,
    label: resource(child(group, "Label")),
    buttons: byName(group, "Control").flatMap((control) => {
      const action = actionOf(child(control, "Action"));
      if (action === undefined) return [];
      const tip = child(control, "Supertip");
      const icon = byName(control, "Image").find((image) => image.getAttribute("size") === ICON_SIZE);
      return [
        {
          id: control.id,
          label: resource(child(control, "Label")),
          tip: resource(tip === undefined ? undefined : child(tip, "Description")),
          icon: relative(resource(icon)),
          action,
        },
      ];
    }),
  }));
}

function actionOf(action: Element | undefined): RibbonButton["action"] | undefined {
  const type = action?.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
  if (type === "ShowTaskpane") return { kind: "pane" };
  const functionName = action === undefined ? undefined : child(action, "FunctionName")?.textContent.trim();
  return type === "ExecuteFunction" && functionName ? { kind: "run", functionName } : undefined;
}

/** The manifest names the add-in's own server; here its files stand beside the page. */
function relative(address: string): string {
  return address.replace(/^https?:\/\/[^/]+\//, "");
}

function byName(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

function child(parent: Element, name: string): Element | undefined {
  return [...parent.children].find((each) => each.localName === name);
}
