import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AROUND, WRITTEN } from "@/utils/sources/find/clean-title";
import type { Peel } from "@/utils/sources/read/peel";
import { AROUND as BARE } from "@/utils/sources/read/plain";

/** Text that lists write around titles, and letters between. */
const PIECES =
  "a|A|In |In COLT 2016|, |. |: |; | - | – | — | | |(|)|[|]|(Oral)|[pdf]|2016|9:30|Jan 3, 2020: |doi: 10.1000/x|arXiv:2401.00001|et al.|NeurIPS|, see|, at|in|?|!|*|_|→|★|†|😀|©|(a.org)|3. |[12] |#4 |:fire:|Title: |last week: |Lovelace et al. (1943) |(must read) |[R-CNN] |【新】| To appear in ICML|, ACL|@|(5 min)|Ada Lovelace|\\| ".split(
    "|",
  );

const titles = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.join("").trim());

describe("text around a title", () => {
  it.each([
    ["written by programs", WRITTEN],
    ["written in lists", AROUND],
    ["in any text", BARE],
  ])("is detected wherever it is removed: %s", (_, peels) => {
    const hidden = ([sign, without]: Peel, title: string) =>
      !sign.test(title) && without(title) !== title;
    const tried = fc.sample(titles, 3000);
    expect(tried.filter((title) => peels.some((one) => hidden(one, title)))).toEqual([]);
  });
});
