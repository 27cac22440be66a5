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
  await page.keyboard.press("Escape");

  await page.setViewportSize({ width: 360, height: 740 });
  await visitor.look("visits-phone");
  await visitor.row("c06").click();
  await visitor.look("visit-phone");
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "Månad" }).click();
  await page.getByRole("button", { name: "r1" }).waitFor();
  await visitor.look("month-phone");
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("heading", { name: "Ordered and executed" }).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
  await visitor.look("month-en");
  await visitor.at("2025-04-04T06:00:00Z");
  await page.getByRole("link", { name: "Visits" }).click();
  await page.getByRole("link", { name: "Month" }).click();
  await page.getByText("Locked", { exact: true }).waitFor();
}
