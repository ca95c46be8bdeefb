import { describe, expect, it } from "vitest";
import { arxivId, inOneForm, paperIdsOf } from "@/utils/domain/paper-id";

describe("an id of a paper", () => {
  it.each([
    ["https://arxiv.org/abs/math.DG/0211159v1", "arxiv:math/0211159"],
    ["https://browse.arxiv.org/pdf/2401.00001v2.pdf", "arxiv:2401.00001"],
    ["https://doi.org/10.48550/arXiv.2401.00001", "arxiv:2401.00001"],
    [
      "https://doi.org/10.1002/%28SICI%291099-1727(199821)14%3A1%3C3::AID-SDR140%3E3.0.CO;2-K",
      "doi:10.1002/(sici)1099-1727(199821)14:1<3::aid-sdr140>3.0.co;2-k",
    ],
  ])("is read from %s in canonical form", (address, id) => {
    expect(paperIdsOf(address)).toEqual([id]);
  });

  it.each([
    "10.1000/a%E2%80%AEb",
    "10.1000/a%0Ab",
    "10.1000/a%20b",
    "10.1000/a%23b",
    "10.1000/a%3Fb",
    "10.1000/a%zz",
  ])("keeps %s encoded, because the decoded form would lead elsewhere or hide something", (doi) => {
    expect(paperIdsOf(`https://doi.org/${doi}`)).toEqual([`doi:${doi.toLowerCase()}`]);
  });

  it("of arXiv is the same with and without the subject class", () => {
    expect(arxivId("math.DG/0211159")).toBe(arxivId("math/0211159"));
  });

  it.each([
    ["math.DG/0211159", "arxiv:math/0211159"],
    ["arXiv:cond-mat.mes-hall/9901001v2", "arxiv:cond-mat/9901001"],
    ["HEP-TH/9901001", "arxiv:hep-th/9901001"],
    ["2401.00001v3", "arxiv:2401.00001"],
  ])("of arXiv is read from %s", (text, id) => {
    expect(arxivId(text)).toBe(id);
  });

  it.each([
    ["arxiv:math.DG/0211159", "arxiv:math/0211159"],
    ["doi:10.48550/arxiv.math.dg/0211159", "arxiv:math/0211159"],
    ["doi:10.48550/arxiv.2401.00001v2", "arxiv:2401.00001"],
    ["doi:10.1000/A", "doi:10.1000/a"],
    ["acl:2020.acl-main.1", "acl:2020.acl-main.1"],
    ["openreview:AbC_-1", "openreview:AbC_-1"],
    ["arxiv:2401.00001", "arxiv:2401.00001"],
  ] as const)("that was stored as %s is %s today", (stored, id) => {
    expect(inOneForm(stored)).toBe(id);
    expect(inOneForm(id)).toBe(id);
  });
});
