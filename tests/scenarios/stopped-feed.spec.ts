import { feedServer, type Answer } from "@/tests/browser/feed-server";
import type { Tab } from "./driver";
import { addFeed } from "./feed-list";
import { expectShown, shown } from "./shown";
import { expect, test } from "./test";

test.describe.configure({ timeout: 240_000 });

/** Enough that the background can be stopped while it stores them. */
const MANY = 600;
const BUNDLED = 113;

const papersFrom = (start: number, count: number) =>
  JSON.stringify(
    Array.from({ length: count }, (_, at) => ({
      title: `Paper number ${start + at} of a feed about matters of some weight`,
      abstract: `We improve accuracy by ${at % 50}.5% on ImageNet and CIFAR-10. `.repeat(6),
    })),
  );

/** Papers in the library, counted without asking the background. */
const stored = (tab: Tab): Promise<number> =>
  tab.run(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open("gloss");
        opening.addEventListener("error", () => reject(new Error("The library is closed")));
        opening.addEventListener("success", () => {
          const database = opening.result;
          const count = database.transaction("papers").objectStore("papers").count();
          count.addEventListener("success", () => {
            database.close();
            resolve(count.result);
          });
        });
      }),
    null,
  );

interface Step {
  name: string;
  /** What the server plays until the background is stopped. */
  answer: Answer;
  /** Whether it is time to stop. */
  isReached: (asked: number, papers: number) => boolean;
}

const MORE = papersFrom(0, MANY);
const STEPS: Step[] = [
  { name: "a request is sent", answer: () => {}, isReached: (asked) => asked === 1 },
  {
    name: "half an answer is read",
    answer: (_, response) => void response.writeHead(200).write(MORE.slice(0, 100_000)),
    isReached: (asked) => asked === 1,
  },
  {
    name: "half of the papers are stored",
    answer: (_, response) => response.end(MORE),
    isReached: (_, papers) => papers > BUNDLED,
  },
  {
    name: "all is stored",
    answer: (_, response) => response.end(MORE),
    isReached: (_, papers) => papers === BUNDLED + MANY,
  },
];

for (const { name, answer, isReached } of STEPS) {
  test(`a background that is stopped when ${name} ends well when it next wakes`, async ({
    fresh,
  }) => {
    const server = await feedServer(answer);
    const options = await fresh.openOwn("options.html");
    await expectShown(options, `${BUNDLED} papers`);
    await addFeed(options, server.url);
    await expect
      .poll(async () => isReached(server.asked.length, await stored(options)), { intervals: [20] })
      .toBe(true);
    // Whenever it wakes, be it at once, the server answers.
    server.play((_, response) => response.end(MORE));
    await fresh.stopBackground();
    await fresh.openOwn("popup.html");
    await expectShown(options, /^600 papers, asked/mu);
    expect(await stored(options)).toBe(BUNDLED + MANY);
    await expect.poll(() => shown(options)).not.toContain("Being asked…");
    server.close();
  });
}
