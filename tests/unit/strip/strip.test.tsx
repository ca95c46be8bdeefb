import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Strip, type StripProps } from "@/components/strip/strip";
import type { ClaimChip, StripData } from "@/utils/domain/views";

afterEach(cleanup);

const claim = (text: string, where: string | null = null): ClaimChip => ({
  look: "told",
  text,
  spoken: `spoken ${text}`,
  where,
});
const DATA: StripData = {
  paper: 1,
  title: "Visual Autoregressive Modeling",
  how: "title",
  confidence: 1,
  themes: ["Diffusion", "AR generation", "Scaling", "Coarse-to-fine"].map((label) => ({
    id: label.toLowerCase().replaceAll(" ", "-"),
    label,
  })),
  claims: [claim("FID 18.65 → 1.80 ↓"), claim("20× faster")],
  claimCount: 3,
  announced: false,
  links: [
    { url: "https://example.org/demo", kind: "project" },
    { url: "https://github.com/FoundationVision/VAR", kind: "code" },
  ],
};

const show = (props: Partial<StripProps> = {}) =>
  render(
    <Strip
      data={DATA}
      stances={{}}
      tone="light"
      width={900}
      side="above"
      onOpen={() => {}}
      {...props}
    />,
  ).container;

const texts = (container: Element, selector: string) =>
  [...container.querySelectorAll(selector)].map((chip) => chip.textContent);

describe("Strip", () => {
  it("shows at most three tags and two claims and counts the rest", () => {
    const container = show();
    expect(texts(container, ".tag")).toEqual(["Diffusion", "AR generation", "Scaling"]);
    expect(texts(container, ".claim > [aria-hidden]")).toEqual([
      "FID 18.65 → 1.80 ↓",
      "20× faster",
    ]);
    expect(texts(container, ".more")).toEqual(["+1 more themes", "+1 more claims"]);
  });

  it("shows beside a value where it was measured", () => {
    const claims = [claim("FID 18.65 → 1.80 ↓", "ImageNet 256×256"), claim("20× faster")];
    expect(texts(show({ data: { ...DATA, claims } }), ".claim .where")).toEqual([
      "ImageNet 256×256",
    ]);
  });

  it("marks quotations and improvements differently from other claims", () => {
    const quote: ClaimChip = { look: "quoted", text: "“2× faster”", spoken: "Quote", where: null };
    const claims: ClaimChip[] = [{ ...claim("FID 18.65 → 1.80 ↓"), look: "better" }, quote];
    const container = show({ data: { ...DATA, claims } });
    expect(texts(container, ".claim.better > .what")).toEqual(["FID 18.65 → 1.80 ↓"]);
    expect(texts(container, ".claim.quoted")).toEqual(["“2× faster”Quote"]);
  });

  it("drops a claim, then the tags, when a long claim needs the space", () => {
    const long = claim("“reduces end-to-end latency by 40 % over the baseline”");
    const counts = [780, 650, 500, 300].map((width) => {
      cleanup();
      const container = show({ width, data: { ...DATA, claims: [long, claim("20× faster")] } });
      return [".tag", ".claim"].map((chip) => container.querySelectorAll(chip).length);
    });
    expect(counts).toEqual([
      [2, 2],
      [2, 1],
      [1, 1],
      [0, 1],
    ]);
  });

  it.each([
    [720, 3, 2, 1],
    [600, 3, 2, 0],
    [530, 2, 2, 0],
    [430, 1, 2, 0],
    [300, 1, 1, 0],
  ])("at %i pixels shows %i tags, %i claims and %i data sets, and counts the rest", (...given) => {
    const [width, tags, claims, sets] = given;
    const first = claim("FID 18.65 → 1.80 ↓", "ImageNet 256×256");
    const container = show({ width, data: { ...DATA, claims: [first, ...DATA.claims.slice(1)] } });
    const count = (selector: string) => container.querySelectorAll(selector).length;
    expect([count(".tag"), count(".claim"), count(".where")]).toEqual([tags, claims, sets]);
    expect(texts(container, ".more")).toEqual([
      `+${4 - tags} more themes`,
      `+${3 - claims} more claims`,
    ]);
  });

  it("shows a tag in the narrowest column when there are no claims", () => {
    const container = show({ width: 100, data: { ...DATA, claims: [], claimCount: 0 } });
    expect(texts(container, ".tag")).toEqual(["Diffusion"]);
    expect(texts(container, ".more")).toEqual(["+3 more themes"]);
  });

  it("puts followed tags first and muted ones last", () => {
    const container = show({ stances: { "coarse-to-fine": "follow", diffusion: "mute" } });
    expect(texts(container, ".tag")).toEqual(["Coarse-to-fine", "AR generation", "Scaling"]);
    expect(texts(container, ".tag.follow")).toEqual(["Coarse-to-fine"]);
  });

  it("is dimmed as a whole when a theme is muted", () => {
    expect(show().querySelector(".strip.muted")).toBeNull();
    expect(show({ stances: { scaling: "mute" } }).querySelector(".strip.muted")).not.toBeNull();
  });

  it("shows and announces when the page, not the library, is the source", () => {
    expect(show().querySelector(".from")).toBeNull();
    cleanup();
    const page = { title: DATA.title, ids: [], abstract: "An abstract." };
    const container = show({ data: { ...DATA, paper: 0, page } });
    expect(container.querySelector(".strip.page .from")?.getAttribute("title")).toContain(
      "not in your library",
    );
    expect(screen.getByRole("button", { name: /^From this page:/ })).toBeTruthy();
  });

  it("notes discreetly that code is announced", () => {
    const container = show({ data: { ...DATA, links: [], announced: true } });
    expect(container.textContent).toContain("Code announced");
  });

  it("links the repository, not the project page", () => {
    show();
    const link = screen.getByRole("link", { name: "Code : github.com/FoundationVision/VAR" });
    expect(link.getAttribute("href")).toBe("https://github.com/FoundationVision/VAR");
    expect(link.getAttribute("rel")).toBe("noopener noreferrer");
  });

  it("opens the card at the clicked claim, otherwise at its top", () => {
    const onOpen = vi.fn<StripProps["onOpen"]>();
    show({ onOpen });
    fireEvent.click(screen.getByText("20× faster"));
    fireEvent.click(screen.getByRole("button"));
    expect(onOpen.mock.calls.map(([at]) => at)).toEqual([1, null]);
  });

  it("says so when a known paper has neither themes nor claims", () => {
    const container = show({ data: { ...DATA, themes: [], claims: [], links: [] } });
    expect(texts(container, ".tag")).toEqual(["In your library"]);
  });
});
