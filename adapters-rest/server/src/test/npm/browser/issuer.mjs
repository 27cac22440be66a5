// Somebody is sent to the issuer and comes back with a code, for which there is a token: it lives in the tab and nowhere else.

import assert from "node:assert/strict";

export default async function issuer(visitor) {
  const { page } = visitor;
  await page.goto(`${visitor.base}/?state=made-up&code=made-up`);
  await page.getByText("Inloggningen lyckades inte.").waitFor();
  const [asked] = await Promise.all([
    page.waitForRequest(request => request.url().includes("code_challenge")),
    page.getByRole("button", { name: "Till inloggningen" }).click(),
  ]);
  const query = new URL(asked.url()).searchParams;
  assert.equal(query.get("code_challenge_method"), "S256");
  assert.equal(query.get("client_id"), "kvittens-overview");
  await page.getByText("Direkt", { exact: true }).waitFor();
  await page.getByText("Planerare").waitFor();
  assert.equal(new URL(page.url()).search, "");
  assert.equal(await page.evaluate(() => Object.values(localStorage).some(each => each.includes("."))), false);

  await page.reload();
  await page.getByText("Direkt", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Logga ut" }).click();
  await page.getByRole("button", { name: "Till inloggningen" }).waitFor();
  assert.equal(await page.evaluate(() => sessionStorage.length), 0);
}
