import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

/** Requests to a static host, in order. */
interface Served {
  path: string;
  status: number;
  bytes: number;
}

export interface StaticHost {
  /** Address of the folder. */
  url: string;
  served: Served[];
  close: () => void;
}

function contentOf(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

function answer(response: ServerResponse, content: Buffer | null, known: string | undefined) {
  if (content === null) {
    response.writeHead(404).end();
    return { status: 404, bytes: 0 };
  }
  const etag = `"${createHash("sha256").update(content).digest("hex").slice(0, 16)}"`;
  if (known === etag) {
    response.writeHead(304, { etag }).end();
    return { status: 304, bytes: 0 };
  }
  response.writeHead(200, { etag, "content-length": content.length }).end(content);
  return { status: 200, bytes: content.length };
}

/** Serves a folder on this machine like a host of static files. */
export async function staticHost(folder: string): Promise<StaticHost> {
  const served: Served[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    const file = path.join(folder, path.normalize(pathname));
    served.push({
      path: pathname,
      ...answer(response, contentOf(file), request.headers["if-none-match"]),
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}/`, served, close };
}
