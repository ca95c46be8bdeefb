import { KNOWN_TRENDING, TRENDING } from "@/tests/browser/listing";
import { serverOf } from "@/tests/unit/network/server";
import { expectShown } from "./shown";
import { countOf, expectStrips, stripOf } from "./strips";
import { expect, test } from "./test";

const NEW = "A paper that only this morning's feed knows";
const FEED = JSON.stringify([
  {
    paper: {
      id: "2611.00467",
      title: NEW,
      summary: "We improve FID from 3.1 to 2.0 on ImageNet.",
      githubRepo: "https://github.com/a/b",
    },
  },
]);
const ROW = `<article><h3><a href="/papers/2611.00467">${NEW}</a></h3></article>`;

test("a feed's papers get their strips on a page that is open, without a reload", async ({
  fresh,
}) => {
  const { server, url } = await serverOf((_, response) => response.end(FEED));
  const tab = await fresh.open(TRENDING);
  await expectStrips(tab, KNOWN_TRENDING.length);
  await tab.run(
    (row) => document.querySelector("article")?.insertAdjacentHTML("afterend", row),
    ROW,
  );
  const options = await fresh.openOwn("options.html");
  await expectShown(options, "Gloss has made no request.");
  await options.fill("textbox", "A feed or pack of your own", url);
  await options.press("Enter");
  await expectShown(options, /^1 paper, asked/mu);
  await expectShown(options, "Requests that Gloss made (1)");
  await expect.poll(() => countOf(tab, stripOf(NEW))).toBe(1);
  server.closeAllConnections();
  server.close();
});
