import { spawnSync } from "node:child_process";

/**
 * Runs a command, showing what it prints.
 * @param {string} command
 * @param {string[]} args
 * @param {string} advice What to do if it fails, for the error's message.
 */
export function run(command, args, advice) {
  console.log(`install: ${command} ${args.join(" ")}`);
  const shell = process.platform === "win32";
  const { status, error } = spawnSync(command, args, { stdio: ["ignore", 2, 2], shell });
  if (status === 0) return;
  const why = error ? error.message : `exit code ${status}`;
  throw new Error(`"${command} ${args.join(" ")}" failed (${why}). ${advice}`);
}
