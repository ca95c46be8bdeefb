import { useEffect, useMemo, useState } from "preact/hooks";
import type {
  Notice,
  OptionsActions,
  OptionsData,
  SweepState,
} from "@/components/options/contract";
import { ask } from "@/utils/messages/ask";
import { onLibraryChange } from "@/utils/storage/library-revision";
import { readPreferences } from "@/utils/preferences/areas";
import { exportPreferences } from "@/utils/preferences/export";
import { syncState, watchSyncState } from "@/utils/preferences/sync-state";
import { watchPreferences } from "@/utils/preferences/watch";
import { report } from "@/utils/logging/report";
import { readingSweep, themeSweep } from "@/utils/storage/items";
import { download } from "./download";
import { applyChanges, importFile } from "./import-file";

const NOTHING: OptionsData = {
  preferences: null,
  sync: null,
  library: null,
  applying: null,
  reading: null,
  notice: null,
};

type Show = (part: Partial<OptionsData>) => void;

const status = (text: string): Notice => ({ kind: "status", text });

const failure = (error: unknown): Notice => ({ kind: "error", text: report("Options", error) });

/** Runs an action and shows its notice, or why it failed. */
function runner(show: Show) {
  return (action: () => Promise<Notice | null>) => {
    action().then(
      (notice) => show({ notice }),
      (error: unknown) => show({ notice: failure(error) }),
    );
  };
}

/** Reads anew what a refused change left on the screen. */
const refused = (show: Show) => async (error: unknown) => {
  show({ preferences: await readPreferences() });
  throw error;
};

function actionsFor(show: Show): OptionsActions {
  const run = runner(show);
  const change = (request: Promise<null>) => run(() => request.catch(refused(show)));
  return {
    setStance: (theme, stance) => change(ask.setStances([{ theme, stance }])),
    setSite: (site, on) => change(ask.setSite({ site, on })),
    setTheme: (id, rules) => change(ask.setTheme({ id, rules })),
    removeTheme: (id, rules) =>
      run(async () => {
        await ask.setTheme({ id, rules: null });
        const undo = () => change(ask.setTheme({ id, rules }));
        return { ...status(`“${rules.label}” was removed.`), undo };
      }),
    retrySync: () => run(() => ask.setStances([])),
    exportFile: () =>
      run(async () => {
        download(await exportPreferences(), "gloss-preferences.json");
        return status("Exported to gloss-preferences.json.");
      }),
    importFile: (file) =>
      run(() =>
        importFile(file, (back) =>
          run(async () => {
            await applyChanges(back);
            return status("The import was taken back.");
          }),
        ),
      ),
    loadBundledDigest: () =>
      run(async () => {
        const library = await ask.loadBundledDigest();
        show({ library });
        return status(`The bundled digest is loaded: ${library.papers} papers in the library.`);
      }),
    removeDigest: (origin) =>
      run(async () => {
        const papers = await ask.removeDigest(origin);
        return status(`${origin.name} was removed, and ${papers} papers with it.`);
      }),
    eraseEverything: () =>
      run(async () => {
        await ask.eraseEverything();
        return status("Everything was erased. “Load bundled digest again” starts anew.");
      }),
    tell: (notice) => show({ notice }),
    fail: (error) => show({ notice: failure(error) }),
    dismiss: () => show({ notice: null }),
  };
}

/** Null where it is applied to every paper. */
async function sweepState(sweep: typeof themeSweep): Promise<SweepState | null> {
  const note = await sweep.read();
  return note && note.after !== null ? { read: note.read, of: note.papers } : null;
}

/** Reads everything once and again whenever it changes. */
function follow(show: Show, signal: AbortSignal) {
  const run = runner(show);
  const reading = (read: () => Promise<Partial<OptionsData>>) => () => {
    read().then(show, (error: unknown) => run(() => Promise.reject(error)));
  };
  const preferences = reading(async () => ({ preferences: await readPreferences() }));
  const sync = reading(async () => ({ sync: await syncState() }));
  const library = reading(async () => ({ library: await ask.libraryState() }));
  const applying = reading(async () => ({ applying: await sweepState(themeSweep) }));
  const anew = reading(async () => ({ reading: await sweepState(readingSweep) }));
  themeSweep.watch(applying, signal);
  readingSweep.watch(anew, signal);
  watchPreferences((changed) => show({ preferences: changed }), signal);
  watchSyncState(sync, signal);
  onLibraryChange(library, signal);
  for (const read of [preferences, sync, library, applying, anew]) read();
}

interface Options {
  data: OptionsData;
  actions: OptionsActions;
  /** Counts the library again, where no announcement of its change may have come. */
  readLibrary: () => void;
}

/** State and actions of the options page. */
export function useOptions(): Options {
  const [data, setData] = useState(NOTHING);
  const show: Show = (part) => setData((shown) => ({ ...shown, ...part }));
  useEffect(() => {
    const end = new AbortController();
    follow(show, end.signal);
    return () => end.abort();
  }, []);
  const actions = useMemo(() => actionsFor(show), []);
  const readLibrary = () =>
    void ask.libraryState().then((library) => show({ library }), actions.fail);
  return { data, actions, readLibrary };
}
