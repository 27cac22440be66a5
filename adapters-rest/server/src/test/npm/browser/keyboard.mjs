// The same without a mouse: what is not reached by Tab, Enter, Space, arrows and Escape is not reached.

import assert from "node:assert/strict";
import { SOUTH } from "./visitor.mjs";

export default async function keyboard(visitor) {
  const { page } = visitor;
  const press = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const on = () => page.evaluate(() => {
    const element = document.activeElement;
    if (!element.matches("a, button, input, select, textarea, [role=row]")) return "";
    return `${element.textContent || ""} ${element.getAttribute("aria-label") ?? ""} ${element.closest("label")?.textContent ?? ""}`;
  });
  /** Goes on by Tab until it stands on something, which must be in sight and marked. */
  const tabTo = async (text, key = "Tab") => {
    const passed = [];
    for (let times = 0; times < 60; times++) {
      await press(key);
      const where = await on();
      passed.push(where.slice(0, 30));
      if (text.test(where)) {
        assert.ok(await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle !== "none"
          && document.activeElement.getBoundingClientRect().top >= 0), `${text} is not seen to be chosen`);
        return;
      }
    }
    assert.fail(`${text} is not reached: ${passed.join(" | ")}`);
  };

  await page.goto(`${visitor.base}/#/visits`);
  await page.getByLabel("Vem").waitFor();
  await tabTo(/^ *Utförare|Utförare/);
  await page.keyboard.type(SOUTH);
  await press("Enter");
  await page.getByText("Direkt", { exact: true }).waitFor();
  await visitor.tap(SOUTH, "c1", "s1", "k-1", "2025-03-14T08:00:00+01:00");
  await visitor.tap(SOUTH, "c1", "s1", "k-2", "2025-03-14T08:30:00+01:00");
  await visitor.tap(SOUTH, "c2", "s2", "k-3", "2025-03-14T09:00:00+01:00");
  await visitor.row("s2").waitFor();
  await visitor.row("s1").getByText("30 min").waitFor();

  await page.evaluate(() => document.activeElement.blur());
  await tabTo(/Till innehållet/);
  await press("Enter");
  await tabTo(/Start/);
  await press("Enter");
  await tabTo(/s[12]/);
  await press("Home");
  assert.match(await on(), /s1/);
  await press("ArrowDown");
  assert.match(await on(), /s2/);
  await press("ArrowUp", "Enter");
  await page.getByRole("dialog").waitFor();
  await tabTo(/Justera tider/);
  await press("Enter");
  // One stands in the first time; a time is typed as the browser has it, in the hours and minutes of its own.
  await page.waitForFunction(() => document.activeElement.matches("input[type=time]"));
  await tabTo(/Skäl/);
  await page.keyboard.type("Glömde att trycka");
  await page.getByLabel("Nytt slut").focus();
  await page.keyboard.type("0845AM");
  await tabTo(/Spara de nya tiderna/);
  await press("Enter");
  await page.getByText("Tiderna är ändrade.").first().waitFor();
  await page.getByRole("dialog").getByText("45 min", { exact: true }).waitFor();
  await tabTo(/Godkänn/);
  await press("Enter");
  await page.getByText("Besöket är godkänt.").first().waitFor();
  await tabTo(/Förklara/);
  await visitor.at("2025-03-15T07:00:00Z");
  await press("Space");
  await page.getByRole("heading", { name: "Förklaring" }).waitFor();
  await press("Escape");
  await page.waitForFunction(() => document.activeElement.getAttribute("role") === "row");
  assert.match(await on(), /s1/);

  await tabTo(/^Månad/, "Shift+Tab");
  await press("Enter");
  await page.getByRole("button", { name: "s1", exact: true }).waitFor();
  await tabTo(/^s1/);
  await press("Enter");
  await page.getByRole("dialog").getByText("Förklaring för s1").waitFor();
  await press("Escape");
  assert.match(await on(), /^s1/);

  const number = async () => Number(/\((\d+)\)/.exec(await page.locator("#deviations h2").textContent())[1]);
  const before = await number();
  await tabTo(/Lämna som den är, /);
  await press("Enter");
  await page.getByRole("dialog").getByText(/Inget om personen/).waitFor();
  assert.match(await on(), /Skäl/);
  await press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  assert.match(await on(), /^Lämna som den är/);
  await press("Enter");
  await page.keyboard.type("Talat med brukaren");
  await tabTo(/^Lämna som den är/);
  await press("Enter");
  await page.getByText("Avvikelsen är lämnad som den är.").first().waitFor();
  assert.equal(await number(), before - 1);
  assert.match(await on(), /^Lämna som den är/);
  await tabTo(/^Lämnade som de är 1/, "Shift+Tab");
  await press("Space");
  await tabTo(/^Ta upp igen/);

  // The month is closed and had.
  await visitor.at("2025-04-04T06:00:00Z");
  await tabTo(/Logga ut/, "Shift+Tab");
  await press("Enter");
  await page.getByLabel("Vem").waitFor();
  await tabTo(/Planerare/);
  await press("Space");
  await tabTo(/Chef/);
  await press("Space");
  await tabTo(/Utförare/);
  await press("Enter");
  await page.getByRole("button", { name: "Logga ut" }).waitFor();
  await page.evaluate(() => document.activeElement.blur());
  await tabTo(/^Månad/);
  await press("Enter");
  await page.getByRole("button", { name: "Stäng månaden" }).waitFor();
  await tabTo(/Stäng månaden/);
  await press("Enter");
  await page.getByRole("dialog").waitFor();
  await tabTo(/Stäng månaden/);
  await press("Enter");
  await page.getByText("Månaden är stängd.").first().waitFor();
  await tabTo(/JSON/);
  const [download] = await Promise.all([page.waitForEvent("download"), press("Enter")]);
  assert.equal(download.suggestedFilename(), "2025-03-basis.json");
}
