import type { Page } from "@playwright/test";

/** Maximum wait for the first strip, in milliseconds. */
const PATIENCE = 15_000;
/** Titles are cut to this many characters in the table. */
const WIDTH = 72;

/** Waits for the first strip, then returns the titles of the page's rows and whether each has one. */
export async function badgedTitles(page: Page): Promise<{ title: string; badged: boolean }[]> {
  await page
    .locator("[data-gloss=strip]")
    .first()
    .waitFor({ state: "attached", timeout: PATIENCE });
  return page.locator("article").evaluateAll((rows) =>
    rows.map((row) => ({
      title: row.querySelector("h3")?.textContent.trim() ?? "",
      badged: row.querySelector("[data-gloss=strip]") !== null,
    })),
  );
}

/** A table for the terminal, one line per title. */
export function table(rows: { title: string; badged: boolean }[]): string {
  const lines = rows.map(({ title, badged }) => `${badged ? "  ●    " : "  ·    "}│ ${cut(title)}`);
  const count = rows.filter(({ badged }) => badged).length;
  return ["Gloss  │ Title", "───────┼──────", ...lines, `${count} of ${rows.length} badged`].join(
    "\n",
  );
}

const cut = (title: string) => (title.length > WIDTH ? `${title.slice(0, WIDTH - 1)}…` : title);
