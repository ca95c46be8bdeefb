import { useEffect, useState } from "preact/hooks";
import type { PageAccess, PopupProps } from "./contract";

interface PageBarProps extends Pick<PopupProps, "pageAccess" | "setPageAccess"> {
  onDiagnose: () => void;
}

/** Shows whether Gloss reads the page behind the popup, and lets the reader change it. */
export function PageBar({ pageAccess, setPageAccess, onDiagnose }: PageBarProps) {
  const [access, setAccess] = useState<PageAccess | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const fail = (error: unknown) =>
    setProblem(error instanceof Error ? error.message : String(error));
  const read = () => pageAccess().then(setAccess, fail);
  useEffect(() => void read(), []);
  if (access === null) return null;
  const isOn = access.state !== "off";
  const change = () => {
    setPageAccess(access, !isOn).then(read, fail);
  };
  return (
    <aside class="page-bar" aria-label="The page behind">
      <span>{isOn ? `Gloss reads ${access.host}.` : `Gloss does not read ${access.host}.`}</span>
      {isOn && (
        <button type="button" onClick={onDiagnose}>
          Check this page
        </button>
      )}
      {access.state !== "known" && (
        <button type="button" onClick={change}>
          {isOn ? "Stop" : "Look for papers here"}
        </button>
      )}
      {problem !== null && <span role="alert">{problem}</span>}
    </aside>
  );
}
