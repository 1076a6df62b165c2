import { done, type Engine, type EngineFile, openFile } from "./excelize";
import { general } from "./number-formats";

/** What numbers show in a number format, asked of the engine beside the workbook. */
export class ShownTexts {
  private file: EngineFile | undefined;
  private readonly styles = new Map<string, number>();
  private readonly known = new Map<string, string>();

  constructor(private readonly engine: Engine) {}

  of(value: number, format: string): string {
    if (format === "General" || format === "@") return general(value);
    const key = `${value} ${format}`;
    let text = this.known.get(key);
    if (text === undefined) {
      text = this.ask(value, format);
      this.known.set(key, text);
    }
    return text;
  }

  private ask(value: number, format: string): string {
    const file = (this.file ??= this.blank());
    let style = this.styles.get(format);
    if (style === undefined) {
      ({ style } = done(file.NewStyle({ CustomNumFmt: format })));
      this.styles.set(format, style);
    }
    done(file.SetCellValue("Sheet1", "A1", value));
    done(file.SetCellStyle("Sheet1", "A1", "A1", style));
    return done(file.GetCellValue("Sheet1", "A1")).value;
  }

  private blank(): EngineFile {
    const { buffer } = done(this.engine.NewFile().WriteToBuffer());
    const file = openFile(this.engine, new Uint8Array(buffer as Uint8Array<ArrayBuffer>));
    if (file === null) throw new Error("The engine has no workbook of its own");
    return file;
  }
}
