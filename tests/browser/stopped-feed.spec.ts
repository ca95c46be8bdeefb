import type { Page } from "@playwright/test";
import { expect, test } from "./extension";
import { addFeed, feedServer, type Answer } from "./feed-server";

test.describe.configure({ timeout: 240_000 });

/** Enough that the worker can be stopped while it stores them. */
const MANY = 1500;
const BUNDLED = 113;

const papersFrom = (start: number, count: number) =>
  JSON.stringify(
    Array.from({ length: count }, (_, at) => ({
      title: `Paper number ${start + at} of a feed about matters of some weight`,
      abstract: `We improve accuracy by ${at % 50}.5% on ImageNet and CIFAR-10. `.repeat(6),
    })),
  );

/** Papers in the library, counted without asking the worker. */
const stored = (page: Page): Promise<number> =>
  page.evaluate(
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
  );

interface Step {
  name: string;
  /** What the server plays until the worker is stopped. */
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
  test(`a worker that is stopped when ${name} ends well when it next wakes`, async ({ gloss }) => {
    const server = await feedServer(answer);
    const options = await gloss.openOwn("options.html");
    await expect(options.getByText(`${BUNDLED} papers`).first()).toBeVisible();
    await addFeed(options, server.url);
    await expect
      .poll(async () => isReached(server.asked.length, await stored(options)), { intervals: [20] })
      .toBe(true);
    // Whenever it wakes, be it at once, the server answers.
    server.play((_, response) => response.end(MORE));
    await gloss.stopWorker();
    await gloss.openOwn("popup.html");
    await expect(options.getByText(/^1,500 papers, asked/)).toBeVisible({ timeout: 60_000 });
    expect(await stored(options)).toBe(BUNDLED + MANY);
    await expect(options.getByRole("button", { name: "Refresh now" })).toBeEnabled();
    await expect(options.getByText("Being asked…")).toHaveCount(0);
    server.close();
  });
}
