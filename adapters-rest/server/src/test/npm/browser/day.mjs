// A day and its month: a visit begins and ends before one's eyes, is adjusted and approved; the month is closed, and its basis had.

import assert from "node:assert/strict";
import { NORTH } from "./visitor.mjs";

export default async function day(visitor) {
  const { page } = visitor;
  await visitor.signIn("pia", "Planerare", NORTH);
  await page.getByText(/^4 av 4 besök/).first().waitFor();
  await page.getByText("Direkt", { exact: true }).waitFor();

  // Half past eleven in the evening, and ten past midnight: a time of the clock is of the day that it can be of.
  const over = await page.evaluate(async () => {
    const { firstAfter, lastBefore, nearest } = await import("/overview/times.js");
    return [firstAfter("2025-03-14T22:30:00Z", "00:15"), firstAfter("2025-03-14T22:30:00Z", "23:45"),
      lastBefore("2025-03-14T23:10:00Z", "23:40"), nearest("2025-03-14T23:10:00Z", "23:50"), nearest("2025-03-14T22:30:00Z", "00:05")];
  });
  assert.deepEqual(over, ["2025-03-14T23:15:00.000Z", "2025-03-14T22:45:00.000Z",
    "2025-03-14T22:40:00.000Z", "2025-03-14T22:50:00.000Z", "2025-03-14T23:05:00.000Z"]);

  // It is noon: nobody came to r1 and r2, r3 is visited too late, and r4 is to be.
  await visitor.row("r1").getByText("uteblivet").waitFor();
  await visitor.row("r3").getByText("sent").waitFor();
  await visitor.row("r4").getByText("kommande").waitFor();
  await page.getByRole("button", { name: "2 uteblivna" }).click();
  await page.getByText(/^2 av 4 besök/).first().waitFor();
  await page.getByRole("button", { name: /^Alla/ }).click();
  await visitor.row("r2").click();
  await page.getByRole("dialog").getByText("fre 14 mars 2025 09:30–10:00").waitFor();
  await page.keyboard.press("Escape");

  await visitor.tap(NORTH, "c1", "r1", "k-1", "2025-03-14T08:00:00+01:00");
  await visitor.row("r1").getByText("pågår").waitFor();
  await page.getByRole("button", { name: "1 uteblivna" }).waitFor();
  await visitor.row("r1").getByText("08:00–08:45").waitFor();
  assert.equal(await visitor.row("r1").count(), 1);
  await visitor.tasks(NORTH, "c1", "k-1");
  await visitor.tap(NORTH, "c1", "r1", "k-2", "2025-03-14T08:30:00+01:00");
  await visitor.row("r1").getByText("30 min").waitFor();
  await visitor.row("r1").getByText("att godkänna").waitFor();
  assert.equal(new URL(page.url()).hash.includes("r1"), false);

  await visitor.row("r1").click();
  const panel = page.getByRole("dialog");
  await panel.getByText("personlig omvårdnad", { exact: true }).waitFor();
  await panel.getByRole("button", { name: "Justera tider" }).click();
  await panel.getByLabel("Nytt slut").fill("08:45");
  await panel.getByLabel("Skäl").fill("Glömde att trycka");
  await panel.getByRole("button", { name: "Spara de nya tiderna" }).click();
  await panel.getByText("Tiderna är ändrade.").waitFor();
  await panel.getByText("45 min").waitFor();

  // Somebody else changes it, before this page can have heard of it.
  const planner = `dev:per:PLANNER:${encodeURIComponent(NORTH)}`;
  const seen = await visitor.ask(planner, "GET", `${visitor.of(NORTH)}/visits/k-1`);
  await visitor.ask(planner, "POST", `${visitor.of(NORTH)}/visits/k-1/adjustments`,
    { end: "2025-03-14T08:40:00+01:00", why: "Fel" }, { "If-Match": seen.headers.get("etag") });
  visitor.meant = ["412", "409"];
  await panel.getByRole("button", { name: "Godkänn", exact: true }).click();
  await panel.getByText(/Någon har ändrat besöket/).waitFor();
  await panel.getByText("40 min", { exact: true }).waitFor();
  await panel.getByRole("button", { name: "Godkänn", exact: true }).click();
  await panel.getByText("Besöket är godkänt.").waitFor();

  await visitor.at("2025-03-15T07:00:00Z");
  await panel.getByRole("button", { name: "Förklara" }).click();
  await panel.getByText(/^40 min räknas/).waitFor();
  await page.keyboard.press("Escape");
  await visitor.row("r1").getByText("godkänt").waitFor();

  await page.getByRole("link", { name: "Månad" }).click();
  await page.getByText("266,67 kr").first().waitFor();
  assert.equal(await page.getByRole("button", { name: "Stäng månaden" }).count(), 0);

  // What was found of it is left as it is, with a reason; that is taken back, and done again.
  const found = page.locator("#deviations");
  await found.getByRole("button", { name: /^Lämna som den är, .*r1/ }).first().click();
  await panel.getByLabel("Skäl").fill("Talat med brukaren");
  await panel.getByRole("button", { name: "Lämna som den är" }).click();
  await found.getByText("Avvikelsen är lämnad som den är.").waitFor();
  await found.getByRole("button", { name: /^Lämnade som de är 1/ }).click();
  await found.getByText(/^pia lämnade den som den är .* 2025 08:00: Talat med brukaren$/).waitFor();
  await found.getByRole("button", { name: /^Ta upp igen, / }).click();
  await found.getByText("Avvikelsen är att se till igen.").waitFor();
  await found.getByRole("button", { name: /^Lämnade som de är 0/ }).waitFor();

  await visitor.at("2025-04-04T06:00:00Z");
  await page.getByRole("button", { name: "Logga ut" }).click();
  await visitor.signIn("mia", "Chef", NORTH, "/#/month");
  await page.getByRole("button", { name: "Stäng månaden" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Stäng månaden" }).click();
  await page.getByText("Månaden är stängd.").first().waitFor();
  for (const [button, file] of [["XLSX", "basis.xlsx"], ["HTML", "basis.html"], ["JSON", "basis.json"]]) {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button }).click()]);
    assert.equal(download.suggestedFilename(), `2025-03-${file}`);
    await download.saveAs(`${visitor.folder}/${file}`);
  }
}
