import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Marking } from "@/components/card/marking";
import { PaperSections } from "@/components/card/paper-sections";
import type { PaperDetail } from "@/utils/domain/views";
import { DETAIL } from "./detail";

afterEach(cleanup);

function show(detail: PaperDetail, marking: Marking | null) {
  const stances = { stances: {}, onStance: () => {} };
  render(<PaperSections detail={detail} chosen={null} {...stances} marking={marking} />);
}

function markable(mark = vi.fn<Marking["mark"]>().mockResolvedValue(null)) {
  const attempt = vi.fn<Marking["attempt"]>().mockImplementation((action) => {
    action.catch(() => {});
  });
  show(DETAIL, { mark, attempt });
  return { mark, attempt };
}

const button = (name: string) => screen.findByRole("button", { name });

const FID = DETAIL.claims[0]?.mark;
const THEME = { what: "theme", theme: "scaling" };

describe("“This is wrong”", () => {
  it.each([
    ["a claim", "FID 18.65 → 1.80", FID],
    ["a claim without a metric", "Efficiency 20×", DETAIL.claims[1]?.mark],
    ["a theme", "Scaling", THEME],
  ])(
    "marks %s with a button that names it, and offers the undo in the same place",
    async (_, name, mark) => {
      const { mark: told } = markable();
      fireEvent.click(await button(`This is wrong: ${name}`));
      const undo = await button(`Undo: ${name} is marked as wrong`);
      expect(screen.getByText("Marked as wrong.")).toBeTruthy();
      await waitFor(() => expect(document.activeElement).toBe(undo));
      fireEvent.click(undo);
      const again = await button(`This is wrong: ${name}`);
      await waitFor(() => expect(document.activeElement).toBe(again));
      expect(screen.queryByText("Marked as wrong.")).toBeNull();
      expect(told.mock.calls).toEqual([
        [mark, true],
        [mark, false],
      ]);
    },
  );

  it("does not change the other claims and themes", async () => {
    markable();
    fireEvent.click(await button("This is wrong: FID 18.65 → 1.80"));
    await button("Undo: FID 18.65 → 1.80 is marked as wrong");
    expect(await button("This is wrong: Efficiency 20×")).toBeTruthy();
    expect(await button("Follow Scaling")).toBeTruthy();
  });

  it("is not shown as done when it could not be saved", async () => {
    const { attempt } = markable(
      vi.fn<Marking["mark"]>().mockRejectedValue(new Error("The disk is full.")),
    );
    fireEvent.click(await button("This is wrong: Scaling"));
    await waitFor(() => expect(attempt).toHaveBeenCalledOnce());
    await expect(attempt.mock.calls[0]?.[0]).rejects.toThrow("The disk is full.");
    expect(await button("This is wrong: Scaling")).toBeTruthy();
  });

  it("can be undone when the card is opened again", async () => {
    const wrong = { wrong: true };
    const claims = DETAIL.claims.map((claim) => ({ ...claim, ...wrong }));
    const themes = DETAIL.themes.map((theme) => ({ ...theme, ...wrong }));
    show({ ...DETAIL, claims, themes }, { mark: () => Promise.resolve(), attempt: () => {} });
    const undos = screen.getAllByRole("button").map((one) => one.getAttribute("aria-label"));
    expect(undos).toEqual([
      "Undo: AR generation is marked as wrong",
      "Undo: Scaling is marked as wrong",
      "Undo: FID 18.65 → 1.80 is marked as wrong",
      "Undo: Efficiency 20× is marked as wrong",
    ]);
  });

  it("is not offered for a paper that is not in the library", () => {
    show(DETAIL, null);
    expect(screen.queryByRole("button", { name: /^This is wrong/ })).toBeNull();
  });

  it("is not offered for a claim whose text could not be loaded", () => {
    const claims = DETAIL.claims.map((claim) => ({
      ...claim,
      mark: { ...claim.mark, number: "" },
    }));
    show({ ...DETAIL, claims, themes: [] }, { mark: () => Promise.resolve(), attempt: () => {} });
    expect(screen.queryByRole("button", { name: /^This is wrong/ })).toBeNull();
  });
});
