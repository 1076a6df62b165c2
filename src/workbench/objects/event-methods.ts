import type { Book } from "../engine/book";
import { EventType } from "../events/events";

// The client calls _Register…Event before the first handler of its kind, _Unregister…Event after the last.
const NAMES = {
  DataChanged: EventType.changed,
  Activated: EventType.activated,
  Deactivated: EventType.deactivated,
  Added: EventType.added,
  SelectionChanged: EventType.selected,
  Deleted: EventType.deleted,
} as const;

type Method<T> = (target: T) => void;

/** The methods by which the client says which events of an object it listens to. */
export function eventMethods<T>(
  names: readonly (keyof typeof NAMES)[],
  bookOf: (target: T) => Book,
  idOf: (target: T) => string,
): Readonly<Record<string, Method<T>>> {
  return Object.fromEntries(
    names.flatMap((name): [string, Method<T>][] => [
      [
        `_Register${name}Event`,
        (target) => {
          bookOf(target).events.register(NAMES[name], idOf(target));
        },
      ],
      [
        `_Unregister${name}Event`,
        (target) => {
          bookOf(target).events.unregister(NAMES[name], idOf(target));
        },
      ],
    ]),
  );
}
