import type { Mending, Transfer, TransferActions } from "@/components/options/transfer";
import type { FileChoice } from "@/utils/domain/import-choice";
import type { ChosenColumns, MendableTable } from "@/utils/domain/table-columns";
import { announceLibraryChange } from "@/utils/storage/library-revision";
import { report } from "@/utils/logging/report";
import { clipboardItems } from "./clipboard";
import { downloadFile } from "./download";
import { LibraryWork } from "./library-work";
import { givesPapers, isOfUse, type LookedAt, rereadWith, toImport } from "./looked-at";
import type { LibraryRequest, WorkerAnswer } from "./worker-messages";

/** Open pages look anew at most so often while an import goes on, milliseconds. */
const ANNOUNCE_EVERY = 5000;

const WAIT = "Gloss is at work on the library. Add this again when it is done.";

const today = () => new Date().toISOString().slice(0, 10);

const announce = () =>
  void announceLibraryChange(Date.now()).catch((error) => report("Telling open pages", error));

const namesOf = (files: readonly File[]) => files.map(({ name }) => name).join(", ");

/** What the options page does with the library as a whole, one work at a time. */
export class TransferWork implements TransferActions {
  #work: LibraryWork | null = null;
  /** What was looked at last and may be imported. */
  #looked: LookedAt = { files: [], previews: [] };
  #skipped: Blob | null = null;

  constructor(
    private readonly show: (transfer: Transfer | null) => void,
    /** Called when the library may have changed. */
    private readonly changed: () => void,
    /** Says something beside what is shown. */
    private readonly tell: (text: string) => void,
  ) {}

  look = (items: File[][]): void => {
    if (items.length === 0) return;
    // What is dropped or pasted meanwhile must not end an import.
    if (this.#work?.isBusy) return this.tell(WAIT);
    const name = namesOf(items.flatMap(([first]) => (first ? [first] : [])));
    this.show({ what: "looking", name });
    this.#start({ what: "preview", items, reread: null }, (answer) => {
      if (answer.what !== "previewed") return this.#showFailure(answer);
      this.#looked = answer;
      const [only] = answer.previews;
      if (answer.previews.some(isOfUse)) this.#showPreview(null);
      else this.refuse(only?.name ?? name, `${only?.problem ?? "This file is empty"}.`);
    });
  };

  mend = (at: number, table: MendableTable, columns: ChosenColumns): void => {
    const file = this.#looked.files[at];
    if (file === undefined) return;
    const mending = { file: at, table: table.key, columns };
    const reread = rereadWith(this.#looked.previews[at]?.reread ?? null, table, columns);
    this.#showPreview({ ...mending, state: "going" });
    this.#start({ what: "preview", items: [[file]], reread }, (answer) => {
      const read = answer.what === "previewed" ? answer.previews[0] : undefined;
      const isRead = read !== undefined && givesPapers(read, table);
      if (isRead)
        this.#looked = { ...this.#looked, previews: this.#looked.previews.with(at, read) };
      this.#showPreview({ ...mending, state: isRead ? "read" : "refused" });
    });
  };

  /** Says why something could not be looked at. */
  refuse = (name: string, why: string): void => this.#fail(`Nothing was imported. ${name}: ${why}`);

  readClipboard = (): void => {
    clipboardItems().then(this.look, (error: unknown) =>
      this.#fail(error instanceof Error ? error.message : String(error)),
    );
  };

  confirm = (choices: FileChoice[]): void => {
    const chosen = toImport(this.#looked, choices);
    this.#looked = { files: [], previews: [] };
    this.#follow({ what: "import", ...chosen }, namesOf(chosen.files));
  };

  goOn = ({ id, name }: { id: number; name: string }): void => {
    this.#follow({ what: "resume", id }, name);
  };

  takeBack = ({ id, name }: { id: number; name: string }): void => {
    this.show({ what: "undoing", name, done: 0, of: 0 });
    this.#start({ what: "undo", id }, (answer) => {
      if (answer.what === "undoing") return this.show({ ...answer, name });
      if (answer.what === "undone") this.show({ ...answer, name });
      else this.#showFailure(answer);
      this.#ended();
    });
  };

  cancel = (): void => this.#work?.cancel();

  saveSkipped = (): void => {
    if (this.#skipped) downloadFile(this.#skipped, "skipped.jsonl");
  };

  exportLibrary = (): void => this.#export("export", `gloss-library-${today()}.jsonl.gz`);

  saveCorrections = (): void => this.#export("corrections", `gloss-corrections-${today()}.json`);

  #export(what: "export" | "corrections", name: string): void {
    this.#start({ what }, (answer) => {
      if (answer.what === "exporting") return this.show(answer);
      if (answer.what !== "exported") return this.#showFailure(answer);
      downloadFile(answer.file, name);
      this.show({ what: "exported", name });
    });
  }

  persist = (): void => {
    navigator.storage.persist().then(this.changed, (error) => report("Asking to persist", error));
  };

  dismiss = (): void => {
    this.#work?.stop();
    this.show(null);
  };

  /** Follows an import: shows it, and tells open pages of new papers. */
  #follow(request: LibraryRequest, name: string): void {
    const startedAt = Date.now();
    let announcedAt = startedAt;
    this.#start(request, (answer) => {
      if (answer.what === "importing" || answer.what === "indexing") {
        const seconds = (Date.now() - startedAt) / 1000;
        this.show({ ...answer, name, seconds });
        if (Date.now() - announcedAt < ANNOUNCE_EVERY) return;
        announcedAt = Date.now();
        announce();
        return;
      }
      if (answer.what === "imported") {
        const { progress, cancelled, skipped } = answer;
        this.#skipped = skipped;
        this.show({ what: "imported", name, progress, cancelled });
      } else this.#showFailure(answer);
      this.#ended();
    });
  }

  #start(request: LibraryRequest, onAnswer: (answer: WorkerAnswer) => void): void {
    this.#work?.stop();
    this.#work = new LibraryWork(request, onAnswer);
  }

  #showPreview(mending: Mending | null): void {
    this.show({ what: "preview", previews: this.#looked.previews, mending });
  }

  #ended(): void {
    announce();
    this.changed();
  }

  #showFailure(answer: WorkerAnswer): void {
    if (answer.what === "failed") this.#fail(answer.why);
  }

  #fail(why: string): void {
    this.show({ what: "failed", why });
  }
}
