import { describe, expect, it } from "vitest";
import { SITES, layoutsOf, siteOf } from "@/utils/sites/index";

const samples = SITES.flatMap((site) => site.samples.map((sample) => ({ site, ...sample })));

describe("sites", () => {
  it.each(samples)("$url belongs to $site.id alone", ({ site, url }) => {
    expect(siteOf(new URL(url))).toBe(site);
  });

  it.each(samples)("$url shows the layouts $layouts", ({ site, url, layouts }) => {
    expect(layoutsOf(site, new URL(url)).map(({ name }) => name)).toEqual(layouts);
  });

  it("leaves other hosts alone", () => {
    expect(siteOf(new URL("https://huggingface.co.evil.example/papers"))).toBeUndefined();
    expect(siteOf(new URL("https://news.ycombinator.com/"))).toBeUndefined();
  });

  it("gives every layout a sample page", () => {
    for (const site of SITES) {
      const shown = new Set(site.samples.flatMap(({ layouts }) => layouts));
      expect([...shown].toSorted()).toEqual(site.layouts.map(({ name }) => name).toSorted());
    }
  });
});
