import type { Block } from "@/utils/sources/tree/block";
import { isPlainEvidence } from "./evidence";
import type { Line } from "./line";
import type { Places } from "./places";

/** Where a unit stands. */
export interface Standing {
  /** What it looks like: units alike keep their titles in the same place. */
  shape: string;
  /** The list, table or section that it stands in. */
  parent: Block;
}

/** A stretch of a file that may tell of one paper. */
export interface Unit extends Standing {
  places: Places;
  /** The line that names the paper, the first. */
  lines: Line[];
  /**
   * What shows that it is a paper: "sure" an id or an address; "list" authors beside its title, or the
   * heading of its list, which count where its neighbours have them too; "none" needs neighbours that
   * are papers.
   */
  evidence: "sure" | "list" | "none";
  /** Of a table's row: the cells that its columns name. */
  cells?: { abstract?: Line[]; date?: string; authors?: string; venue?: string };
}

/** Adds lines that tell more of a paper. */
export function extend(unit: Unit, lines: readonly Line[]): void {
  unit.lines.push(...lines);
  if (unit.evidence !== "sure" && lines.some(isPlainEvidence)) unit.evidence = "sure";
}

/** What a block holds: units, and lines that belong to none of them. */
export interface Reading {
  units: Unit[];
  loose: Line[];
}
