import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PackedWords } from "@/utils/search/packed-words";

const WORDS = ["a", "ab", "b", "gpt4o", "é", "𝛼", "大"];
/** Words with papers of small and large ids, as added between two packings. */
const entries = fc
  .uniqueArray(fc.constantFrom(...WORDS))
  .map((words) => words.toSorted((a, b) => (a < b ? -1 : 1)))
  .chain((words) =>
    fc.tuple(
      ...words.map((word) =>
        fc
          .uniqueArray(fc.oneof(fc.nat(200), fc.nat(2 ** 28 - 1)), { minLength: 1 })
          .map((papers): [string, number[]] => [word, papers.toSorted((a, b) => a - b)]),
      ),
    ),
  );

describe("PackedWords", () => {
  it("gives the same papers for every word as a map of sets, in any order of additions", () => {
    fc.assert(
      fc.property(fc.array(entries, { maxLength: 4 }), (parts) => {
        const oracle = new Map<string, Set<number>>();
        for (const [word, papers] of parts.flat()) {
          oracle.set(word, (oracle.get(word) ?? new Set()).union(new Set(papers)));
        }
        const merged = parts.reduce((packed, part) => packed.merged(part), new PackedWords());
        for (const packed of [merged, new PackedWords(structuredClone(merged.snapshot()))]) {
          for (const word of WORDS) {
            const expected = [...(oracle.get(word) ?? [])].toSorted((a, b) => a - b);
            expect([...packed.papersWith(word)]).toEqual(expected);
          }
          expect(packed.words.size).toBe(oracle.size);
        }
      }),
    );
  });

  it.each([
    ["words are missing", { words: "a\n" }],
    ["there are more words than counts", { words: "a\nb\nc\n" }],
    ["ids are missing", { ids: new Uint8Array(1) }],
    ["ends are missing", { ends: new Uint32Array(1) }],
  ])("refuses a snapshot whose %s", (_, change) => {
    const whole = new PackedWords().merged([
      ["a", [1, 2]],
      ["b", [7]],
    ]);
    expect(() => new PackedWords({ ...whole.snapshot(), ...change })).toThrow("torn");
  });
});
