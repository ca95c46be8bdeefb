import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filterText, readFilter } from "@/utils/packs/format/group-filter";
import { prefixOf, titleHash } from "@/utils/packs/format/title-hash";

const CUT = { shardBits: 12, groupBits: 8 };

/** Hashes of one group. */
const inGroup = (group: number) =>
  fc.array(fc.integer({ min: 0, max: 2 ** 24 - 1 }), { maxLength: 600 }).map((lows) =>
    // `>>> 0` makes an unsigned 32-bit number.
    lows.map((low) => ((group << 24) | low) >>> 0),
  );

describe("a group filter", () => {
  it("has no false negatives", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 255 }).chain((group) => inGroup(group)),
        (hashes) => {
          const filter = readFilter(filterText(hashes, [], CUT), CUT);
          for (const hash of hashes) expect(filter.mayHold(hash)).toBe(true);
        },
      ),
    );
  });

  it("rejects nearly every other title, with about one byte per title", () => {
    const all = Array.from({ length: 60_000 }, (_, at) => titleHash(`A paper numbered ${at}`));
    const ours = all.filter((hash) => prefixOf(hash, CUT.groupBits) === 7);
    const [held, others] = [ours.slice(0, 100), ours.slice(100)];
    const text = filterText(held, [], CUT);
    const filter = readFilter(text, CUT);
    const wrong = others.filter((hash) => filter.mayHold(hash)).length;
    expect(wrong / others.length).toBeLessThan(0.02);
    expect(text.length).toBeLessThan(100 * 3);
  });

  it("finds shards published by earlier versions: title hashes never change", () => {
    const titles = [
      "Attention Is All You Need",
      "Straße und β-VAE",
      String.raw`$\omega$-Nets & More`,
    ];
    expect(titles.map(titleHash)).toEqual([1_432_609_036, 2_431_848_263, 421_735_806]);
  });

  it("names the content of each shard, and nothing for empty shards", () => {
    const revisions = Array.from({ length: 16 }, (_, at) =>
      at === 3 ? null : `0000000${at % 10}`,
    );
    const filter = readFilter(filterText([], revisions, CUT), CUT);
    expect(filter.revisionOf(0x7a2)).toBe("00000002");
    expect(filter.revisionOf(0x7a3)).toBeNull();
  });

  it.each([
    ["not JSON", "<html>"],
    ["null", "null"],
    ["without gaps", '{"revisions": []}'],
    ["with gaps that are not base64", '{"revisions": [], "gaps": "<script>"}'],
    ["with an invalid revision", '{"revisions": ["../../etc"], "gaps": ""}'],
  ])("is refused when it is %s", (_, text) => {
    expect(() => readFilter(text, CUT)).toThrow(Error);
  });
});
