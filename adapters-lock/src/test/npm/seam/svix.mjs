// Signs and verifies with the library of Svix. Reads a line of JSON for each, and answers with one; by the clock that the line
// tells, in seconds. Ends where its input does.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const { Webhook } = createRequire(`${process.argv[2]}/`)("svix");

let seconds = 0;
Date.now = () => seconds * 1000;

function answer({ secret, id, body, headers }) {
  const webhook = new Webhook(secret);
  if (!headers) {
    return { signature: webhook.sign(id, new Date(Date.now()), body) };
  }
  try {
    webhook.verify(body, headers);
    return { verified: true };
  } catch (refused) {
    return { verified: false, why: refused.message };
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  seconds = request.now;
  console.log(JSON.stringify(answer(request)));
}
