// Each view in light and dark, wide and as on a phone, in both languages: no serious finding of axe, and nothing wider than the screen.

import assert from "node:assert/strict";
import { NORTH } from "./visitor.mjs";

export default async function views(visitor) {
  const { page } = visitor;
  await page.goto(visitor.base);
  await page.getByLabel("Vem").waitFor();
  await visitor.look("sign-in");
  for (const [at, carer] of ["06", "07", "08", "09", "10"].entries()) {
    await visitor.tap(NORTH, `c${carer}`, `r${1 + at % 4}`, `s-${at}`, `2025-03-14T${carer}:00:00+01:00`, at === 2 ? { method: "MANUAL", cause: "TECHNICAL_FAULT" } : {});
    if (at < 4) await visitor.tap(NORTH, `c${carer}`, `r${1 + at % 4}`, `e-${at}`, `2025-03-14T${carer}:2${at}:00+01:00`);
  }
  await visitor.signIn("pia", "Planerare", NORTH);
  await visitor.row("c10").waitFor();
  await page.getByRole("button", { name: /Avvikelser/ }).waitFor();
  await visitor.look("visits");
  await visitor.row("c06").click();
  await page.getByRole("button", { name: "Justera tider" }).click();
  await visitor.at("2025-03-15T07:00:00Z");
  await page.getByRole("button", { name: "Förklara" }).click();
  await page.getByRole("heading", { name: "Förklaring" }).waitFor();
  await visitor.look("visit");

  // A deviation is another than it was shown: nothing is done until it is seen as it is.
  const deed = `dev:per:PLANNER:${encodeURIComponent(NORTH)}`;
  const seen = await visitor.ask(deed, "GET", `${visitor.of(NORTH)}/visits/s-0`);
  await visitor.ask(deed, "POST", `${visitor.of(NORTH)}/visits/s-0/adjustments`, { end: "2025-03-14T06:25:00+01:00", why: "Fel" }, { "If-Match": seen.headers.get("etag") });
  visitor.meant = ["412"];
  const leave = async () => {
    await page.getByRole("button", { name: /^Lämna som den är, Inga insatser/ }).click();
    await page.getByLabel("Skäl").last().fill("Talat med brukaren");
  };
  const [hits, toSee] = [page.getByRole("button", { name: "Lämna som den är", exact: true }), page.locator(".attention .figure").filter({ hasText: "Avvikelser" }).locator("strong")];
  await leave();
  await visitor.look("reason");
  await hits.click();
  await page.getByText(/^Det som avvikelsen gäller har ändrats/).waitFor();
  await page.getByRole("dialog").getByText("25 min", { exact: true }).waitFor();
  const before = Number(await toSee.textContent());
  await leave();
  await hits.click();
  await page.getByText("Avvikelsen är lämnad som den är.").first().waitFor();
  assert.equal(Number(await toSee.textContent()), before - 1);
  await page.getByText(/^pia lämnade den som den är/).scrollIntoViewIfNeeded();
  await visitor.look("visit-left");
  await page.keyboard.press("Escape");

  await page.setViewportSize({ width: 360, height: 740 });
  await visitor.look("visits-phone");
  await visitor.row("c06").click();
  await visitor.look("visit-phone");
  await page.getByRole("button", { name: /^Lämna som den är, / }).first().click();
  await visitor.look("reason-phone");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "Månad" }).click();
  await page.getByRole("button", { name: "r1", exact: true }).waitFor();
  await visitor.look("month-phone");
  await page.getByRole("button", { name: /^Lämna som den är, / }).first().scrollIntoViewIfNeeded();
  await visitor.shoot("deviations-phone");
  // Which phone was used, where receipts say it.
  await page.getByRole("link", { name: "Telefoner" }).click();
  await page.getByText("Inga besök de dagarna.").waitFor();
  await page.getByRole("button", { name: "En dag tidigare" }).click();
  await page.getByText(/^Inget av de 5 besöken säger/).waitFor();
  await visitor.look("phones-untold-phone");
  await visitor.tap(NORTH, "c07", "r3", "t-1", "2025-03-14T12:00:00+01:00", { phone: "IT-17" });
  await visitor.tap(NORTH, "c07", "r3", "t-2", "2025-03-14T12:10:00+01:00", { phone: "IT-17" });
  await visitor.tap(NORTH, "c08", "r4", "t-3", "2025-03-14T13:00:00+01:00", { phone: "IT-17", privatePhone: true });
  await visitor.tap(NORTH, "c08", "r4", "t-4", "2025-03-14T13:10:00+01:00", { phone: "IT-17" });
  await page.getByRole("link", { name: "Besök" }).click();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole("link", { name: "Telefoner" }).click();
  await page.getByText(/^Av 5 av 7 besök framgår inte/).waitFor();
  await page.getByRole("row", { name: /^c08 .* IT-17 1 1 13:00 13:10 flera personal på telefonen/ }).waitFor();
  await visitor.look("phones");
  await page.getByRole("link", { name: "Månad" }).click();
  await page.getByRole("button", { name: "r1", exact: true }).waitFor();
  await page.getByRole("button", { name: "r1", exact: true }).click();
  await page.getByRole("dialog").getByText(/^Regelbok/).first().waitFor();
  await visitor.look("recipient");
  await page.setViewportSize({ width: 360, height: 740 });
  await visitor.look("recipient-phone");
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "Besök" }).click();
  await visitor.row("uteblivet").first().click();
  await page.getByRole("dialog").getByText("Planerat besök").waitFor();
  await visitor.look("planned-phone");
  await page.setViewportSize({ width: 1280, height: 800 });
  await visitor.look("planned");
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "Månad" }).click();
  await page.getByRole("button", { name: "r1", exact: true }).waitFor();
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("heading", { name: "Ordered and executed" }).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
  await page.getByRole("button", { name: "All 1", exact: false }).click();
  await page.locator("#deviations").scrollIntoViewIfNeeded();
  await visitor.look("month-en");
  await visitor.at("2025-04-04T06:00:00Z");
  await page.getByRole("link", { name: "Visits" }).click();
  await page.getByRole("link", { name: "Month" }).click();
  await page.getByText("Locked", { exact: true }).waitFor();

  // A month that is to be closed, and one that is.
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("button", { name: "Svenska" }).click();
  await visitor.signIn("mia", "Chef", NORTH, "/#/month");
  await page.getByRole("button", { name: "Stäng månaden" }).click();
  await page.getByRole("dialog").getByText(/^Den stängs för gott/).waitFor();
  await visitor.look("close");
  await page.setViewportSize({ width: 360, height: 740 });
  await visitor.look("close-phone");
  await page.getByRole("dialog").getByRole("button", { name: "Stäng månaden" }).click();
  await page.getByText("Månaden är stängd.").first().waitFor();
  await visitor.look("closed-phone");
  await page.setViewportSize({ width: 1280, height: 800 });
  await visitor.look("closed");
}
