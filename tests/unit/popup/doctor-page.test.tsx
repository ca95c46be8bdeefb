import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { DoctorPage } from "@/components/popup/doctor-page";
import type { Diagnosis } from "@/utils/domain/diagnosis";

afterEach(cleanup);

const DIAGNOSIS: Diagnosis = {
  site: { id: "arxiv", name: "arXiv" },
  isOn: true,
  isFallback: false,
  isSlowed: false,
  layouts: [{ name: "listing", path: "^\\/list\\/", items: 3, read: 2 }],
  rows: 2,
  spent: { read: 1, lookUp: 2, show: 3 },
  strips: { library: 1, page: 0, dimmed: 0 },
  without: [{ reason: "unknown", count: 1, titles: ["A Title Nobody Knows"] }],
};

function show(change: Partial<Parameters<typeof DoctorPage>[0]> = {}) {
  const props = {
    diagnose: () => Promise.resolve<Diagnosis | null>(DIAGNOSIS),
    report: () => "the report",
    copy: () => Promise.resolve(),
    onBack: vi.fn<() => void>(),
    ...change,
  };
  render(<DoctorPage {...props} />);
  return props;
}

describe("the doctor's page", () => {
  it("shows the site and layout, and why a row has no strip", async () => {
    show();
    expect(await screen.findByText("listing, 2 of 3 read")).toBeTruthy();
    expect(screen.getByText("arXiv")).toBeTruthy();
    expect(screen.getByText(/1 · Not in your library/)).toBeTruthy();
    expect(screen.getByText("A Title Nobody Knows")).toBeTruthy();
    expect(screen.queryByText(/its pages may have changed/)).toBeNull();
  });

  it("says when a site's pages may have changed", async () => {
    show({ diagnose: () => Promise.resolve({ ...DIAGNOSIS, isFallback: true }) });
    expect(await screen.findByText(/its pages may have changed/)).toBeTruthy();
  });

  it("says when a page sends too many requests", async () => {
    show({ diagnose: () => Promise.resolve({ ...DIAGNOSIS, isSlowed: true }) });
    expect(await screen.findByText(/asks for so much/)).toBeTruthy();
  });

  it("copies the report that it shows, and says so", async () => {
    const copy = vi.fn<(text: string) => Promise<void>>().mockResolvedValue();
    show({ copy });
    fireEvent.click(await screen.findByRole("button", { name: "Copy report" }));
    expect(await screen.findByText("Copied.")).toBeTruthy();
    expect(copy.mock.calls).toEqual([["the report"]]);
  });

  it.each([
    ["Gloss does not run", () => Promise.resolve(null), /Reload the page/],
    ["the browser refuses", () => Promise.reject(new Error("No access.")), /No access\./],
  ])("says what to do when %s", async (_, diagnose, words) => {
    show({ diagnose });
    expect((await screen.findByRole("alert")).textContent).toMatch(words);
  });

  it("goes back on Escape instead of closing the popup", async () => {
    const { onBack } = show();
    expect(fireEvent.keyDown(screen.getByRole("heading", { level: 1 }), { key: "Escape" })).toBe(
      false,
    );
    expect(onBack).toHaveBeenCalledTimes(1);
  });
});
