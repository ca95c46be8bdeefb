import { KNOWN_TRENDING, TRENDING } from "@/tests/browser/listing";
import { isPageRequest } from "@/utils/messages/requests";
import { REQUEST_SHAPES } from "@/utils/messages/request-shapes";
import type { Driver, Tab } from "./driver";
import { expectShown } from "./shown";
import { expectStrips } from "./strips";
import { expect, test } from "./test";

const REFUSED = Object.keys(REQUEST_SHAPES).filter((name) => !isPageRequest(name));

/** Options, and a page whose process somebody took over: what runs there has all that content scripts have. */
async function openBoth(gloss: Driver): Promise<{ options: Tab; tab: Tab }> {
  const options = await gloss.openOwn("options.html");
  await expectShown(options, "113 papers");
  const tab = await gloss.open(TRENDING);
  await expectStrips(tab, KNOWN_TRENDING.length);
  return { options, tab };
}

test("a content script is answered what pages may ask, and nothing else", async ({ fresh }) => {
  const { options } = await openBoth(fresh);
  const answers = await options.run(
    async ({ names, url }) => {
      const [tab] = await chrome.tabs.query({ url: `${url}*` });
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        args: [names],
        func: async (all: string[]) => {
          const ask = (name: string) =>
            chrome.runtime.sendMessage<unknown, { error?: string }>({ name, argument: undefined });
          const replies = await Promise.all(all.map(ask));
          const { error } = await ask("pagePreferences");
          return { refused: replies.filter((reply) => "error" in reply).length, error };
        },
      });
      return frame?.result;
    },
    { names: REFUSED, url: TRENDING },
  );
  expect(answers).toEqual({ refused: REFUSED.length });
  await options.reload();
  await expectShown(options, "113 papers");
});

test("a content script can neither read what Gloss stores nor write that everything is to be erased", async ({
  fresh,
  engine,
}) => {
  test.skip(engine === "firefox", "Firefox keeps no storage from content scripts");
  const { options, tab } = await openBoth(fresh);
  const outcomes = await options.run(async (url) => {
    const [page] = await chrome.tabs.query({ url: `${url}*` });
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId: page?.id ?? -1 },
      func: async () => {
        const { local, sync, session } = chrome.storage;
        const trials = [
          ...[local, sync, session].map((area) => () => area.get(null)),
          () => local.set({ erasing: true }),
          () => local.setAccessLevel({ accessLevel: "TRUSTED_AND_UNTRUSTED_CONTEXTS" }),
          () => sync.clear(),
        ];
        return Promise.all(
          trials.map(async (trial) => {
            try {
              return JSON.stringify(await trial());
            } catch {
              return "refused";
            }
          }),
        );
      },
    });
    return frame?.result;
  }, TRENDING);
  expect(outcomes).toEqual(Array(6).fill("refused"));
  await fresh.stopBackground();
  await tab.reload();
  await expectStrips(tab, KNOWN_TRENDING.length);
});
