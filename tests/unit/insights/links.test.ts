import { expect, it } from "vitest";

import { linksOf } from "@/utils/insights/links";

it.each([
  ["Code is available at https://github.com/a/b.", "https://github.com/a/b", "code"],
  ["Project page: https://a.github.io/b/", "https://a.github.io/b/", "project"],
  ["The dataset is available at: https://github.com/a/b.", "https://github.com/a/b", "data"],
  ["We release our models: https://aka.ms/x.", "https://aka.ms/x", "model"],
  ["Code is at github.com/a/b.", "https://github.com/a/b", "code"],
])("finds the link of %j", (text, url, kind) => {
  expect(linksOf(text)).toEqual([{ url, kind }]);
});

it("lists a link once", () => {
  expect(linksOf("See https://a.io/b and https://a.io/b.")).toHaveLength(1);
});
