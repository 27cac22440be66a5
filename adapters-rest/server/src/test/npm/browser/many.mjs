// Ten thousand visits, and as many that are planned, of which a tenth waits: each is reached, and few stand in the page at once.

import assert from "node:assert/strict";
import { NORTH } from "./visitor.mjs";

const ALL = 10000;
const WAITING = 1000;
const ROWS = ALL + WAITING;
const MOST_ROWS = 120;

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

/** The last of them belong to no visit. */
const planned = number => {
  const start = Date.parse("2025-03-14T05:00:00Z") + number * 5000;
  const name = String(number).padStart(5, "0");
  return {
    state: number < ALL - WAITING ? "MADE" : "AHEAD", recipient: `r${number % 900}`,
    plan: { name: `p${name}`, carer: `c${number % 300}`, start: new Date(start).toISOString(), latestStart: new Date(start + 900000).toISOString(), end: new Date(start + 900000).toISOString(), tasks: [] },
    visits: number < ALL - WAITING ? [{ visit: `v${name}`, carer: `c${number % 300}` }] : [],
  };
};

export default async function many(visitor) {
  const { page } = visitor;
  let come;
  const isSeen = new Promise(seen => { come = seen; });
  await page.route(/\/visits\?(?!.*state=)/, async route => {
    const from = Number(new URL(route.request().url()).searchParams.get("cursor") ?? 0);
    if (from > 0) await isSeen;
    await route.fulfill({ json: { visits: Array.from({ length: 1000 }, (none, at) => made(from + at)), ...(from + 1000 < ALL ? { next: String(from + 1000) } : {}) } });
  });
  await page.route(/\/planned\?/, route => {
    const from = Number(new URL(route.request().url()).searchParams.get("cursor") ?? 0);
    return route.fulfill({ json: { planned: Array.from({ length: 1000 }, (none, at) => planned(from + at)), ...(from + 1000 < ALL ? { next: String(from + 1000) } : {}) } });
  });
  await visitor.signIn("pia", "Planerare", NORTH, "/#/visits?sort=start");
  // The first page is shown before the next has come.
  const grid = page.getByRole("grid");
  await page.getByText(/^1.000 av 1.000 besök hittills, fler hämtas …$/).waitFor();
  await page.locator(".rows [role=row]").first().waitFor();
  assert.equal(await grid.getAttribute("aria-busy"), "true");
  await visitor.shoot("coming");
  come();
  await page.getByText(/11.000 av 11.000 besök$/).first().waitFor();
  assert.equal(await grid.getAttribute("aria-busy"), "false");
  const rows = () => page.locator(".rows [role=row]").count();
  assert.equal(await grid.getAttribute("aria-rowcount"), String(ROWS + 1));
  assert.ok(await rows() < MOST_ROWS);

  await page.locator(".rows [role=row][tabindex='0']").focus();
  const name = () => page.evaluate(() => document.activeElement.getAttribute("aria-rowindex"));
  assert.equal(await name(), "2");
  await page.keyboard.press("End");
  assert.equal(await name(), String(ROWS + 1));
  assert.ok(await page.evaluate(() => document.activeElement.getBoundingClientRect().bottom <= innerHeight));
  assert.ok(await rows() < MOST_ROWS);
  await page.keyboard.press("Home");
  assert.equal(await name(), "2");
  await page.keyboard.press("PageDown");
  assert.ok(Number(await name()) > 10);

  // Wherever the page is scrolled to, the rows that belong there are there, one after the other.
  const strays = await page.evaluate(async ({ all, mostRows }) => {
    const rows = document.querySelector(".rows");
    const number = row => Number(row.getAttribute("aria-rowindex"));
    const found = [];
    for (let step = 0; step <= 40; step++) {
      scrollTo(0, step / 40 * document.documentElement.scrollHeight);
      const middle = 2 + Math.max(0, Math.min(all - 1, Math.floor((innerHeight / 2 - rows.getBoundingClientRect().top) / 36)));
      let there = [];
      for (let frame = 0; frame < 300 && !there.some(row => number(row) === middle); frame++) {
        await new Promise(requestAnimationFrame);
        there = [...rows.querySelectorAll("[role=row]:not([tabindex='0'])")];
      }
      const isWhole = there.length < mostRows && there.length > innerHeight / 36
        && there.every((row, at) => at === 0 || number(row) - number(there[at - 1]) <= 2)
        && number(there[0]) <= Math.max(3, middle - 10) && number(there.at(-1)) >= Math.min(all + 1, middle + 10);
      if (!isWhole) found.push({ middle, there: there.map(number) });
    }
    return found;
  }, { all: ROWS, mostRows: MOST_ROWS });
  assert.deepEqual(strays, []);

  await page.getByRole("searchbox").fill("v04321");
  await page.getByText(/^1 av 11.000 besök/).first().waitFor();
  assert.equal(await page.locator(".rows [role=row]").count(), 1);
}
