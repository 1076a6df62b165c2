import { hostError, lacking } from "./errors";

/** One object of the host, as the interpreter sees it: members found by the names of the protocol. */
export interface HostObject {
  readonly type: string;
  /** What an instantiate action answers: `Id` and the like, by which the client finds the object again. */
  identity(): Readonly<Record<string, unknown>>;
  /** Names of the properties that load("*") and an empty load() bring. */
  scalars(): readonly string[];
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  /** The object behind a navigation property, or undefined when `name` is no such property. */
  follow(name: string): HostObject | undefined;
  /** The answer of a method: a value, another object, null for a null object, undefined for none. */
  call(name: string, args: readonly unknown[]): unknown;
  item(args: readonly unknown[]): HostObject;
  /** The members of a collection; undefined when the object is not a collection. */
  items(): readonly HostObject[] | undefined;
}

export interface Property<T> {
  readonly get?: (target: T) => unknown;
  readonly set?: (target: T, value: unknown) => void;
}

export interface KindTable<T> {
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly links?: Readonly<Record<string, (target: T) => HostObject>>;
  readonly methods?: Readonly<Record<string, (target: T, args: readonly unknown[]) => unknown>>;
  readonly item?: (target: T, args: readonly unknown[]) => HostObject;
  readonly items?: (target: T) => readonly HostObject[];
}

class Bound<T> implements HostObject {
  constructor(
    readonly type: string,
    private readonly table: KindTable<T>,
    private readonly target: T,
  ) {}

  identity(): Readonly<Record<string, unknown>> {
    return this.table.identity?.(this.target) ?? {};
  }

  scalars(): readonly string[] {
    const properties = this.table.properties ?? {};
    return Object.keys(properties).filter((name) => properties[name]?.get !== undefined);
  }

  get(name: string): unknown {
    const property = this.table.properties?.[name];
    if (property?.get === undefined) throw lacking(this.member(name));
    return property.get(this.target);
  }

  set(name: string, value: unknown): void {
    const property = this.table.properties?.[name];
    if (property?.set === undefined) throw lacking(`${this.member(name)} to set`);
    property.set(this.target, value);
  }

  follow(name: string): HostObject | undefined {
    return this.table.links?.[name]?.(this.target);
  }

  call(name: string, args: readonly unknown[]): unknown {
    const method = this.table.methods?.[name];
    if (method === undefined) throw lacking(this.member(name));
    return method(this.target, args);
  }

  item(args: readonly unknown[]): HostObject {
    if (this.table.item === undefined) throw lacking(this.member("getItem"));
    return this.table.item(this.target, args);
  }

  items(): readonly HostObject[] | undefined {
    return this.table.items?.(this.target);
  }

  private member(name: string): string {
    return `${this.type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  }
}

/** Says what a kind of object has; the answer binds that table to one such object. */
export function defineKind<T>(type: string, table: KindTable<T>): (target: T) => HostObject {
  return (target) => new Bound(type, table, target);
}

export function isHostObject(value: unknown): value is HostObject {
  return value instanceof Bound;
}

/** The argument as text; InvalidArgument when it is none. */
export function text(value: unknown): string {
  if (typeof value !== "string") throw hostError("InvalidArgument");
  return value;
}

/** The argument as a whole number; InvalidArgument when it is none. */
export function whole(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw hostError("InvalidArgument");
  return value;
}

/** The argument as a number; InvalidArgument when it is none. */
export function amount(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw hostError("InvalidArgument");
  return value;
}

/** The argument as a truth value; InvalidArgument when it is none. */
export function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw hostError("InvalidArgument");
  return value;
}

/** The argument as a plain object; InvalidArgument when it is none. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw hostError("InvalidArgument");
  return value as Readonly<Record<string, unknown>>;
}

/** One of the values that the stand-in honours; a member of Excel's that it does not is lacking, not ignored. */
export function oneOf<V extends string>(value: unknown, known: readonly V[], member: string): V {
  const found = known.find((each) => each === value);
  if (found === undefined) throw lacking(`${member} "${String(value)}"`);
  return found;
}
