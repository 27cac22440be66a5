// Verifies what was sent with the library of Svix. Reads a line of JSON for each, and answers with one: by the clock that the line
// tells, in seconds. Ends where its input does.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const { Webhook } = createRequire(`${process.argv[2]}/`)("svix");

let seconds = 0;
Date.now = () => seconds * 1000;

function answer({ secret, body, headers }) {
  try {
    return { verified: new Webhook(secret).verify(body, headers) };
  } catch (refused) {
    return { refused: refused.message };
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  seconds = request.now;
  console.log(JSON.stringify(answer(request)));
}
