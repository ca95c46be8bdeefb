import * as v from "valibot";
import { browser, type Browser } from "wxt/browser";
import type { Reply } from "./ask";
import type { Requests } from "./messages";
import { report } from "./report";

/** Who asked: the tab and frame of a content script, neither for Gloss's own pages. */
export interface Asker {
  tab: number | null;
  frame: number;
}

/** One handler per request; a missing one is a type error. */
export type Handlers = {
  [Name in keyof Requests]: (
    argument: Parameters<Requests[Name]>[0],
    asker: Asker,
  ) => Promise<ReturnType<Requests[Name]>>;
};

/** The shape of each request's argument; what does not fit never reaches a handler. */
export type Shapes = {
  [Name in keyof Requests]: v.GenericSchema<unknown, Parameters<Requests[Name]>[0]>;
};

const envelope = v.object({ name: v.string(), argument: v.optional(v.unknown()) });

async function answer(handlers: Handlers, shapes: Shapes, message: unknown, asker: Asker) {
  const { name, argument } = v.parse(envelope, message);
  if (!Object.hasOwn(shapes, name)) throw new Error(`Gloss knows no request “${name}”.`);
  const request = name as keyof Requests;
  const handle = handlers[request] as (argument: unknown, asker: Asker) => Promise<unknown>;
  return handle(v.parse(shapes[request], argument), asker);
}

const askerOf = (sender: Browser.runtime.MessageSender): Asker => ({
  tab: sender.tab?.id ?? null,
  frame: sender.frameId ?? 0,
});

/** Answers `ask` from every page; call once, at the top level of the background. */
export function answerRequests(handlers: Handlers, shapes: Shapes): void {
  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    answer(handlers, shapes, message, askerOf(sender)).then(
      (value) => sendResponse({ value } satisfies Reply),
      (error: unknown) =>
        sendResponse({ error: report("Answering a page", error) } satisfies Reply),
    );
    return true; // keeps the channel open; all three of Chromium, Firefox and the fake know it
  });
}
