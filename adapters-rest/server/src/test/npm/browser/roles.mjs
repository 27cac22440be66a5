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
  await role.selectOption("PLANNER");
  await page.getByText(NORTH, { exact: true }).waitFor();
  await page.getByText("Direkt", { exact: true }).waitFor();
}
