import type { Transfer, TransferActions } from "@/components/options/transfer";
import { announceLibraryChange } from "@/utils/library-revision";
import { report } from "@/utils/report";
import { clipboardItems } from "./clipboard";
import { downloadFile } from "./download";
import { LibraryWork } from "./library-work";
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
  #files: File[] = [];
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
    this.#start({ what: "preview", items }, (answer) => {
      if (answer.what !== "previewed") return this.#showFailure(answer);
      this.#files = answer.files;
      const { previews, first } = answer;
      const [only] = previews;
      if (answer.files.length > 0) this.show({ what: "preview", previews, first });
      else this.refuse(only?.name ?? name, `${only?.problem ?? "This file is empty"}.`);
    });
  };

  /** Says why something could not be looked at. */
  refuse = (name: string, why: string): void => this.#fail(`Nothing was imported. ${name}: ${why}`);

  readClipboard = (): void => {
    clipboardItems().then(this.look, (error: unknown) =>
      this.#fail(error instanceof Error ? error.message : String(error)),
    );
  };

  confirm = (): void => {
    const files = this.#files;
    this.#files = [];
    this.#follow({ what: "import", files }, namesOf(files));
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
