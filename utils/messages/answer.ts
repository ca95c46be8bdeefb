import * as v from "valibot";
import { browser, type Browser } from "wxt/browser";
import type { Reply } from "./ask";
import { isPageRequest, type Requests } from "./requests";
import { report } from "@/utils/logging/report";

/** Who asked: the tab and frame of a content script. */
export interface PageAsker {
  tab: number;
  frame: number;
  /** Aborted when the page has gone. */
  signal: AbortSignal;
}

/** Null for one of Gloss's own pages. */
export type Asker = PageAsker | null;

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

/** What lets pages have their turns: see `TabTurns` and `PageLives`. */
export interface Admission {
  signalOf: (tab: number, frame: number) => AbortSignal;
  run: (tab: number, signal: AbortSignal, work: () => Promise<unknown>) => Promise<unknown>;
}

/** Handlers of some requests, with the shapes of what they are asked. */
export interface Answers<Name extends keyof Requests> {
  handlers: Pick<Handlers, Name>;
  shapes: Pick<Shapes, Name>;
}

interface Answering<Ready extends keyof Requests> {
  /** What can be answered at once. */
  ready: Answers<Ready>;
  /** Loads what answers the others; called whenever one of them is asked. */
  others: () => Promise<Answers<Exclude<keyof Requests, Ready>>>;
  admission: Admission;
}

type Sender = Browser.runtime.MessageSender;

const envelope = v.object({ name: v.string(), argument: v.optional(v.unknown()) });

/** A compromised page may say anything of itself but its address, which the browser says. */
const isOwnPage = ({ id, url }: Sender) =>
  id === browser.runtime.id && url?.startsWith(browser.runtime.getURL("/")) === true;

function askerOf(sender: Sender, { signalOf }: Admission): Asker {
  if (isOwnPage(sender)) return null;
  const [tab, frame] = [sender.tab?.id ?? -1, sender.frameId ?? 0];
  return { tab, frame, signal: signalOf(tab, frame) };
}

type Handle = (argument: unknown, asker: Asker) => Promise<unknown>;

async function handle(
  { handlers, shapes }: Answers<never>,
  { name, argument }: v.InferOutput<typeof envelope>,
  asker: Asker,
): Promise<unknown> {
  const [handler, shape] = [valueOf(handlers, name), valueOf(shapes, name)];
  if (!handler || !shape) throw new Error(`Gloss knows no request “${name}”.`);
  return (handler as Handle)(v.parse(shape as v.GenericSchema, argument), asker);
}

const valueOf = (record: object, name: string): unknown =>
  Object.hasOwn(record, name) ? Reflect.get(record, name) : undefined;

async function answer<Ready extends keyof Requests>(
  { ready, others, admission }: Answering<Ready>,
  message: unknown,
  asker: Asker,
): Promise<unknown> {
  const request = v.parse(envelope, message);
  const { name } = request;
  const isReady = Object.hasOwn(ready.shapes, name);
  const work = async () => handle(isReady ? ready : await others(), request, asker);
  if (asker === null) return work();
  if (!isPageRequest(name)) throw new Error(`Only Gloss itself asks for “${name}”.`);
  return admission.run(asker.tab, asker.signal, work);
}

/** Answers `ask` from every page; call once, at the top level of the background. */
export function answerRequests<Ready extends keyof Requests>(answering: Answering<Ready>): void {
  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    const asker = askerOf(sender, answering.admission);
    answer(answering, message, asker).then(
      (value) => sendResponse({ value } satisfies Reply),
      (error: unknown) => {
        const said = asker?.signal.aborted ? String(error) : report("Answering a page", error);
        sendResponse({ error: said } satisfies Reply);
      },
    );
    return true; // keeps the channel open; all three of Chromium, Firefox and the fake know it
  });
}
