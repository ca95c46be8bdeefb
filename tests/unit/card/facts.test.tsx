import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { PaperFactsLine } from "@/components/card/paper-facts-line";
import { factsIn, type PaperFacts } from "@/utils/domain/paper-facts";
import { DETAIL } from "./detail";

afterEach(cleanup);

const show = (facts: PaperFacts) =>
  render(<PaperFactsLine detail={{ ...DETAIL, facts }} />).container;

const named = (count: number) => Array.from({ length: count }, (_, at) => `Author ${at + 1}`);

describe("the facts of a paper", () => {
  it.each<[facts: PaperFacts, words: string[]]>([
    [{}, []],
    [{ venue: "ICML", year: 2024 }, ["ICML 2024"]],
    [{ venue: "ICML 2024", year: 2024 }, ["ICML 2024"]],
    [{ venue: "ICML", organisation: "Fold Lab" }, ["ICML", "Fold Lab"]],
    [{ venue: "Fold Lab", organisation: "Fold Lab" }, ["Fold Lab"]],
    [{ year: 2024 }, ["2024"]],
    [{ year: 2024, published: "2024-01-05" }, ["Jan 5, 2024"]],
    [
      { published: "2024-01-05", stars: 1, upvotes: 1200 },
      ["Jan 5, 2024", "1 star on GitHub", "1,200 upvotes"],
    ],
  ])("%j are shown as %j", (facts, words) => {
    const said = [...show(facts).querySelectorAll(".facts bdi")].map((one) => one.textContent);
    expect(said).toEqual(words);
  });
});

describe("the authors of a paper", () => {
  it.each([
    [1, "Author 1"],
    [5, "Author 1, Author 2, Author 3, Author 4, Author 5"],
    [6, "Author 1, Author 2, Author 3 and 3 more authors"],
    [99, "Author 1, Author 2, Author 3 and 96 more authors"],
  ])("are listed on one line: %i of them", (count, words) => {
    expect(show({ authors: named(count) }).querySelector(".authors")?.textContent).toBe(words);
  });

  it.each([
    [1, "Author 1 and others"],
    [6, "Author 1, Author 2, Author 3 and at least 3 more authors"],
  ])("are marked as incomplete when there are others: %i of them", (count, words) => {
    const container = show({ authors: named(count), moreAuthors: true });
    expect(container.querySelector(".authors")?.textContent).toBe(words);
  });

  it("are not shown when unknown", () => {
    expect(show({}).querySelector(".authors")).toBeNull();
  });

  it("expand and collapse with a labelled button that keeps the focus", () => {
    const container = show({ authors: named(9) });
    const button = screen.getByRole("button", { name: "6 more authors", expanded: false });
    button.focus();
    fireEvent.click(button);
    expect(container.querySelectorAll(".authors bdi")).toHaveLength(9);
    expect(document.activeElement).toBe(
      screen.getByRole("button", { name: "Show fewer authors", expanded: true }),
    );
    fireEvent.click(screen.getByRole("button"));
    expect(container.querySelectorAll(".authors bdi")).toHaveLength(3);
  });

  it("show at most a hundred of thousands, and say that the rest are not known", () => {
    const container = show(factsIn({ authors: named(3000) }));
    fireEvent.click(screen.getByRole("button", { name: "at least 97 more authors" }));
    expect(container.querySelectorAll(".authors bdi")).toHaveLength(100);
  });

  it("isolate their text direction, and show markup as plain text", () => {
    const container = show({ authors: ["<img src=x>", "עדה"] });
    const names = [...container.querySelectorAll("bdi")].map((one) => one.textContent);
    expect(names).toEqual(["<img src=x>", "עדה"]);
    expect(container.querySelector("img")).toBeNull();
  });
});
