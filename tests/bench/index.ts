import { benchPages } from "./pages";

const USAGE = "usage: npm run bench -- pages [ROWS…]";
const ROWS = [20, 100, 500, 1000];

const [name = "pages", ...counts] = process.argv.slice(2);
if (name === "pages") await benchPages(counts.length > 0 ? counts.map(Number) : ROWS);
else {
  console.error(USAGE);
  process.exitCode = 1;
}
