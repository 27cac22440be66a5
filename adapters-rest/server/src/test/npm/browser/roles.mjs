// Somebody with a role at the municipality and another at a provider begins with a pair that fits, and each role has its own providers.
// A carer sees what is its own: of what a colleague made of its plan, that it is made.

import assert from "node:assert/strict";
import { NORTH, SOUTH } from "./visitor.mjs";

export default async function roles(visitor) {
  const { page } = visitor;
  await page.goto(`${visitor.base}/#/visits?${new URLSearchParams({ role: "PLANNER", provider: SOUTH })}`);
  await page.getByLabel("Vem").fill("pia");
  await page.getByRole("checkbox", { name: "Biståndshandläggare" }).check();
  await page.getByLabel(/^Utförare/).fill(NORTH);
  await page.getByRole("button", { name: "Logga in" }).click();
  await page.getByText("Direkt", { exact: true }).waitFor();
  const [role, provider] = [page.getByLabel("Roll"), page.getByRole("combobox", { name: "Utförare" })];
  assert.equal(await role.inputValue(), "PLANNER");
  assert.equal(await provider.count(), 0);
  await page.getByText(NORTH, { exact: true }).waitFor();

  await role.selectOption("CASE_WORKER");
  await provider.selectOption(SOUTH);
  await page.getByText("Direkt", { exact: true }).waitFor();
  await meanwhile(visitor, "PLANNER", () => visitor.tap(SOUTH, "carer-8", "rec-8", "r-80", "2025-03-14T10:30:00Z"));
  await page.getByText(NORTH, { exact: true }).waitFor();
  await page.getByText("Direkt", { exact: true }).waitFor();
  await colleague(visitor);
}

/** c1 is planned at r1 in the morning and at r4 in the evening; c2 comes to r1 instead, and not yet to r3. It is noon. */
async function colleague(visitor) {
  const { page } = visitor;
  const evening = "kommande 17:00–17:30 – – – r4 c1";
  /** The rows that somebody sees of the day, once all of it has come. */
  const seen = async comes => {
    const planned = page.waitForResponse(/\/planned\?/);
    await comes();
    const told = await (await planned).text();
    await page.locator("[role=grid][aria-busy=false]").waitFor();
    // Rows are put there before the next picture.
    await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
    const rows = await page.locator(".rows [role=row]").allInnerTexts();
    return { told, rows: rows.map(each => each.split(/\s+/).join(" ")).sort() };
  };
  const signIn = who => () => visitor.signIn(who, "Personal", NORTH);
  const leave = () => page.getByRole("button", { name: "Logga ut" }).click();

  await leave();
  assert.deepEqual((await seen(signIn("c1"))).rows, [evening, "uteblivet 08:00–08:45 – – – r1 c1"]);
  for (const [name, at] of [["k-1", "08:00"], ["k-2", "08:30"]]) {
    await visitor.tap(NORTH, "c2", "r1", name, `2025-03-14T${at}:00+01:00`);
    const { told, rows } = await seen(() => page.reload());
    assert.deepEqual(rows, [evening]);
    assert.deepEqual(["c2", "k-1", "r2", "r3"].filter(each => told.includes(`"${each}"`)), []);
  }
  await leave();
  assert.deepEqual((await seen(signIn("c2"))).rows, ["att godkänna 08:00–08:45 08:00 08:30 30 min r1 c2 planerat för c1", "sent 11:30–12:15 – – – r3 c2"]);
}

/** Until the server has said which providers are another role's, the page goes on as it was: what happens then is asked in the old one. */
async function meanwhile({ page }, next, happens) {
  let release;
  const held = new Promise(done => { release = done; });
  await page.route("**/v1/me", async route => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest("**/v1/me");
  await page.getByLabel("Roll").selectOption(next);
  assert.equal((await asked).headers()["kvittens-role"], next);
  const heard = page.waitForRequest("**/visits/search");
  await happens();
  assert.equal((await heard).headers()["kvittens-role"], "CASE_WORKER");
  await page.getByRole("row").filter({ hasText: "rec-8" }).waitFor();
  release();
}
