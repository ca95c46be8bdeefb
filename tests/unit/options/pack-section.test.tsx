import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { PackActions } from "@/components/options/packs/contract";
import { PackSection } from "@/components/options/packs/pack-section";
import { newPackSubscription, type PackSubscription } from "@/utils/domain/pack-subscription";

const URL = "https://lab.example/collection.json";

function show(change: Partial<PackSubscription> | null) {
  const actions = {
    addPacks: vi.fn<PackActions["addPacks"]>(),
    removePacks: vi.fn<PackActions["removePacks"]>(),
    refreshPacks: vi.fn<PackActions["refreshPacks"]>(),
  };
  const packs = change === null ? [] : [{ ...newPackSubscription(URL), ...change }];
  render(<PackSection packs={packs} actions={actions} />);
  return actions;
}

const COLLECTION: Partial<PackSubscription> = {
  kind: "collection",
  name: "Everything",
  date: "2026-07-01",
  licence: "CC0-1.0",
  papers: 100_000,
  fewest: 9,
  freshAt: 0,
};

afterEach(cleanup);

describe("packs and collections", () => {
  it("offer only to subscribe when there are none", () => {
    show(null);
    expect(screen.getByLabelText("Subscribe to packs")).toBeTruthy();
    const look = screen.getByRole<HTMLButtonElement>("button", { name: "Look for new packs" });
    expect(look.disabled).toBe(true);
  });

  it("are subscribed to by address, which stays in the field when refused", async () => {
    const actions = show(null);
    const field = screen.getByLabelText<HTMLInputElement>("Subscribe to packs");
    const send = () => fireEvent.click(screen.getByRole("button", { name: "Subscribe" }));
    actions.addPacks.mockResolvedValueOnce(false).mockResolvedValueOnce(true);
    fireEvent.input(field, { target: { value: URL } });
    send();
    await waitFor(() => expect(actions.addPacks).toHaveBeenCalledWith(URL));
    expect(field.value).toBe(URL);
    send();
    await waitFor(() => expect(field.value).toBe(""));
  });

  it("show their content, date, licence and what their host learns", () => {
    show(COLLECTION);
    expect(screen.getByText("A collection of 100,000 papers · 2026-07-01 · CC0-1.0")).toBeTruthy();
    expect(screen.getByText(/Each piece holds 9 papers or more/)).toBeTruthy();
  });

  it("show why they could not be read, and that nothing was lost", () => {
    show({ ...COLLECTION, problem: "Nothing is at this address (404). Check it" });
    const words = screen.getByText(/Nothing is at this address/).textContent;
    expect(words).toContain("Check it. What came before stays. Asked again ");
  });

  it("can be unsubscribed from", () => {
    const actions = show(COLLECTION);
    fireEvent.click(screen.getByRole("button", { name: "Unsubscribe from Everything" }));
    expect(actions.removePacks).toHaveBeenCalledWith(URL);
  });
});
