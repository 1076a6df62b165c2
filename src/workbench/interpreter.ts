import { HostError, hostError, lacking } from "./errors";
import { defineKind, type HostObject, isHostObject } from "./kind";
import {
  type Action,
  ActionType,
  type Answer,
  type ArgumentInfo,
  type ObjectPath,
  PathType,
  type QueryInfo,
  type RequestBody,
} from "./protocol";

/** Objects that the client asked to keep between batches. */
export type Kept = Map<string, HostObject>;

/** What a navigation property …OrNullObject leads to where there is nothing: the client then says isNullObject. */
export const NULL_OBJECT: HostObject = defineKind("NullObject", {})(null);

/** Runs one batch: actions in order, to the first error, whose earlier effects stay. Knows no Excel. */
export class Interpreter {
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly keptIds = new Map<number, string>();

  constructor(
    private readonly root: HostObject,
    private readonly kept: Kept,
    private readonly body: RequestBody,
    private readonly nextReference: () => string,
    /** What the host offers beside the workbook, by the names that the client has for it. */
    private readonly services: Readonly<Record<string, HostObject>> = {},
    /** Calls that fail. */
    private readonly refused: ReadonlySet<string> = new Set(),
  ) {}

  run(): Answer {
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.perform(action) });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        const location = this.location(action);
        return {
          Results: results,
          Error: { Code: error.code, Message: error.message, ActionIndex: index, Location: location },
        };
      }
    }
    return { Results: results };
  }

  private perform(action: Action): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const target = this.object(action.ObjectPathId);
    // On a null object every member answers null and nothing happens: Microsoft's own
    // office-js-helpers relies on it (getItemOrNullObject(name).delete()).
    if (target === null) return null;
    if (this.refused.size > 0 && this.refused.has(this.location(action))) throw hostError("GeneralException");
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.identity(action.ObjectPathId, target);
      case ActionType.query:
        return { ...this.identity(action.ObjectPathId, target), ...query(target, action.QueryInfo ?? {}) };
      case ActionType.method:
        return this.call(action, target);
      case ActionType.setProperty:
        target.set(action.Name, this.args(action.ArgumentInfo)[0]);
        return null;
      default:
        throw lacking(`action of type ${action.ActionType}`);
    }
  }

  private call(action: Action, target: HostObject): unknown {
    const args = this.args(action.ArgumentInfo);
    if (action.Name === "_KeepReference") {
      const id = this.nextReference();
      this.kept.set(id, target);
      this.keptIds.set(action.ObjectPathId, id);
      return null;
    }
    if (action.Name === "_RemoveReference") {
      this.kept.delete(String(args[0]));
      return null;
    }
    const answer = target.call(action.Name, args);
    return isHostObject(answer) ? answer.identity() : (answer ?? null);
  }

  private identity(pathId: number, target: HostObject): Record<string, unknown> {
    const reference = this.keptIds.get(pathId);
    return { ...target.identity(), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
  }

  private object(pathId: number): HostObject | null {
    const known = this.resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[pathId];
    if (path === undefined) throw hostError("GeneralException");
    const found = this.find(path);
    this.resolved.set(pathId, found);
    return found;
  }

  private find(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PathType.root) return this.root;
    if (path.ObjectPathType === PathType.nullObject) return null;
    if (path.ObjectPathType === PathType.reference) {
      const kept = this.kept.get(path.Name);
      if (kept === undefined) throw hostError("InvalidReference");
      return kept;
    }
    const parent = path.ParentObjectPathId === undefined ? this.root : this.object(path.ParentObjectPathId);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PathType.property:
        return follow(parent, path.Name);
      case PathType.indexer:
        return parent.item(this.args(path.ArgumentInfo));
      case PathType.method: {
        const answer = parent.call(path.Name, this.args(path.ArgumentInfo));
        if (answer === null || isHostObject(answer)) return answer;
        throw hostError("GeneralException");
      }
      case PathType.newObject: {
        const service = this.services[path.Name];
        if (service === undefined) throw lacking(`service ${path.Name}`);
        return service;
      }
      default:
        throw lacking(`object path of type ${path.ObjectPathType}`);
    }
  }

  private args(info: ArgumentInfo | null | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const reference = references[index];
      return typeof reference === "number" && reference !== 0 ? this.object(reference) : value;
    });
  }

  private location(action: Action): string {
    const path = this.body.ObjectPaths[action.ObjectPathId];
    const parent = path?.ParentObjectPathId === undefined ? undefined : this.resolved.get(path.ParentObjectPathId);
    const own = this.resolved.get(action.ObjectPathId);
    if (own !== undefined && own !== null && action.Name !== "") return `${own.type}.${camel(action.Name)}`;
    if (parent === undefined || parent === null || path === undefined) return "";
    return `${parent.type}.${path.ObjectPathType === PathType.indexer ? "getItem" : camel(path.Name)}`;
  }
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function follow(parent: HostObject, name: string): HostObject | null {
  const found = parent.follow(name);
  if (found === undefined) throw lacking(`${parent.type}.${camel(name)}`);
  return found === NULL_OBJECT ? null : found;
}

/** What a load asks: properties by name or path ("format/fill/color"), or all scalars when nothing is named. */
function query(target: HostObject, info: QueryInfo): Record<string, unknown> {
  const members = target.items();
  const select = [...(info.Select ?? []), ...(info.Expand ?? []).map((each) => `${each}/*`)];
  if (members === undefined) return selected(target, select);
  const start = info.Skip ?? 0;
  const page = members.slice(start, info.Top == null ? undefined : start + info.Top);
  const own = select.filter((path) => scalarOf(target, path));
  const rest = select.filter((path) => !scalarOf(target, path)).map((path) => path.replace(/^items(\/|$)/i, ""));
  const items = page.map((each) => ({
    ...each.identity(),
    ...selected(
      each,
      rest.filter((path) => path !== ""),
    ),
  }));
  return { ...(own.length > 0 ? selected(target, own) : {}), _Items: items };
}

function scalarOf(target: HostObject, path: string): boolean {
  return target.scalars().includes(pascal(path));
}

function selected(target: HostObject, select: readonly string[]): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  const deeper = new Map<string, string[]>();
  for (const path of select.length === 0 ? ["*"] : select) {
    const slash = path.indexOf("/");
    const name = pascal(slash < 0 ? path : path.slice(0, slash));
    // Known without asking, yet often loaded.
    if (name === "IsNullObject") continue;
    if (name === "*") {
      for (const each of target.scalars()) answer[each] = target.get(each);
    } else if (slash < 0 && target.follow(name) === undefined) {
      answer[name] = target.get(name);
    } else {
      const paths = deeper.get(name) ?? [];
      paths.push(slash < 0 ? "*" : path.slice(slash + 1));
      deeper.set(name, paths);
    }
  }
  for (const [name, paths] of deeper) {
    const found = follow(target, name);
    answer[name] = found === null ? null : query(found, { Select: paths });
  }
  return answer;
}
