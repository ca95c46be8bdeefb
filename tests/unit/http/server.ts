import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { CERTIFICATE, KEY } from "./certificate";

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

/** Starts a local server that sends `answer`; returns its address. */
export async function serverOf(answer: Answer): Promise<{ url: string; server: Server }> {
  const server = createServer(answer);
  return { server, url: `http://127.0.0.1:${await listening(server)}/feed` };
}

/** The same with a self-signed certificate. */
export async function secureServerOf(answer: Answer): Promise<{ url: string; server: Server }> {
  const server = createSecureServer({ cert: CERTIFICATE, key: KEY }, answer);
  return { server, url: `https://127.0.0.1:${await listening(server)}/feed` };
}
