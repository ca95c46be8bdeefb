import type { FilePreview } from "@/components/options/transfer";
import { counted } from "@/components/options/transfer-words";
import { kindsOf, kindWords } from "./kind-words";
import type { Listed, View } from "./listed";

interface ViewChoiceProps {
  previews: readonly FilePreview[];
  listed: readonly Listed[];
  view: View;
  onChange: (part: Partial<View>) => void;
}

/** Search box and view of the list. */
export const ViewChoice = ({ previews, listed, view, onChange }: ViewChoiceProps) => (
  <div class="columns">
    <label class="field">
      Search
      <input
        type="search"
        value={view.search}
        onInput={({ currentTarget }) => onChange({ search: currentTarget.value })}
      />
    </label>
    <label class="field">
      Show
      <select
        value={view.only}
        onChange={({ currentTarget }) => onChange({ only: currentTarget.value })}
      >
        <Views previews={previews} listed={listed} />
      </select>
    </label>
  </div>
);

/** The available views, each with its number of papers. */
function Views({ previews, listed }: Pick<ViewChoiceProps, "previews" | "listed">) {
  const entries = listed.map(({ entry }) => entry);
  const count = (name: string, words: string, some: number): [string, string][] =>
    some === 0 ? [] : [[name, `${words} (${counted(some)})`]];
  const files = previews.flatMap(({ name, entries: own, problem }, file) =>
    problem === null ? count(`file ${file}`, name, own.length) : [],
  );
  const views = [
    ["all", `All papers (${counted(entries.length)})`],
    ["left", "What is left out"],
    ...count("no-id", "Without an id", entries.filter(({ hasId }) => !hasId).length),
    ...count(
      "no-abstract",
      "Without an abstract",
      entries.filter((one) => !one.hasAbstract).length,
    ),
    ...count("unsure", "Only their list says so", entries.filter((one) => one.isUnsure).length),
    ...kindsOf(entries).map(([kind, some]) => [`kind ${kind}`, kindWords(kind, some)]),
    ...(files.length > 1 ? files : []),
  ];
  return (
    <>
      {views.map(([name, words]) => (
        <option key={name} value={name}>
          {words}
        </option>
      ))}
    </>
  );
}
