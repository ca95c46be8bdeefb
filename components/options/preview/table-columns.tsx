import { useId, useRef } from "preact/hooks";
import {
  type ChosenColumns,
  COLUMN_ROLES,
  type ColumnRole,
  type MendableTable,
} from "@/utils/domain/table-columns";
import type { FilePreview, Mending } from "@/components/options/transfer";
import { papersIn } from "@/components/options/transfer-words";

const ROLES: Record<ColumnRole, string> = {
  title: "Title",
  abstract: "Abstract",
  link: "Id or link",
  date: "Date",
};
/** Roles that a table may lack. */
const MAY_LACK = new Set<ColumnRole>(["abstract", "date"]);

const AS_READ = "as read";
const NONE = "none";

type OnChoose = (columns: ChosenColumns) => void;

const nameOf = ({ names }: MendableTable, column: number): string =>
  names[column] === undefined || names[column] === "" ? `Column ${column + 1}` : names[column];

const valueOf = (chosen: number | null | undefined): string =>
  chosen === undefined ? AS_READ : (chosen?.toString() ?? NONE);

const chosenOf = (value: string): number | null => (value === NONE ? null : Number(value));

function withRole(columns: ChosenColumns, role: ColumnRole, value: string): ChosenColumns {
  const { [role]: _, ...others } = columns;
  return value === AS_READ ? others : { ...others, [role]: chosenOf(value) };
}

interface TableColumnsProps {
  table: MendableTable;
  preview: FilePreview;
  /** Result of the last choice for this table. */
  mending: Mending | null;
  onChoose: OnChoose;
}

const STAY = "The papers stay as they were read before.";

function mendingWords({ state, columns }: Mending, table: MendableTable, papers: number): string {
  if (state === "going") return "Reading the file anew…";
  if (state === "read") return `The file was read anew: ${papersIn(papers)}.`;
  const { title } = columns;
  return typeof title === "number"
    ? `“${nameOf(table, title)}” gives no titles of papers. ${STAY}`
    : `Read like this the table gives no papers. ${STAY}`;
}

/** The roles of a table's columns, with its first rows; other columns can be chosen. */
export function TableColumns({ table, preview, mending, onChoose }: TableColumnsProps) {
  const first = useRef<HTMLSelectElement>(null);
  const read = preview.reread?.tables.get(table.key) ?? {};
  const chosen = mending?.state === "going" ? mending.columns : read;
  const reset = () => {
    first.current?.focus(); // the button disappears
    onChoose({});
  };
  return (
    <div class="stack">
      <div class="columns">
        {COLUMN_ROLES.map((role) => (
          <label key={role} class="field">
            {ROLES[role]}
            <select
              ref={role === "title" ? first : null}
              value={valueOf(chosen[role])}
              onChange={({ currentTarget }) =>
                onChoose(withRole(chosen, role, currentTarget.value))
              }
            >
              <Columns table={table} role={role} />
            </select>
          </label>
        ))}
      </div>
      <p role="status" class={mending?.state === "refused" ? "problem" : "hint"}>
        {mending && mendingWords(mending, table, preview.papers)}
      </p>
      <FirstRows table={table} chosen={chosen} />
      {Object.keys(chosen).length > 0 && (
        <div class="actions">
          <button type="button" class="button" onClick={reset}>
            Back to how Gloss read it
          </button>
        </div>
      )}
    </div>
  );
}

/** The options for a role. */
function Columns({ table, role }: { table: MendableTable; role: ColumnRole }) {
  const read = table.columns[role];
  // Ids are found in any column.
  const elsewhere = role === "link" ? "Any column" : null;
  const where = read === null ? elsewhere : nameOf(table, read);
  return (
    <>
      <option value={AS_READ}>
        {where === null ? "As Gloss reads it" : `${where} (as Gloss reads it)`}
      </option>
      {MAY_LACK.has(role) && <option value={NONE}>None</option>}
      {table.names.map((_, column) => (
        // oxlint-disable-next-line no-array-index-key -- columns are identified by their numbers
        <option key={column} value={String(column)}>
          {nameOf(table, column)}
        </option>
      ))}
    </>
  );
}

/** The roles of a column. */
function rolesOf(table: MendableTable, chosen: ChosenColumns, column: number): string {
  const holds = (role: ColumnRole) =>
    (chosen[role] === undefined ? table.columns[role] : chosen[role]) === column;
  return COLUMN_ROLES.filter(holds)
    .map((role) => ROLES[role])
    .join(", ");
}

/** The first rows, to show what each column contains. */
function FirstRows({ table, chosen }: { table: MendableTable; chosen: ChosenColumns }) {
  const caption = useId();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrollable by keyboard
    <div class="scroll-box" role="region" aria-labelledby={caption} tabIndex={0}>
      <table class="first-rows">
        <caption id={caption}>First rows of the table</caption>
        <thead>
          <tr>
            {table.names.map((_, column) => {
              const roles = rolesOf(table, chosen, column);
              return (
                // oxlint-disable-next-line no-array-index-key -- columns are identified by their numbers
                <th key={column} scope="col" class={roles === "" ? "" : "has-role"}>
                  {nameOf(table, column)}
                  {roles !== "" && <span class="role">read as {roles}</span>}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            // oxlint-disable-next-line no-array-index-key -- the rows do not change
            <tr key={at}>
              {row.map((cell, column) => (
                // oxlint-disable-next-line no-array-index-key -- the same
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
