import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { serverOf, type Answer } from "@/tests/unit/http/server";

export type { Answer };

/** A server of one test: it plays what it is told, and keeps a record of what it was asked. */
export interface FeedServer {
  url: string;
  /** Addresses that were asked for, in order. */
  asked: string[];
  /** What it plays from now on. */
  play: (answer: Answer) => void;
  close: () => void;
}

/** Starts a server on this machine. */
export async function feedServer(first: Answer): Promise<FeedServer> {
  let playing = first;
  const asked: string[] = [];
  const { server, url } = await serverOf((request: IncomingMessage, response: ServerResponse) => {
    asked.push(new URL(request.url ?? "", url).href);
    playing(request, response);
  });
  return {
    url,
    asked,
    play: (answer) => {
      playing = answer;
    },
    close: () => closeAll(server),
  };
}

function closeAll(server: Server): void {
  server.closeAllConnections();
  server.close();
}
