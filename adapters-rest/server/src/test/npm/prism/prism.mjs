// Has Prism judge what goes through it, by a contract. Says on which port of this machine it stands. From then on, each line that
// it is told is the address before which it stands from now on, and is answered by how many requests it was asked until then.
// What it finds stands in the header sl-violations of the answer itself: requests that are wrong on purpose go on to the server,
// since what is answered to them is judged too. Ends where its input does.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { Writable } from "node:stream";

const require = createRequire(`${process.argv[2]}/`);
const { createServer } = require("@stoplight/prism-http-server");
const { getHttpOperationsFromSpec } = require("@stoplight/prism-http");
const { createLogger } = require("@stoplight/prism-core");

let requests = 0;
const log = new Writable({
  write(chunk, encoding, done) {
    requests += chunk.toString().split('"msg":"Request received"').length - 1;
    done();
  },
});

let upstream = new URL("http://127.0.0.1:1");
const prism = createServer(await getHttpOperationsFromSpec(process.argv[3]), {
  cors: false,
  components: { logger: createLogger("CLI", { level: "info" }, log) },
  config: {
    isProxy: true,
    get upstream() {
      return upstream;
    },
    validateRequest: true,
    validateResponse: true,
    checkSecurity: true,
    errors: false,
    mock: { dynamic: false },
  },
});
console.log(new URL(await prism.listen(0, "127.0.0.1")).port);
for await (const line of createInterface({ input: process.stdin })) {
  upstream = new URL(line);
  console.log(requests);
}
process.exit(0);
