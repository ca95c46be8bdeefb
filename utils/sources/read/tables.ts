import type { ChosenColumns, TableChoices, TableRead } from "@/utils/domain/table-columns";
import { oneLine } from "./plain";

/** A reader chooses columns of few tables; rows of a table and characters of a cell that show what it holds. */
const MOST_TABLES = 5;
const ROWS = 3;
const SHOWN = 80;

const short = (text: string): string => {
  const line = oneLine(text.slice(0, SHOWN * 4));
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
};

const keyOf = (names: readonly string[]): string => JSON.stringify(names.map(short));

/** A table as a format read it. */
export interface NotedTable extends Pick<TableRead, "papers" | "columns"> {
  names: readonly string[];
  rows: readonly (readonly string[])[];
}

/** The tables of a file: what was read in them, and which columns their reader chose. */
export class Tables {
  readonly #read = new Map<string, TableRead>();
  readonly #noted = new WeakSet<object>();

  constructor(private readonly choices: TableChoices = new Map()) {}

  /** What was chosen for tables with these names of columns. */
  chosen = (names: readonly string[]): ChosenColumns | undefined =>
    this.choices.size === 0 ? undefined : this.choices.get(keyOf(names));

  /** Notes how a table was read; once for each `table`, which may be read several times. */
  note(table: object, { names, rows, papers, columns }: NotedTable): void {
    if (this.#noted.has(table)) return;
    this.#noted.add(table);
    const key = keyOf(names);
    const known = this.#read.get(key);
    if (known) known.papers += papers;
    else if (this.#read.size < MOST_TABLES)
      this.#read.set(key, {
        key,
        names: names.map(short),
        rows: rows.slice(0, ROWS).map((row) => row.map(short)),
        papers,
        columns,
      });
  }

  get read(): TableRead[] {
    return [...this.#read.values()];
  }
}
