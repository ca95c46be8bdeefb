import type { SweepState } from "./contract";

interface SweepProgressProps extends SweepState {
  /** What is done to the papers, as the beginning of a line. */
  what: string;
}

const number = (papers: number) => papers.toLocaleString("en-US");

/** How far something that goes on in the background has come; spoken only when it is asked for. */
export const SweepProgress = ({ what, read, of }: SweepProgressProps) => (
  <label class="stack-tight">
    <span>
      {what}: {number(Math.min(read, of))} of {number(of)}
    </span>
    <progress max={Math.max(1, of)} value={read} />
  </label>
);
