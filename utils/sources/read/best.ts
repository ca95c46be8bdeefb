import type { DigestPaper, Skipped } from "@/utils/domain/paper";
import { worthOf } from "./looks";

/** What any reading of a text has. */
interface Reading {
  papers: DigestPaper[];
  skipped: Skipped[];
}

/** The reading that is worth most, the first of several alike. */
export const best = <T extends Reading>(readings: readonly [T, ...T[]]): T =>
  readings.reduce((most, next) => (worthOf(next.papers) > worthOf(most.papers) ? next : most));
