import { describe, expect, it } from "vitest";
import { SITES, siteOf } from "@/utils/sites/index";
import { layoutsOf } from "@/utils/sites/layouts-of";
import { optionalSiteOf } from "@/utils/sites/optional";
import type { Sample, Site } from "@/utils/sites/site";

const files = import.meta.glob<Record<string, unknown>>("@/utils/sites/*.ts", { eager: true });

/** The sample addresses in a site's file. */
function samplesOf(site: Site): Sample[] {
  const file = Object.values(files).find((exports) => Object.values(exports).includes(site));
  return (file?.["samples"] ?? []) as Sample[];
}

const samples = SITES.flatMap((site) =>
  samplesOf(site).map(({ url, layouts }) => ({ site, url, layouts })),
);

describe("sites", () => {
  it.each(samples)("$url belongs to $site.id alone", ({ site, url }) => {
    expect(siteOf(new URL(url))).toBe(site);
  });

  it.each(samples)("$url shows the layouts $layouts", ({ site, url, layouts }) => {
    expect(layoutsOf(site, new URL(url)).map(({ name }) => name)).toEqual(layouts);
  });

  it("leaves other hosts alone", () => {
    expect(siteOf(new URL("https://huggingface.co.evil.example/papers"))).toBeUndefined();
    expect(siteOf(new URL("https://www.example.com/papers"))).toBeUndefined();
  });

  it.each(SITES)("has a sample address of every layout of $id", (site) => {
    const shown = new Set(samplesOf(site).flatMap(({ layouts }) => layouts));
    expect([...shown].toSorted()).toEqual(site.layouts.map(({ name }) => name).toSorted());
  });

  it("lists every site file, including those that need a permission first", () => {
    const gmail = optionalSiteOf("mail.google.com");
    const listed = [...SITES, ...(gmail ? [gmail] : [])].map(({ id }) => `/utils/sites/${id}.ts`);
    const holding = Object.keys(files).filter((name) => "samples" in (files[name] ?? {}));
    expect(holding.toSorted()).toEqual(listed.toSorted());
  });
});
