import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { serverOf, type Answer } from "@/tests/unit/http/server";

export type { Answer };

/** A server for one test: it sends the given response and records requests. */
export interface FeedServer {
  url: string;
  /** Requested addresses, in order. */
  asked: string[];
  /** Sets the response for all further requests. */
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
