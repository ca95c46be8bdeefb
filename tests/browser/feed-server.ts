import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Page } from "@playwright/test";
import { serverOf, type Answer } from "@/tests/unit/network/server";

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

/** Adds a feed of the reader's own, on the options page. */
export async function addFeed(options: Page, address: string): Promise<void> {
  await options.getByLabel("A feed or pack of your own").fill(address);
  await options.getByRole("button", { name: "Add", exact: true }).click();
}

/** What the list of requests in the options holds, oldest first. */
export async function listedRequests(options: Page): Promise<string[]> {
  const cells = options.locator(".log-url");
  return (await cells.allTextContents()).toReversed();
}
