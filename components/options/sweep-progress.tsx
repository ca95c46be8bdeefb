import type { SweepState } from "./contract";

interface SweepProgressProps extends SweepState {
  /** What is done to the papers: the beginning of the label. */
  what: string;
}

const number = (papers: number) => papers.toLocaleString("en-US");

/** Progress of a background task; not a live region, so that it is only read out on demand. */
export const SweepProgress = ({ what, read, of }: SweepProgressProps) => (
  <label class="stack-tight">
    <span>
      {what}: {number(Math.min(read, of))} of {number(of)}
    </span>
    <progress max={Math.max(1, of)} value={read} />
  </label>
);
