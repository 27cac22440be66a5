// Ten thousand visits: each is reached, and few stand in the page at once.

import assert from "node:assert/strict";
import { NORTH } from "./visitor.mjs";

const ALL = 10000;
const MOST_ROWS = 160;

const made = number => {
  const start = Date.parse("2025-03-14T05:00:00Z") + number * 5000;
  const name = String(number).padStart(5, "0");
  return {
    visit: `v${name}`, recipient: `r${number % 900}`, carer: `c${number % 300}`, system: "LIFECARE",
    start: { at: new Date(start).toISOString(), method: "NFC" }, end: { at: new Date(start + 900000).toISOString(), method: "NFC" },
    registered: new Date(start + 900000).toISOString(), adjustments: [], tasks: [], doubleStaffing: false, declined: false,
    outsideAllowed: false, tag: "OWN", etag: `"${name}"`,
  };
};

export default async function many(visitor) {
  const { page } = visitor;
  await page.route(/\/visits\?(?!.*state=)/, route => {
    const from = Number(new URL(route.request().url()).searchParams.get("cursor") ?? 0);
    route.fulfill({ json: { visits: Array.from({ length: 1000 }, (none, at) => made(from + at)), ...(from + 1000 < ALL ? { next: String(from + 1000) } : {}) } });
  });
  await visitor.signIn("pia", "Planerare", NORTH, "/#/visits?sort=start");
  await page.getByText(/10.000 av 10.000 besök/).first().waitFor();
  const grid = page.getByRole("grid");
  const rows = () => page.locator(".rows [role=row]").count();
  assert.equal(await grid.getAttribute("aria-rowcount"), String(ALL + 1));
  assert.ok(await rows() < MOST_ROWS);

  await page.locator(".rows [role=row][tabindex='0']").focus();
  const name = () => page.evaluate(() => document.activeElement.getAttribute("aria-rowindex"));
  assert.equal(await name(), "2");
  await page.keyboard.press("End");
  assert.equal(await name(), String(ALL + 1));
  assert.ok(await page.evaluate(() => document.activeElement.getBoundingClientRect().bottom <= innerHeight));
  assert.ok(await rows() < MOST_ROWS);
  await page.keyboard.press("Home");
  assert.equal(await name(), "2");
  await page.keyboard.press("PageDown");
  assert.ok(Number(await name()) > 10);

  // Screen by screen from one end to the other, as the page is scrolled.
  await page.setViewportSize({ width: 1280, height: 3600 });
  const seen = await page.evaluate(async all => {
    const found = new Set();
    let most = 0;
    const there = () => [...document.querySelectorAll(".rows [role=row]")];
    const rows = document.querySelector(".rows");
    for (let top = 0; top < document.documentElement.scrollHeight; top += 3000) {
      scrollTo(0, top);
      const middle = String(2 + Math.min(all - 1, Math.floor((innerHeight / 2 - rows.getBoundingClientRect().top) / 36)));
      for (let frame = 0; frame < 300 && !there().some(row => row.getAttribute("aria-rowindex") === middle); frame++) {
        await new Promise(requestAnimationFrame);
      }
      most = Math.max(most, there().length);
      there().forEach(row => found.add(row.getAttribute("aria-rowindex")));
    }
    return { most, missing: Array.from({ length: all }, (none, at) => String(at + 2)).filter(each => !found.has(each)) };
  }, ALL);
  assert.deepEqual(seen.missing, []);
  assert.ok(seen.most < MOST_ROWS);

  await page.getByRole("searchbox").fill("v04321");
  await page.getByText(/^1 av 10.000 besök/).first().waitFor();
  assert.equal(await page.locator(".rows [role=row]").count(), 1);
}
