import { useEffect, useState } from "preact/hooks";
import type { PageAccess, PopupProps } from "./contract";

type PageBarProps = Pick<PopupProps, "pageAccess" | "setPageAccess">;

/** Says whether Gloss reads the page behind the popup, and lets the reader change it. */
export function PageBar({ pageAccess, setPageAccess }: PageBarProps) {
  const [access, setAccess] = useState<PageAccess | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const fail = (error: unknown) =>
    setProblem(error instanceof Error ? error.message : String(error));
  const read = () => pageAccess().then(setAccess, fail);
  useEffect(() => void read(), []);
  if (access === null || access.state === "known") return null;
  const isOn = access.state === "on";
  const change = () => {
    setPageAccess(access, !isOn).then(read, fail);
  };
  return (
    <div class="page-bar">
      <span>
        {isOn ? `Gloss looks for papers on ${access.host}.` : `Gloss does not read ${access.host}.`}
      </span>
      <button type="button" onClick={change}>
        {isOn ? "Stop" : "Look for papers here"}
      </button>
      {problem !== null && <span role="alert">{problem}</span>}
    </div>
  );
}
