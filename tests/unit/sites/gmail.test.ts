import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { gmail } from "@/utils/sites/gmail";
import { SITES } from "@/utils/sites/index";
import { optionalSiteOf } from "@/utils/sites/optional";

const FIXTURE = path.resolve(import.meta.dirname, "../../fixtures/pages/gmail-thread.html");
const URL_OF_MAIL = new URL("https://mail.google.com/mail/u/0/#inbox/x");

function rowsOf(html: string) {
  const page = new DOMParser().parseFromString(html, "text/html");
  return gmail.layouts.flatMap((layout) =>
    [...page.querySelectorAll(layout.items)].flatMap((item) => {
      const row = layout.read(item, URL_OF_MAIL);
      return row
        ? [{ digest: layout.name, title: row.title, ids: row.ids, anchor: row.anchor.localName }]
        : [];
    }),
  );
}

describe("Gmail", () => {
  it("reads the titles of three kinds of digests, and nothing in a personal mail", () => {
    expect(rowsOf(readFileSync(FIXTURE, "utf8"))).toEqual([
      {
        digest: "daily papers",
        title:
          "Visual Autoregressive Modeling: Scalable Image Generation via Next-Scale Prediction",
        ids: ["arxiv:2404.02905"],
        anchor: "a",
      },
      {
        digest: "daily papers",
        title: "A Paper That Nobody Has Written",
        ids: ["arxiv:9912.00001"],
        anchor: "a",
      },
      {
        digest: "scholar alert",
        title: "MoVA: Adapting Mixture of Vision Experts to Multimodal Context",
        ids: ["arxiv:2404.13046"],
        anchor: "h3",
      },
      {
        digest: "announcement",
        title: "CARP: Visuomotor Policy Learning via Coarse-to-Fine Autoregressive Prediction",
        ids: ["arxiv:2412.06782"],
        anchor: "br",
      },
      {
        digest: "announcement",
        title: "Another Paper That Nobody Has Written",
        ids: ["arxiv:9912.00002"],
        anchor: "br",
      },
    ]);
  });

  it.each([
    ["a sender whose domain only begins like arXiv's", "no-reply@arxiv.org.evil.example"],
    ["a personal mail", "friend@example.org"],
  ])("has no strip in %s", (_, sender) => {
    const html = readFileSync(FIXTURE, "utf8").replaceAll(/email="[^"]*"/g, `email="${sender}"`);
    expect(rowsOf(html)).toEqual([]);
  });

  it("is read only when the reader switched it on", () => {
    expect(SITES).not.toContain(gmail);
    expect(optionalSiteOf("mail.google.com")).toBe(gmail);
    expect(optionalSiteOf("mail.google.com.evil.example")).toBeUndefined();
  });
});
