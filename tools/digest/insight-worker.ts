import { parentPort } from "node:worker_threads";
import type { ArchivedPaper } from "@/utils/domain/paper";
import { readPaper } from "./read-paper";

parentPort?.on("message", (papers: ArchivedPaper[]) =>
  parentPort?.postMessage(papers.map(readPaper), []),
);
