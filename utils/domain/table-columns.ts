/** What a reader may say that a column of a table holds. */
export const COLUMN_ROLES = ["title", "abstract", "link", "date"] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Columns by number, from 0; null for none. A role that is not named stays as Gloss reads it. */
export type ChosenColumns = { readonly [role in ColumnRole]?: number | null };

/** The choices for a file's tables, by `TableRead.key`. */
export type TableChoices = ReadonlyMap<string, ChosenColumns>;

/** A file is read anew in the format that was recognised, with columns that the reader chose. */
export interface Reread {
  /** `Source.name` */
  format: string;
  tables: TableChoices;
}

/** A table as it was read, so that its reader can choose other columns. */
export interface TableRead {
  /** The same for every table of a file whose columns are called alike. */
  key: string;
  /** Of its columns. */
  names: string[];
  /** Its first rows, long cells cut. */
  rows: string[][];
  /** Rows that gave a paper. */
  papers: number;
  /** Where title, abstract and date were read; null where no single column holds them. */
  columns: { readonly [role in ColumnRole]: number | null };
}

/** A table with the format that reads it by columns, which may be another than the file was read in. */
export interface MendableTable extends TableRead {
  /** `Source.name` */
  format: string;
}
