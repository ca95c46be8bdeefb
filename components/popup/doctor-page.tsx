import { useEffect, useRef, useState } from "preact/hooks";
import { type Diagnosis, REASON_WORDS } from "@/utils/domain/diagnosis";
import type { PopupProps } from "./contract";

/** Maximum titles shown per reason. */
const MAX_TITLES = 20;

interface DoctorPageProps extends Pick<PopupProps, "diagnose" | "report" | "copy"> {
  onBack: () => void;
}

type Finding = Diagnosis | { problem: string } | null;

const NOT_RUNNING =
  "Gloss does not run in this page. Reload the page, and check again; a page of the browser itself cannot be read.";

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** What Gloss found on the page behind the popup, and why rows have no strip. */
export function DoctorPage({ diagnose, report, copy, onBack }: DoctorPageProps) {
  const [finding, setFinding] = useState<Finding>(null);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    back.current?.focus();
    diagnose().then(
      (diagnosis) => setFinding(diagnosis ?? { problem: NOT_RUNNING }),
      (error: unknown) => setFinding({ problem: messageOf(error) }),
    );
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault(); // Escape would close the popup
    onBack();
  };
  return (
    <article class="doctor" onKeyDown={onKeyDown}>
      <button type="button" ref={back} onClick={onBack}>
        ← Back
      </button>
      <h1>This page</h1>
      {finding === null && <p role="status">Looking at the page…</p>}
      {finding && "problem" in finding && <p role="alert">{finding.problem}</p>}
      {finding && "site" in finding && (
        <>
          <Facts diagnosis={finding} />
          <Without diagnosis={finding} />
          <Report text={report(finding)} copy={copy} />
        </>
      )}
    </article>
  );
}

const milliseconds = (time: number) => `${Math.round(time)} ms`;

function layoutWords({ isOn, layouts }: Diagnosis): string {
  if (!isOn) return "Switched off in the options";
  if (layouts.length === 0) return "None: Gloss takes this page for one without papers";
  return layouts.map(({ name, items, read }) => `${name}, ${read} of ${items} read`).join("; ");
}

function Facts({ diagnosis }: { diagnosis: Diagnosis }) {
  const { site, isFallback, isSlowed, rows, strips, spent } = diagnosis;
  const facts: [string, string][] = [
    ["Site", site.name],
    ["Layout", layoutWords(diagnosis)],
    ["Rows", String(rows)],
    ["In your library", String(strips.library)],
    ["From the page", String(strips.page)],
    ["Dimmed: a theme is muted", String(strips.dimmed)],
    ["Reading", milliseconds(spent.read)],
    ["Asking the library", milliseconds(spent.lookUp)],
    ["Showing strips", milliseconds(spent.show)],
  ];
  return (
    <>
      {isFallback && (
        <p>
          Gloss found nothing where this site has its papers: its pages may have changed. It looks
          for links and headings that are named like papers instead.
        </p>
      )}
      {isSlowed && (
        <p>
          This page asks for so much that Gloss answers it slowly, to stay quick on the others. Its
          strips come later.
        </p>
      )}
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** Rows without a strip, by reason. */
const Without = ({ diagnosis }: { diagnosis: Diagnosis }) => (
  <section aria-labelledby="without">
    <h2 id="without">Rows without a strip</h2>
    {diagnosis.without.length === 0 && <p>None.</p>}
    {diagnosis.without.map(({ reason, count, titles }) => (
      <details key={reason}>
        <summary>
          {count} · {REASON_WORDS[reason]}
        </summary>
        <ul>
          {titles.slice(0, MAX_TITLES).map((title) => (
            <li key={title}>{title}</li>
          ))}
          {titles.length > MAX_TITLES && <li>and {titles.length - MAX_TITLES} more</li>}
        </ul>
      </details>
    ))}
  </section>
);

/** The report exactly as it is copied, so that the reader sees what is shared. */
function Report({ text, copy }: { text: string; copy: PopupProps["copy"] }) {
  const [said, setSaid] = useState("");
  const onCopy = () => {
    copy(text).then(
      () => setSaid("Copied."),
      (error: unknown) => setSaid(`Not copied: ${messageOf(error)}`),
    );
  };
  return (
    <section aria-labelledby="report">
      <h2 id="report">Report</h2>
      <p class="quiet">For an issue. It holds no title, no search, no name and no address.</p>
      <pre tabIndex={0}>{text}</pre>
      <button type="button" onClick={onCopy}>
        Copy report
      </button>{" "}
      <span role="status">{said}</span>
    </section>
  );
}
