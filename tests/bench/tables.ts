import { writeFileSync } from "node:fs";
import { cpus } from "node:os";

type Rows = object[] | Record<string, object | undefined>;

const tables: { about: string; rows: Rows }[] = [];

/** Prints a table, and keeps it for `saveTables`. */
export function printTable(about: string, rows: Rows): void {
  console.log(about);
  console.table(rows);
  tables.push({ about, rows });
}

/** Writes every table printed so far as JSON, with what they were measured on. */
export function saveTables(file: string): void {
  const machine = { cpus: cpus().length, cpu: cpus()[0]?.model, node: process.version };
  writeFileSync(file, `${JSON.stringify({ machine, tables }, null, 2)}\n`);
}
