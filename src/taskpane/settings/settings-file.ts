/** More is no settings file, whatever it is. */
const LARGEST = 1_000_000;

export type FileText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: string };

/** The text of a file that an officer chose, or why it cannot be one of settings. */
export async function textOfFile(file: File): Promise<FileText> {
  if (file.size > LARGEST) return { ok: false, problem: `'${file.name}' is too large to be a settings file.` };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { ok: false, problem: `'${file.name}' could not be read. Check that it is still there, and that you may open it.` }; // prettier-ignore
  }
  return { ok: true, text: new TextDecoder(encodingOf(bytes)).decode(bytes) };
}

/** Windows' Notepad says by a mark in front how it wrote the file, where that was as 'Unicode'. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
