import { describe, expect, it } from "vitest";
import { readQuery } from "@/utils/search/query";

describe("readQuery", () => {
  it.each([
    ["vision trans", ["vision", "trans"], true],
    ["vision transformer ", ["vision", "transformer"], false],
    ["GPT-4o", ["gpt", "4o"], true],
    ["Mamba: linear", ["mamba", "linear"], true],
    ["foo:bar", ["foo", "bar"], true],
    ["", [], false],
  ])("reads the words of “%s”", (text, words, isOpen) => {
    expect(readQuery(text)).toMatchObject({ words, isOpen, phrases: [], filters: [] });
  });

  it.each([
    ['"vision transformer"', [["vision", "transformer"]]],
    ['"the more the better"', [["the", "more", "the", "better"]]],
    ['"never closed', [["never", "closed"]]],
    ['""', []],
  ])("reads the phrases of %s", (text, phrases) => {
    expect(readQuery(text)).toMatchObject({ phrases, words: [], isOpen: false });
  });

  it("reads filters beside words", () => {
    expect(readQuery('theme:peft-lora has:code since:2025-01 metric:"top-1 accuracy" vit')).toEqual(
      {
        words: ["vit"],
        phrases: [],
        filters: [
          { name: "theme", value: "peft-lora" },
          { name: "has", value: "code" },
          { name: "since", value: "2025-01" },
          { name: "metric", value: "top-1 accuracy" },
        ],
        isOpen: true,
      },
    );
  });
});
