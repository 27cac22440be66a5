// A day of a month, from a tag at a door to the basis: the kiosk's own page, and the overview of the server beside it.
// Says what it wants on its output, `kiosk T` to have the kiosk begin, `tap UID` or `time T`, and reads a line when it is done; `ok` or `wrong` at the end.

import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const [tools, chromium, kioskAddress, serverAddress, folder, shots] = process.argv.slice(2);
const { chromium: browsers } = createRequire(pathToFileURL(`${tools}/`))("playwright-core");
const NORTH = "Handens hemtjänst Norra";
const DOOR = "04A1B2C3D4E580";
const BADGE = "04B1B2C3D4E580";

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const wanted = async what => {
  console.log(what);
  await lines.next();
};
const pages = [];
/** What time it is from now on, at the kiosk and at the server; the page hears it of the server when one signs in. */
const at = local => wanted(`time ${local}`);

const browser = await browsers.launch({ executablePath: chromium, args: ["--no-sandbox", "--disable-gpu"] });

async function come(viewport, colorScheme) {
  const page = await (await browser.newContext({ locale: "sv-SE", viewport, colorScheme, reducedMotion: "reduce", acceptDownloads: true })).newPage();
  page.setDefaultTimeout(20000);
  pages.push(page);
  return page;
}

async function shoot(page, name) {
  if (!shots) return;
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: `${shots}/${name}.png` });
}

async function signIn(page, who, role, hash) {
  await page.goto(`${serverAddress}${hash}`);
  await page.getByLabel("Vem").fill(who);
  await page.getByRole("checkbox", { name: "Planerare" }).uncheck();
  await page.getByRole("checkbox", { name: role, exact: true }).check();
  await page.getByLabel(/^Utförare/).fill(NORTH);
  await page.getByRole("button", { name: "Logga in" }).click();
}

async function ask(who, role, method, path, body) {
  const answer = await fetch(`${serverAddress}v1/providers/${encodeURIComponent(NORTH)}/${path}`, {
    method, body: JSON.stringify(body),
    headers: { Authorization: `Bearer dev:${who}:${role}:${encodeURIComponent(NORTH)}`, "Content-Type": "application/json" },
  });
  assert.ok(answer.ok, `${path}: ${answer.status} ${await answer.text()}`);
}

async function day() {
  // The tag is handed out by the municipality, and hangs at the door of r1.
  await ask("kim", "CASE_WORKER", "PUT", `tags/${DOOR}`, { recipients: 4 });
  await ask("pia", "PLANNER", "PUT", `tags/${DOOR}/door`, { recipient: "r1" });

  const overview = await come({ width: 1280, height: 800 }, "light");
  const phone = await come({ width: 360, height: 740 }, "dark");
  const kiosk = await come({ width: 800, height: 480 }, "light");
  await wanted("kiosk 2025-03-14T08:00");
  await signIn(overview, "pia", "Planerare", "#/visits");
  await overview.getByText(/^4 av 4 besök/).first().waitFor();
  await overview.getByText("Direkt", { exact: true }).waitFor();
  await signIn(phone, "pia", "Planerare", "#/visits");

  await kiosk.goto(`${kioskAddress}sv/`);
  await wanted(`tap ${BADGE}`);
  await kiosk.getByText("Inloggad: Eskil Berg").first().waitFor();
  await wanted(`tap ${DOOR}`);
  await kiosk.getByText(/^08:0.:.. Besöket hos Anna Svensson börjar/).first().waitFor();
  await kiosk.getByText("Godtagen av kontoret.").first().waitFor();
  await shoot(kiosk, "1-kiosk-received");

  // It stands in the overview as soon as the office has it.
  const row = overview.getByRole("row").filter({ hasText: "r1" });
  await row.getByText("pågår").waitFor();
  await shoot(overview, "2-visit-under-way");
  // What has just come in under a finger is not pressed; what is shown as pressed is kept.
  await kiosk.locator("#panel:not([aria-busy])").waitFor();
  await kiosk.getByRole("button", { name: /omvårdnad/i }).first().click();
  await kiosk.getByRole("button", { name: /omvårdnad/i, pressed: true }).waitFor();
  await at("2025-03-14T08:30");
  await wanted(`tap ${BADGE}`);
  await wanted(`tap ${DOOR}`);
  await row.getByText(/^(2[5-9]|3[0-5]) min/).first().waitFor();
  await row.getByText("att godkänna").waitFor();

  await row.click();
  const panel = overview.getByRole("dialog");
  await panel.getByText("personlig omvårdnad", { exact: true }).waitFor();
  await panel.getByRole("button", { name: "Justera tider" }).click();
  await panel.getByLabel("Nytt slut").fill("08:25");
  await panel.getByLabel("Skäl").fill("Glömde att trycka");
  await panel.getByRole("button", { name: "Spara de nya tiderna" }).click();
  await panel.getByText("Tiderna är ändrade.").waitFor();
  await panel.getByRole("button", { name: "Godkänn", exact: true }).click();
  await panel.getByText("Besöket är godkänt.").waitFor();
  await shoot(overview, "3-visit-approved");
  await overview.keyboard.press("Escape");
  await phone.getByText("godkänt").first().waitFor();
  await shoot(phone, "4-phone-dark");

  await at("2025-03-15T08:00");
  await overview.getByRole("link", { name: "Månad" }).click();
  await overview.getByText(/\skr$/).first().waitFor();
  const found = overview.locator("#deviations");
  await found.getByRole("button", { name: /^Lämna som den är, / }).first().click();
  await panel.getByLabel("Skäl").fill("Talat med brukaren");
  await panel.getByRole("button", { name: "Lämna som den är" }).click();
  await found.getByText("Avvikelsen är lämnad som den är.").waitFor();
  await shoot(overview, "5-month-previewed");

  await at("2025-04-04T08:00");
  await overview.getByRole("button", { name: "Logga ut" }).click();
  await signIn(overview, "mia", "Chef", "#/month");
  await overview.getByRole("button", { name: "Stäng månaden" }).click();
  await panel.getByRole("button", { name: "Stäng månaden" }).click();
  await overview.getByText("Månaden är stängd.").first().waitFor();
  await shoot(overview, "6-month-closed");
  const [download] = await Promise.all([overview.waitForEvent("download"), overview.getByRole("button", { name: "XLSX" }).click()]);
  await download.saveAs(`${folder}/basis.xlsx`);
}

try {
  await day();
  console.log("ok");
} catch (wrong) {
  for (const page of pages) await shoot(page, `wrong-${pages.indexOf(page)}`);
  console.log(`wrong ${JSON.stringify(wrong.stack)}`);
}
await browser.close();
process.exit();
