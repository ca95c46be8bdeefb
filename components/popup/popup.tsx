import { useEffect, useState } from "preact/hooks";
import type { LibraryState, SearchRequest } from "@/utils/domain/views";
import type { PopupProps } from "./contract";
import { DoctorPage } from "./doctor-page";
import { LibraryFooter } from "./library-footer";
import { PageBar } from "./page-bar";
import { PaperPage } from "./paper-page";
import { SearchPage } from "./search-page";

const EVERYTHING: SearchRequest = { text: "", hasCode: false, theme: null };

/** The library's state; if it cannot be read, an empty one with the problem. */
async function readState(libraryState: PopupProps["libraryState"]): Promise<LibraryState> {
  try {
    return await libraryState();
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { papers: 0, digests: [], updatedAt: null, corrected: 0, problem };
  }
}

/** Search in the library, and separate pages for a paper and for the diagnosis. */
export function Popup(props: PopupProps) {
  const [state, setState] = useState<LibraryState | null>(null);
  const [changes, setChanges] = useState(0);
  const [request, setRequest] = useState(EVERYTHING);
  const [opened, setOpened] = useState<number | "doctor" | null>(null);
  useEffect(() => {
    const end = new AbortController();
    const read = () => void readState(props.libraryState).then(setState);
    read();
    const changed = () => {
      read();
      setChanges((before) => before + 1);
    };
    props.watchLibrary(changed, end.signal);
    return () => end.abort();
  }, []);
  const load = () => props.loadBundledDigest().then(setState);
  return (
    <>
      <main>
        {opened === "doctor" && <DoctorPage {...props} onBack={() => setOpened(null)} />}
        {opened === null && (
          <SearchPage
            {...props}
            state={state}
            changes={changes}
            request={request}
            onRequest={setRequest}
            onOpen={setOpened}
            onLoad={load}
          />
        )}
        {typeof opened === "number" && (
          <PaperPage {...props} id={opened} onBack={() => setOpened(null)} />
        )}
      </main>
      <PageBar {...props} onDiagnose={() => setOpened("doctor")} />
      <LibraryFooter state={state} onOptions={props.onOptions} />
    </>
  );
}
