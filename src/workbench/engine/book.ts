import { hostError } from "../errors";
import { valueOf } from "./calculation";
import { Dependencies } from "./dependencies";
import { Events } from "../events/events";
import type { Area } from "./address";
import type { Cell } from "./cells";
import { Charts } from "./charts";
import { Comments } from "./comments";
import { CustomProperties } from "./custom-properties";
import { done, openFile, type Engine, type EngineFile } from "./excelize";
import { FittedRows } from "./fitted-rows";
import { CellScalars } from "./formulas/cell-scalars";
import { EngineFormulas } from "./formulas/engine-formulas";
import { PartFormulas } from "./formulas/part-formulas";
import { nameChanged, sheetRemoved, sheetRenamed } from "./formulas/respell";
import { type Parts, partText, workbookPart } from "./package";
import { Names, type StoredName } from "./names";
import { PrintOptionsBySheet } from "./print-options";
import { Settings } from "./settings";
import { SharedFormulas } from "./shared-formulas";
import { sharedStrings } from "./shared-strings";
import { Sheet, type Visibility } from "./sheet";
import { newUid, uidsOf } from "./sheet-uids";
import { ShownTexts } from "./shown-texts";
import { Styles } from "./styles";
import { Tables } from "./tables";

/** Cells that are selected. */
export interface Selected {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** The workbook: its sheets in tab order, over the engine's file and the parts that it was opened from. */
export class Book {
  readonly styles: Styles;
  readonly names: Names;
  readonly settings: Settings;
  readonly customProperties = new CustomProperties(this);
  readonly printOptions = new PrintOptionsBySheet();
  readonly tables = new Tables(this);
  readonly charts = new Charts(this);
  readonly comments = new Comments(this);
  readonly events = new Events();
  /** Told of the bytes of each workbook that the add-in asks Excel to open beside this one. */
  readonly created = new Set<(bytes: Uint8Array) => void>();
  readonly dependencies = new Dependencies(this);
  readonly sharedFormulas = new SharedFormulas();
  readonly engineFormulas = new EngineFormulas(this);
  readonly scalars = new CellScalars(this, ({ sheet, row, column }) => {
    const cell = sheet.cells.at(row, column);
    return cell === undefined ? undefined : valueOf(sheet, row, column, cell);
  });
  /** The formulas that are being calculated, to tell those that read themselves. */
  readonly calculating = new Set<Cell>();
  readonly shownTexts: ShownTexts;
  readonly partFormulas: PartFormulas;
  readonly isStructureLocked: boolean;
  /** The file asks to be calculated when it is opened: its stored answers are not to be trusted. */
  readonly mustCalculate: boolean;
  readonly sheets: Sheet[];
  /** Counts the writes; what was calculated at an older count is stale. */
  version = 0;
  isFormatted = false;
  /** Of the computer: between the areas of an address and of a name, where Excel goes by it. */
  listSeparator: "," | ";" = ",";
  active: Sheet;
  readonly fittedRows = new FittedRows();
  private hasAddedSheets = false;
  private readonly selections = new WeakMap<Sheet, Selected>();
  private readonly touched = new Set<Sheet>();
  private strings_: readonly string[] | undefined;

  constructor(
    readonly engine: Engine,
    private file_: EngineFile,
    readonly parts: Parts,
  ) {
    this.names = new Names(parts);
    this.shownTexts = new ShownTexts(engine);
    this.partFormulas = new PartFormulas(parts);
    this.settings = new Settings(parts);
    this.styles = new Styles(this);
    const { sheets, isStructureLocked, mustCalculate } = workbookPart(parts);
    this.isStructureLocked = isStructureLocked;
    this.mustCalculate = mustCalculate;
    const worksheets = sheets.filter(({ part }) => !part.includes("chartsheets/"));
    const uids = uidsOf(parts, worksheets);
    this.sheets = worksheets.map(({ id, name, visibility, part }) => new Sheet(this, id, uids.get(id) ?? "", name, visibility, part)); // prettier-ignore
    if (!this.isWhole()) throw hostError("GeneralException");
    const activeName = this.file.GetSheetName(done(this.file.GetActiveSheetIndex()).index).name;
    const first = this.byName(activeName) ?? this.sheets.find(({ visibility }) => visibility === "Visible");
    if (first === undefined) throw hostError("GeneralException");
    this.active = first;
  }

  /** Whether each sheet has a part, and a name of its own by which the engine finds it as well. */
  private isWhole(): boolean {
    const isThere = ({ name, part }: Sheet): boolean =>
      part !== undefined && this.parts[part] !== undefined && done(this.file.GetSheetIndex(name)).index >= 0;
    return new Set(this.sheets.map(({ name }) => name.toLowerCase())).size === this.sheets.length && this.sheets.every(isThere); // prettier-ignore
  }

  /** What cannot be read of them is known when the workbook is opened, not when it is checked; they are read but once. */
  readSheetsInSight(): void {
    for (const sheet of this.sheets) if (sheet.visibility === "Visible") sheet.read();
  }

  get file(): EngineFile {
    return this.file_;
  }

  /**
   * The bytes as the engine writes them. In writing, Excelize drops the blank rows of the sheets that were added since
   * opening and then takes the rest for the first rows: so the file goes on from what was written.
   */
  write(): Uint8Array {
    const written = new Uint8Array(done(this.file.WriteToBuffer()).buffer as Uint8Array<ArrayBuffer>);
    if (this.hasAddedSheets) {
      const reopened = openFile(this.engine, written);
      if (reopened === null) throw hostError("GeneralException");
      this.file_ = reopened;
      this.hasAddedSheets = false;
    }
    return written;
  }

  get strings(): readonly string[] {
    return (this.strings_ ??= sharedStrings(partText(this.parts, "xl/sharedStrings.xml")));
  }

  get isWritten(): boolean {
    return this.version > 0;
  }

  touch(sheet: Sheet): void {
    this.version += 1;
    this.touched.add(sheet);
  }

  touchFormats(): void {
    this.isFormatted = true;
  }

  isTouched(sheet: Sheet): boolean {
    return this.touched.has(sheet);
  }

  byName(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  /** Tells the engine of a name, which only the file's names reach otherwise; one that it cannot take it lacks. */
  tellName({ name, refersTo, sheetId }: StoredName, isGone: boolean): void {
    const scope = this.sheets.find(({ id }) => id === sheetId)?.name;
    const Scope = scope === undefined ? {} : { Scope: scope };
    this.file.DeleteDefinedName({ Name: name, RefersTo: refersTo, ...Scope });
    // One that is a formula would stop all calculation.
    if (!isGone && !/[({]/.test(refersTo)) this.file.SetDefinedName({ Name: name, RefersTo: refersTo, ...Scope });
    nameChanged(this, name);
  }

  /** What a defined name refers to; undefined when there is no such name. */
  definedName(name: string): string | undefined {
    return this.names.refersTo(name);
  }

  /** The sheet on which a table stands, by the table's name. */
  tableSheet(name: string): string | undefined {
    return this.tables.byName(name)?.sheet.name;
  }

  addSheet(name: string): Sheet {
    done(this.file.NewSheet(name));
    const ids = done(this.file.GetSheetMap()).sheets as unknown as Readonly<Record<string, string>>;
    const id = Number(Object.entries(ids).find(([, each]) => each === name)?.[0]);
    const uid = newUid(name, this.sheets.map((each) => each.uid)); // prettier-ignore
    const sheet = new Sheet(this, id, uid, name, "Visible", undefined);
    this.hasAddedSheets = true;
    this.sheets.push(sheet);
    this.events.sheet("added", sheet);
    return sheet;
  }

  removeSheet(sheet: Sheet): void {
    const tables = this.tables.on(sheet);
    done(this.file.DeleteSheet(sheet.name));
    this.names.removeSheet(sheet);
    const at = this.sheets.indexOf(sheet);
    this.sheets.splice(at, 1);
    sheet.isDeleted = true;
    this.tables.forget();
    sheetRemoved(this, sheet, tables);
    this.touch(sheet);
    this.events.sheet("deleted", sheet);
    if (this.active === sheet) {
      const after = this.sheets.slice(at).concat(this.sheets.slice(0, at).reverse());
      this.activate(after.find(({ visibility }) => visibility === "Visible") ?? this.active);
    }
  }

  renameSheet(sheet: Sheet, name: string): void {
    const old = sheet.name;
    sheetRenamed(this, old, name);
    done(this.file.SetSheetName(old, name));
    sheet.name = name;
  }

  /** Moves a sheet to a tab position, from 0. */
  moveSheet(sheet: Sheet, position: number): void {
    const from = this.sheets.indexOf(sheet);
    if (from === position) return;
    this.sheets.splice(from, 1);
    this.sheets.splice(position, 0, sheet);
  }

  setVisibility(sheet: Sheet, visibility: Visibility): void {
    done(this.file.SetSheetVisible(sheet.name, visibility === "Visible"));
    sheet.visibility = visibility;
  }

  activate(sheet: Sheet): void {
    done(this.file.SetActiveSheet(done(this.file.GetSheetIndex(sheet.name)).index));
    const left = this.active;
    this.active = sheet;
    if (left === sheet) return;
    if (!left.isDeleted) this.events.sheet("deactivated", left);
    this.events.sheet("activated", sheet);
  }

  /** What is selected on the active sheet; null where nothing was yet, which Excel shows as A1. */
  get selection(): Selected | null {
    return this.selections.get(this.active) ?? null;
  }

  /** Selects cells, on their sheet. */
  select(sheet: Sheet, area: Area): void {
    this.activate(sheet);
    const old = this.selection?.area ?? { row: 0, column: 0, rows: 1, columns: 1 };
    this.selections.set(sheet, { sheet, area });
    const isSame =
      old.row === area.row && old.column === area.column && old.rows === area.rows && old.columns === area.columns;
    if (!isSame) this.events.selected(sheet, area);
  }
}
