import type { Insights } from "@/utils/domain/insights";
import type { InsightsReader } from "@/utils/import/read-ahead";
import { insightsVersion } from "@/utils/insights/version";
import type { BesideRequest } from "./worker-messages";

/** For each worker one that it reads and one that waits. */
const BATCHES_EACH = 2;

/** Has insights read by the workers beside an import, in turn. Rejects once one of them is lost. */
export function insightsReaders(ports: MessagePort[], lost: Promise<never>): InsightsReader {
  let next = 0;
  const read: InsightsReader["read"] = (papers) => {
    const { port1, port2 } = new MessageChannel();
    const { promise, resolve } = Promise.withResolvers<Insights[]>();
    const hear = ({ data }: MessageEvent<Insights[]>) => {
      port1.close();
      resolve(data);
    };
    port1.addEventListener("message", hear, { once: true });
    port1.start();
    const request: BesideRequest = { what: "read", papers: [...papers], port: port2 };
    ports[next++ % ports.length]?.postMessage(request, [port2]);
    return Promise.race([promise, lost]);
  };
  return { version: insightsVersion(), batches: BATCHES_EACH * ports.length, read };
}
