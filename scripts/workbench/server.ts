import { createReadStream } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { connect } from "node:net";
import { join, sep } from "node:path";
import { panePolicy } from "../../webpack.policy.js";
import { type Served, servedAt } from "./addresses";

/** A server that runs. */
export interface Running {
  readonly address: string;
  close(): Promise<void>;
}

const TRIES = 20;
// Nothing leaves the browser: the page may speak to this server alone. Its engine is WebAssembly.
const PAGE_POLICY =
  "default-src 'self'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; " +
  "img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self'; object-src 'none'; base-uri 'self'";
// The pane is held to what it is held to in Excel, and shown by this page alone.
const PANE_POLICY = `${panePolicy()}; frame-ancestors 'self'`;

/** Serves the workbench built into `folder` on http://localhost, from `port` upwards; 0 takes any free port. */
export async function serveWorkbench(folder: string, port = 3000): Promise<Running> {
  const server = createServer((asked, answer) => {
    respond(asked, answer, folder);
  });
  const found = await listenFrom(server, port);
  return {
    address: `http://localhost:${found}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => {
          done();
        });
      }),
  };
}

function respond(asked: IncomingMessage, answer: ServerResponse, folder: string): void {
  const refuse = (status: number): void => void answer.writeHead(status, { "Content-Type": "text/plain" }).end();
  // A page elsewhere could point a name of its own at this machine; such a request names that host.
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(asked.headers.host ?? "")) {
    refuse(403);
    return;
  }
  if (asked.method !== "GET" && asked.method !== "HEAD") {
    refuse(405);
    return;
  }
  const path = pathOf(asked.url ?? "/");
  const served = path === null ? null : servedAt(path, folder);
  if (served === null) {
    refuse(404);
    return;
  }
  answer.writeHead(200, {
    "Content-Type": served.type,
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": policyFor(served, folder),
  });
  if (asked.method === "HEAD") answer.end();
  else if ("text" in served) answer.end(served.text);
  else createReadStream(served.file).pipe(answer);
}

function policyFor(served: Served, folder: string): string {
  return "file" in served && served.file.startsWith(join(folder, "pane") + sep) ? PANE_POLICY : PAGE_POLICY;
}

function pathOf(url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    return path.includes("\0") || path.includes("\\") ? null : path;
  } catch {
    return null;
  }
}

async function listenFrom(server: Server, port: number): Promise<number> {
  for (let at = port; at < port + TRIES; at += 1) {
    const found = port !== 0 && (await isTaken(at)) ? null : await listen(server, at);
    if (found !== null) return found;
  }
  throw new Error(`Ports ${port} to ${port + TRIES - 1} are all taken.`);
}

/** A browser asks ::1 before 127.0.0.1: a server there would answer in our place. */
function isTaken(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connect(port, "::1");
    const say = (taken: boolean): void => {
      socket.destroy();
      answer(taken);
    };
    socket.once("connect", () => {
      say(true);
    });
    socket.once("error", () => {
      say(false);
    });
  });
}

function listen(server: Server, port: number): Promise<number | null> {
  return new Promise((answer, fail) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === "EADDRINUSE") answer(null);
      else fail(error);
    };
    server.once("error", failed);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", failed);
      const address = server.address();
      answer(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}
