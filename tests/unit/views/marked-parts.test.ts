import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markedParts, snippetOf } from "@/utils/views/marked-parts";

const shown = (text: string, query: string) =>
  markedParts(text, query)
    .map((part) => (part.hit ? `[${part.text}]` : part.text))
    .join("");

describe("markedParts", () => {
  it.each([
    ["Low-Rank Adaptation", "rank", "Low-[Rank] Adaptation"],
    ["Low-Rank Adaptation", "ada low", "[Low]-Rank [Ada]ptation"],
    ["Frankly", "rank", "Frankly"],
    ["C++ (2024)", "c++ (", "[C]++ (2024)"],
    ["Über uns", "über", "[Über] uns"],
    ["Straße und Größe", "strasse gro", "[Straße] und [Grö]ße"],
    ["Straße und Größe", "groesse", "Straße und [Größe]"],
    ["An Œuvre of β-VAE", "oeuvre beta", "An [Œuvre] of [β]-VAE"],
    ["Naı̈ve Bayes", "naive", "[Naı̈ve] Bayes"],
    ["基于Transformer的目标检测", "检测 trans", "基于[Trans]former的目标[检测]"],
    ["音声認識の音声", "音声", "[音声]認識の[音声]"],
    ["Über 언어 모델의 평가", "모델 uber", "[Über] 언어 [모델]의 평가"],
    ["a a b a", "a", "[a] [a] b [a]"],
    ["no query", "  ", "no query"],
  ])("%s, asked for “%s”: %s", (text, query, expected) => {
    expect(shown(text, query)).toBe(expected);
  });

  it("loses no character of any text, for any query", () => {
    const texts = fc.string({ unit: fc.constantFrom(...Array.from("aßÖ βœ목検 -")) });
    fc.assert(
      fc.property(texts, texts, (text, query) => {
        expect(
          markedParts(text, query)
            .map((part) => part.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });

  it("loses no character", () => {
    const text = "A rank, a Rank; ranked.";
    expect(
      markedParts(text, "rank a")
        .map((part) => part.text)
        .join(""),
    ).toBe(text);
  });
});

describe("snippetOf", () => {
  it("shows the text around the first match, cut at word boundaries", () => {
    const text = `${"word ".repeat(100)}needle ${"word ".repeat(100)}`;
    const snippet = snippetOf(text, "needle");
    expect(snippet).toMatch(/^…word .*needle.* word…$/);
    expect(snippet.length).toBeLessThanOrEqual(182);
  });

  it("shows the text around a match in a text without spaces", () => {
    const snippet = snippetOf(`${"研究".repeat(200)}音声認識${"研究".repeat(200)}`, "音声");
    expect(snippet).toMatch(/^…(?:研究)+音声認識(?:研究)+研?…$/);
    expect(snippet.length).toBeLessThanOrEqual(182);
  });

  it("shows the beginning when nothing matches, and a short text in full", () => {
    expect(snippetOf("short and whole", "absent")).toBe("short and whole");
    expect(snippetOf("short and whole", "")).toBe("short and whole");
    const longest = `${"word ".repeat(35)}words`;
    expect(snippetOf(longest, "absent")).toBe(longest);
  });
});
