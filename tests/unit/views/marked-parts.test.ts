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
    ["no query", "  ", "no query"],
  ])("%s, asked for “%s”: %s", (text, query, expected) => {
    expect(shown(text, query)).toBe(expected);
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
  it("shows the surroundings of the first match, cut at words", () => {
    const text = `${"word ".repeat(100)}needle ${"word ".repeat(100)}`;
    const snippet = snippetOf(text, "needle");
    expect(snippet).toMatch(/^…word .*needle.* word…$/);
    expect(snippet.length).toBeLessThanOrEqual(182);
  });

  it("shows the beginning where nothing matches, and a short text whole", () => {
    expect(snippetOf("short and whole", "absent")).toBe("short and whole");
    expect(snippetOf("short and whole", "")).toBe("short and whole");
  });
});
