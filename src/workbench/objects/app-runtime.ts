import { defineKind, type HostObject, oneOf } from "../kind";

/** Whether the pane is shown; a shared runtime runs on without it. */
export interface Runtime {
  isShown: boolean;
  /** The add-in asks for its pane, or puts it away. */
  show(isShown: boolean): void;
}

const appRuntime = defineKind<Runtime>("AppRuntimeService", {
  methods: {
    // Office.addin.showAsTaskpane and hide.
    SetAppRuntimeState: (runtime, [state]) => {
      runtime.show(oneOf(state, ["Visible", "Background"], "Office.addin: state") === "Visible");
    },
    GetAppRuntimeState: ({ isShown }) => (isShown ? "Visible" : "Background"),
  },
});

const internal = defineKind<Runtime>("AddinInternalService", {
  // The client says that ribbon functions can be run from now on; nothing waits for it here.
  methods: { NotifyActionHandlerReady: () => null },
});

const persistence = defineKind<Runtime>("AppRuntimePersistenceService", {
  methods: { GetAppRuntimeStartState: () => "Inactive" },
});

/** What a host offers an add-in beside the workbook, by the names of the protocol. */
export function services(runtime: Runtime): Readonly<Record<string, HostObject>> {
  return {
    "Microsoft.AppRuntime.AppRuntimeService": appRuntime(runtime),
    "Microsoft.AppRuntime.AppRuntimePersistenceService": persistence(runtime),
    "Microsoft.InternalService.AddinInternalService": internal(runtime),
  };
}
