import { useEffect, useState } from "preact/hooks";
import type { LibraryState, SearchRequest } from "@/utils/domain/views";
import type { PopupProps } from "./contract";
import { LibraryFooter } from "./library-footer";
import { PaperPage } from "./paper-page";
import { SearchPage } from "./search-page";

const EVERYTHING: SearchRequest = { text: "", hasCode: false, theme: null };

/** Search over the library, and a paper on a page of its own. */
export function Popup(props: PopupProps) {
  const [state, setState] = useState<LibraryState | null>(null);
  const [request, setRequest] = useState(EVERYTHING);
  const [opened, setOpened] = useState<number | null>(null);
  useEffect(() => {
    props.libraryState().then(setState, (error: unknown) => {
      const problem = error instanceof Error ? error.message : String(error);
      setState({ papers: 0, digests: [], updatedAt: null, problem });
    });
  }, []);
  const load = () => props.loadBundledDigest().then(setState);
  return (
    <>
      <main>
        {opened === null ? (
          <SearchPage
            {...props}
            state={state}
            request={request}
            onRequest={setRequest}
            onOpen={setOpened}
            onLoad={load}
          />
        ) : (
          <PaperPage {...props} id={opened} onBack={() => setOpened(null)} />
        )}
      </main>
      <LibraryFooter state={state} onOptions={props.onOptions} />
    </>
  );
}
