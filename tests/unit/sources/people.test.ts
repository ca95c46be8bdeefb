import { describe, expect, it } from "vitest";
import { bibtexPeople } from "@/utils/sources/read/bibtex-people";
import { peopleIn } from "@/utils/sources/read/people-list";
import { namesOf } from "@/utils/sources/read/person-name";

/** Further people who are not named. */
const MORE = "…";
const RIGHT_TO_LEFT = "\u202E";

describe("a name", () => {
  it.each<[given: string, name: string]>([
    ["Ada Lovelace", "Ada Lovelace"],
    ["Lovelace, Ada", "Ada Lovelace"],
    ["Lovelace, Ada, Jr.", "Ada Lovelace Jr."],
    ["Lovelace, Jr, Ada", "Ada Lovelace Jr"],
    ["Ada Lovelace, III", "Ada Lovelace III"],
    ["van Dijk, Edsger W.", "Edsger W. van Dijk"],
    ["Lovelace A", "Lovelace A"],
    ["Doe, J", "J Doe"],
    ["Foldings, Inc.", "Foldings, Inc."],
    ["Wei Wang 0001", "Wei Wang"],
    ["Ada Lovelace¹,²*", "Ada Lovelace"],
    ["Ada Lovelace<sup>1,2</sup>†", "Ada Lovelace"],
    ["Ada Lovelace (TU Berlin (Germany))", "Ada Lovelace"],
    ["Ada Lovelace <ada@fold.org>", "Ada Lovelace"],
    ["ada@fold.org (Ada Lovelace)", ""],

    ["and Ada Lovelace.", "Ada Lovelace"],
    ["Jos&eacute; Garc&#237;a", "José García"],
    [String.raw`G{\"o}del, Kurt`, "Kurt Gödel"],
    [String.raw`Paul Erd\H{o}s`, "Paul Erdős"],
    ["Flann O'Brien", "Flann O'Brien"],
    ["Jean-Luc  Picard", "Jean-Luc Picard"],
    ["张三", "张三"],
    ["ATLAS Collaboration", "ATLAS Collaboration"],
    [`Ada ${RIGHT_TO_LEFT}Lovelace\u0007`, "Ada Lovelace"],
    ["Anonymous Authors", ""],

    ["user_1815", ""],
    ["adalovelace", ""],
    ["3 authors", ""],
    ["https://fold.org/ada", ""],
    ["A", ""],
    ["", ""],
    ["x".repeat(101), ""],
  ])("of “%s” is %s", (given, name) => {
    expect(namesOf(given)).toEqual(name === "" ? [] : [name]);
  });
});

describe("people listed in one text", () => {
  it.each<[given: string, names: string[]]>([
    ["Ada Lovelace", ["Ada Lovelace"]],
    ["Ada Lovelace, Bo Li and Carl Sagan", ["Ada Lovelace", "Bo Li", "Carl Sagan"]],
    ["Ada Lovelace, Bo Li, & Carl Sagan", ["Ada Lovelace", "Bo Li", "Carl Sagan"]],
    ["Ada Lovelace · Bo Li", ["Ada Lovelace", "Bo Li"]],
    ["Lovelace, Ada; Li, Bo", ["Ada Lovelace", "Bo Li"]],
    [
      "García Márquez, Gabriel; Vargas Llosa, Mario",
      ["Gabriel García Márquez", "Mario Vargas Llosa"],
    ],
    ["Lovelace, Ada, Jr.; Fold Team", ["Ada Lovelace Jr.", "Fold Team"]],
    ["Ada Lovelace, Bo Li; Carl Sagan", ["Ada Lovelace", "Bo Li", "Carl Sagan"]],
    ["Ada Lovelace, Bo\n  Li and\n  Carl Sagan", ["Ada Lovelace", "Bo Li", "Carl Sagan"]],
    ["Ada Lovelace; bo1815", ["Ada Lovelace", MORE]],
    ["Lovelace, Ada", ["Ada Lovelace"]],
    ["van Dijk, Jan Peter", ["Jan Peter van Dijk"]],
    ["Lovelace, Ada and Li, Bo", ["Ada Lovelace", "Bo Li"]],
    ["Lovelace, A., Li, B., & Sagan, C. E.", ["A. Lovelace", "B. Li", "C. E. Sagan"]],
    ["Lovelace A, Li B.", ["Lovelace A", "Li B."]],
    ["Ada Lovelace (1), Bo Li (1 and 2) ((1) MIT, (2) ETH, Zurich)", ["Ada Lovelace", "Bo Li"]],
    ["Ada Lovelace1,2, Bo Li2", ["Ada Lovelace", "Bo Li"]],
    ["Ada Lovelace, Bo Li, et al.", ["Ada Lovelace", "Bo Li", MORE]],
    ["Ada Lovelace et.al.", ["Ada Lovelace", MORE]],
    ["Lovelace, A., Li, B., et al.", ["A. Lovelace", "B. Li", MORE]],
    ["Ada Lovelace; Bo Li; and 12 others", ["Ada Lovelace", "Bo Li", MORE]],
    ["Ada Lovelace, Bo Li, …", ["Ada Lovelace", "Bo Li", MORE]],
    ["Lovelace et al.", []],
    ["et al.", []],
    ["Bo Chul Li, adal", []],
    ["A, B", []],
    ["Lovelace, Ada (57190000000); Li, Bo (5719)", ["Ada Lovelace", "Bo Li"]],
    ["张三，李四、王五", ["张三", "李四", "王五"]],
    ["Ada Lovelace\nBo Li", ["Ada Lovelace", "Bo Li"]],
    ['<a href="https://x.org">Ada Lovelace</a>, <a href="">Bo Li</a>', ["Ada Lovelace", "Bo Li"]],
    ["Gemini Team", ["Gemini Team"]],
    ["admin", []],
    ["Plato, Kant, Hume", []],
    ["See the website", []],
    ["", []],
  ])("“%s” are %j", (given, names) => {
    expect(peopleIn(given)).toEqual(names);
  });

  it("are read in linear time, without the cut name at the end of a truncated list", () => {
    const names = peopleIn("Ada Lovelace, ".repeat(100_000));
    expect(new Set(names)).toEqual(new Set(["Ada Lovelace", MORE]));
  });
});

describe("people in BibTeX", () => {
  it.each<[given: string, names: string[]]>([
    ["Lovelace, Ada and Bo Li", ["Ada Lovelace", "Bo Li"]],
    ["{Gemini Team, Google} and Li, Bo", ["Gemini Team Google", "Bo Li"]],
    ["García Márquez, Gabriel", ["Gabriel García Márquez"]],
    ["van der Berg, Jan Peter Maria", ["Jan Peter Maria van der Berg"]],
    ["Lovelace, Jr., Ada and Bo Li", ["Ada Lovelace Jr.", "Bo Li"]],
    ["Ada Lovelace, Bo Li, Carl Sagan", ["Ada Lovelace", "Bo Li", "Carl Sagan"]],
    ["Ada Lovelace, Bo Li and Carl Sagan", ["Ada Lovelace", "Bo Li", "Carl Sagan"]],
    ["{Foldings and Sons} and Bo Li", ["Foldings and Sons", "Bo Li"]],
    [String.raw`{\"O}zg{\"u}r, Ada and {\O}ystein {\AA}s`, ["Ada Özgür", "Øystein Ås"]],
    ["Ada\n  Lovelace and\n  Bo~Li and others", ["Ada Lovelace", "Bo Li", MORE]],
    ["", []],
  ])("“%s” are %j", (given, names) => {
    expect(bibtexPeople(given)).toEqual(names);
  });
});
