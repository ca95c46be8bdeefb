import { expect, it } from "vitest";
import { kindWords } from "@/components/options/preview/kind-words";
import { PLACES } from "@/utils/sources/find/places";

it.each(PLACES)("describes how a title was found: %s", (place) => {
  expect(kindWords(place, 2)).not.toBe("2 entries");
});
