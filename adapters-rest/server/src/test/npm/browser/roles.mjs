// Somebody with a role at the municipality and another at a provider begins with a pair that fits, and each role has its own providers.

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
