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

  // What ends within a minute is renewed; once, since what the issuer gives ends no later here.
  const renewals = [];
  page.on("request", request => request.postData()?.includes("grant_type=refresh_token") && renewals.push(request));
  await visitor.at("2025-03-14T11:59:30Z");
  await Promise.all([page.waitForRequest(request => request.postData()?.includes("grant_type=refresh_token")), page.getByRole("link", { name: "Månad" }).click()]);
  await page.getByRole("heading", { name: "Beställt och utfört" }).waitFor();
  await page.getByRole("link", { name: "Besök" }).click();
  await visitor.row("r1").waitFor();
  assert.equal(renewals.length, 1);

  // What is not believed any more is renewed too, and what was asked is asked again.
  visitor.meant = ["401"];
  await page.route(/\/planned\?/, route => route.fulfill({ status: 401, json: {} }), { times: 1 });
  await page.getByRole("button", { name: "En dag senare" }).click();
  await page.getByText("Inga besök de dagarna.").waitFor();
  await page.getByRole("button", { name: "I dag" }).click();
  await visitor.row("r1").waitFor();
  assert.equal(renewals.length, 2);

  // Without anything to renew it by, one signs in again beside the page, which stays as it is.
  await page.evaluate(() => sessionStorage.removeItem("kvittens.refresh"));
  await page.reload();
  await visitor.row("r1").click();
  const panel = page.getByRole("dialog");
  const again = panel.getByRole("button", { name: "Logga in igen" });
  await again.waitFor();
  await panel.getByText("Inloggningen går ut fre 14 mars 2025 13:00.").waitFor();
  const token = () => page.evaluate(() => sessionStorage.getItem("kvittens.token"));
  const before = await token();
  const [opened] = await Promise.all([page.waitForEvent("popup"), again.click()]);
  await opened.waitForEvent("close");
  await page.waitForFunction(was => sessionStorage.getItem("kvittens.token") !== was, before);
  await panel.getByText("Planerat besök").waitFor();
  assert.equal(await page.evaluate(() => sessionStorage.getItem("kvittens.refresh") !== null), true);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Logga ut" }).click();
  await page.getByRole("button", { name: "Till inloggningen" }).waitFor();
  assert.equal(await page.evaluate(() => sessionStorage.length), 0);
}
