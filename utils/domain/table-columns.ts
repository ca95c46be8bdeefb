/** What a reader may say that a column of a table holds. */
export const COLUMN_ROLES = ["title", "abstract", "link", "date"] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Column numbers, from 0; null for none. A role that is not listed keeps the automatic choice. */
export type ChosenColumns = { readonly [role in ColumnRole]?: number | null };

/** The choices for a file's tables, by `TableRead.key`. */
export type TableChoices = ReadonlyMap<string, ChosenColumns>;

/** Rereads a file in the format that was recognised, with columns that the reader chose. */
export interface Reread {
  /** `Source.name` */
  format: string;
  tables: TableChoices;
}

/** A table as it was read, so that the reader can choose other columns. */
export interface TableRead {
  /** Equal for all tables of a file whose columns have the same names. */
  key: string;
  /** Names of its columns. */
  names: string[];
  /** Its first rows, with long cells truncated. */
  rows: string[][];
  /** Rows that became a paper. */
  papers: number;
  /** Columns that each role was read from; null if no single column holds it. */
  columns: { readonly [role in ColumnRole]: number | null };
}

/** A table with the format that reads it by columns, which may differ from the file's format. */
export interface MendableTable extends TableRead {
  /** `Source.name` */
  format: string;
}
