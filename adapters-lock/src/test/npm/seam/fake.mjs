// Runs the fake of Seam that its vendor publishes, on a free port of this machine alone, with what it is seeded with and one
// lock out of reach. Says on which port. Ends where its input does.
import { createRequire } from "node:module";
import net from "node:net";
import { pathToFileURL } from "node:url";

const require = createRequire(`${process.argv[2]}/`);
const { createFake } = await import(pathToFileURL(require.resolve("@seamapi/fake-seam-connect")).href);

// The fake would listen for everybody.
const { listen } = net.Server.prototype;
net.Server.prototype.listen = function (port, ready) {
  return listen.call(this, port, "127.0.0.1", ready);
};

const fake = await createFake();
await fake.seed();
fake.database.updateDevice({ device_id: "august_device_2", properties: { online: false } });
const { server } = await fake.startServer({ port: 0 });
process.stdin.on("end", () => process.exit(0)).resume();
console.log(server.address().port);
