import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { Pages } from "@/tools/browser/fixture-pages";
import { CERTIFICATE, KEY } from "@/tests/unit/http/certificate";

export interface Proxy {
  port: number;
  close: () => void;
}

/** A proxy that answers for every host out of `pages`, and hangs up where there is none. */
export async function proxyOf(pages: Pages): Promise<Proxy> {
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const body = pages.get(`https://${request.headers.host}${request.url}`);
    if (body === undefined) response.destroy();
    else response.end(body);
  };
  const secure = createSecureServer({ cert: CERTIFICATE, key: KEY }, answer);
  const proxy = createServer((_, response) => response.destroy());
  proxy.on("connect", (_, socket) => {
    socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
    secure.emit("connection", socket);
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const { port } = proxy.address() as AddressInfo;
  return { port, close: () => void proxy.close() };
}
