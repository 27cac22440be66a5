// Runs what it is told to, a scenario a line, in one browser; answers each by `ok`, or by what went wrong.
// A scenario asks for the time of the server by a line of its own, which is answered too.

import { createInterface } from "node:readline";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [tools, chromium, shots] = process.argv.slice(2);
const require = createRequire(pathToFileURL(`${tools}/`));
const playwright = require("playwright-core");
const axe = require.resolve("axe-core/axe.min.js");
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const browser = await playwright.chromium.launch({ executablePath: chromium, args: ["--no-sandbox", "--disable-gpu"] });

const time = async instant => {
  console.log(`time ${instant}`);
  await lines.next();
};

for (let line = await lines.next(); !line.done; line = await lines.next()) {
  const [name, port, folder] = line.value.split(" ");
  const { Visitor } = await import("./visitor.mjs");
  const visitor = await Visitor.come(browser, { base: `http://127.0.0.1:${port}`, axe, shots, time });
  let outcome;
  try {
    const scenario = (await import(`./${name}.mjs`)).default;
    visitor.folder = folder;
    await scenario(visitor);
    visitor.mustBeQuiet();
    outcome = "ok";
  } catch (wrong) {
    await visitor.shoot(`wrong-${name}`);
    outcome = `wrong ${JSON.stringify(wrong.stack)}`;
  }
  await visitor.go();
  console.log(outcome);
}
await browser.close();
