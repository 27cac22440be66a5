// Has Prism judge what goes through it. Is told a contract and an address, and says on which port of this machine it stands
// before that address; where that is "nobody", it answers by itself, from the contract alone. From then on, "before …" puts it
// before another address. Each line that it is told is answered by how many requests were judged, and what was wrong with them.
// Ends where its input does.
import net from "node:net";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { Writable } from "node:stream";

const require = createRequire(`${process.argv[2]}/`);
const { createServer } = require("@stoplight/prism-http-server");
const { getHttpOperationsFromSpec } = require("@stoplight/prism-http");
const { createLogger } = require("@stoplight/prism-core");

let requests = 0;
const violations = [];
const log = new Writable({
  write(chunk, encoding, done) {
    for (const line of chunk.toString().split("\n")) {
      requests += line.includes("Request received") ? 1 : 0;
      const said = /"msg":"((?:Violation: |Request terminated with error)(?:[^"\\]|\\.)*)"/.exec(line);
      if (said) violations.push(said[1]);
    }
    done();
  },
});

const freePort = () =>
  new Promise((resolve) => {
    const server = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const contract = (await lines.next()).value;
const server = (await lines.next()).value;
const isProxy = server !== "nobody";
let upstream = isProxy ? new URL(server) : undefined;
const prism = createServer(await getHttpOperationsFromSpec(contract), {
  cors: false,
  components: { logger: createLogger("CLI", { level: "info" }, log) },
  config: {
    isProxy,
    get upstream() {
      return upstream;
    },
    validateRequest: true,
    validateResponse: true,
    checkSecurity: true,
    errors: true,
    mock: { dynamic: false },
  },
});
const port = await freePort();
await prism.listen(port, "127.0.0.1");
console.log(port);
for await (const line of lines) {
  if (line.startsWith("before ")) upstream = new URL(line.slice("before ".length));
  console.log([requests, ...new Set(violations)].join(" | "));
}
process.exit(0);
