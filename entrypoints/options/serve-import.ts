import { insightsOf } from "@/utils/insights/index";
import type { Library } from "@/utils/library";
import { report } from "@/utils/logging/report";
import type { BesideRequest, IndexProgress } from "./worker-messages";

type Asked<What extends BesideRequest["what"]> = Extract<BesideRequest, { what: What }>;

function read({ papers, port }: Asked<"read">): void {
  port.postMessage(papers.map(({ title, abstract }) => insightsOf(title, abstract)));
  port.close();
}

/** Does what an import in another worker asks for. */
export function serveImport(asker: MessagePort, library: Library): void {
  let following: Promise<void> | null = null;
  /** Once at a time: what comes meanwhile is taken in as well. */
  const follow = () => {
    following ??= library
      .followSearch()
      .catch((error: unknown) => void report("Taking papers into the text index", error))
      .finally(() => (following = null));
  };
  const prepare = async ({ port }: Asked<"prepare">) => {
    const answer = (progress: IndexProgress) => port.postMessage(progress);
    await following;
    await library
      .prepareSearch((missing) => answer({ missing }))
      .then(
        () => answer(null),
        (error: unknown) => answer({ failed: String(error) }),
      );
  };
  asker.addEventListener("message", ({ data }: MessageEvent<BesideRequest>) => {
    if (data.what === "read") read(data);
    else if (data.what === "follow") follow();
    else void prepare(data);
  });
  asker.start();
}
