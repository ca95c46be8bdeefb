import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainKey } from "@/utils/domain/plain-key";
import { titleKey, titleWords } from "@/utils/domain/title-key";
import { OTHER, SAME } from "./same-titles";

describe("the key of a title", () => {
  it.each(SAME)("is the same with %s: %s, %s", (_, a, b) => {
    expect(titleKey(a)).toBe(titleKey(b));
    expect(titleKey(a)).not.toBe("");
  });

  it.each(OTHER)("differs for %s and %s", (a, b) => {
    expect(titleKey(a)).not.toBe(titleKey(b));
  });

  it.each([
    ["Crème brûlée & GPT-4", ["creme", "brulee", "and", "gpt", "4"]],
    ["βVAE for Δt", ["beta", "vae", "for", "delta", "t"]],
    [String.raw`The $D\rightarrow4$ Limit`, ["the", "d", "4", "limit"]],
    ["Μηχανική μάθηση", ["μηχανικη", "μαθηση"]],
    [
      "R&D; or AT&T, a cost of $5",
      ["r", "and", "d", "or", "at", "and", "t", "a", "cost", "of", "5"],
    ],
  ])("of %s is made of %j", (title, words) => {
    expect(titleWords(title)).toEqual(words);
    expect(titleKey(title)).toBe(words.join(""));
  });

  it("does not change when the key is computed again", () => {
    const texts = fc.oneof(
      fc.string({ unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)) }),
      fc.constantFrom(...SAME.flatMap(([, a, b]) => [a, b])),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const key = titleKey(text);
        expect(titleKey(key)).toBe(key);
      }),
    );
  });

  it("does not depend on how Unicode composes a letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(titleKey(text.normalize("NFD"))).toBe(titleKey(text.normalize("NFC")));
      }),
      { examples: [["À* Search"], [String.raw`\alphaé`]] },
    );
  });

  it("is still the one used by published shards, for titles in plain letters", () => {
    const plain = fc.string({ unit: fc.constantFrom(...Array.from("aZ09 +-:,.'é")) });
    fc.assert(
      fc.property(plain, (text) => {
        expect(titleKey(text)).toBe(plainKey(text));
      }),
    );
  });
});

it("names published shards as before", () => {
  expect(plainKey(String.raw`$\omega$-Nets \textbf{in} Straße & β → 4×4`)).toBe(
    "omeganetsinstraßeandβ4x4",
  );
});
