import { spawn } from "node:child_process";

/** Opens the address in the user's browser. Where there is none, nothing happens: the address has been printed. */
export function openBrowser(address: string): void {
  const [command, ...args] = commandOf(address);
  if (command === undefined) return;
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}

function commandOf(address: string): string[] {
  if (process.platform === "win32") return ["cmd", "/c", "start", "", address];
  if (process.platform === "darwin") return ["open", address];
  // Without a display xdg-open falls back to browsers of the terminal, which would take the terminal over.
  const hasDisplay = process.env["DISPLAY"] !== undefined || process.env["WAYLAND_DISPLAY"] !== undefined;
  return hasDisplay ? ["xdg-open", address] : [];
}
