// Somebody with a browser, and what happens at the doors meanwhile.

import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";

export const NORTH = "Handens hemtjänst Norra";
export const SOUTH = "Handens hemtjänst Södra";

export class Visitor {
  static async come(browser, { base, axe, shots, time }) {
    const visitor = new Visitor();
    const context = await browser.newContext({ locale: "sv-SE", viewport: { width: 1280, height: 800 }, reducedMotion: "reduce", acceptDownloads: true });
    const page = await context.newPage();
    page.setDefaultTimeout(10000);
    Object.assign(visitor, { base, axe, shots, context, page, complaints: [], isSubject: () => true });
    page.on("console", said => said.type() === "error" && visitor.complaints.push(`${said.text()} ${said.location().url}`));
    page.on("pageerror", fault => visitor.complaints.push(fault.stack));
    visitor.at = async instant => {
      await time(instant);
      await page.clock.setFixedTime(instant);
    };
    await visitor.at("2025-03-14T11:00:00Z");
    return visitor;
  }

  async go() {
    await this.context.close();
  }

  /** What the browser complained of, but for what a scenario meant to happen. */
  mustBeQuiet(meant = []) {
    const others = this.complaints.filter(each => !(this.meant ?? meant).some(code => each.includes(code)));
    assert.deepEqual(others, []);
  }

  async signIn(who, role, provider, hash = "/#/visits") {
    const { page } = this;
    await page.goto(this.base + hash);
    await page.getByLabel("Vem").fill(who);
    await page.getByRole("checkbox", { name: "Planerare" }).uncheck();
    await page.getByRole("checkbox", { name: role, exact: true }).check();
    await page.getByLabel(/^Utförare/).fill(provider);
    await page.getByRole("button", { name: "Logga in" }).click();
  }

  async ask(token, method, path, body, headers = {}) {
    const answer = await fetch(this.base + path, { method, body: body && JSON.stringify(body), headers: {
      Authorization: `Bearer ${token}`, "Content-Type": "application/json", ...headers,
    } });
    assert.ok(answer.ok, `${path}: ${answer.status}`);
    return answer;
  }

  of(provider) {
    return `/v1/providers/${encodeURIComponent(provider)}`;
  }

  /** A receipt that a phone hands in. */
  async tap(provider, carer, recipient, name, at, more = {}) {
    await this.ask(`dev:${carer}:CARER:${encodeURIComponent(provider)}`, "POST", `${this.of(provider)}/receipts`,
      { receipt: name, recipient, at, method: "NFC", ...more });
  }

  async tasks(provider, carer, visit) {
    await this.ask(`dev:${carer}:CARER:${encodeURIComponent(provider)}`, "PUT", `${this.of(provider)}/visits/${visit}/tasks`, { tasks: ["PERSONAL_CARE"] });
  }

  row(text) {
    return this.page.getByRole("row").filter({ hasText: text });
  }

  /** The same in light and dark: no serious finding, nothing that is cut off, and a picture where they are wanted. */
  async look(name) {
    const { page } = this;
    if (!await page.evaluate(() => "axe" in window)) await this.inject();
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"], runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
      const found = violations.filter(each => ["serious", "critical"].includes(each.impact));
      assert.deepEqual(found.map(each => `${name} ${colorScheme} ${each.id}: ${each.nodes[0].html} ${each.nodes[0].failureSummary}`), []);
      await this.shoot(`${name}-${colorScheme}`);
    }
    await page.emulateMedia({ colorScheme: "light" });
    const [has, is] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(has <= is, `${name} is ${has} wide, in ${is}`);
  }

  /** By the tester's own means: the page's policy lets no other script in. */
  async inject() {
    const { readFileSync } = await import("node:fs");
    const devTools = await this.context.newCDPSession(this.page);
    await devTools.send("Runtime.evaluate", { expression: readFileSync(this.axe, "utf8") });
    await devTools.detach();
  }

  async shoot(name) {
    if (this.shots) {
      mkdirSync(this.shots, { recursive: true });
      await this.page.screenshot({ path: `${this.shots}/${name}.png` });
    }
  }
}
