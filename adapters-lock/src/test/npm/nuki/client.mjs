// The client of somebody else. Is told an address and a token, and then one call after the other: its name and what it is
// given, as JSON. Says what came of each, as JSON; of a failure its status. Ends where its input does.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const require = createRequire(`${process.argv[2]}/`);
const Nuki = require("nuki-web-api");

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const url = (await lines.next()).value;
const nuki = new Nuki((await lines.next()).value, { url });
console.log("ready");
for await (const line of lines) {
  const [call, ...given] = JSON.parse(line);
  try {
    console.log(JSON.stringify(await nuki[call](...given)));
  } catch (failure) {
    console.log(JSON.stringify({ failed: failure.statusCode ?? failure.message }));
  }
}
process.exit(0);
