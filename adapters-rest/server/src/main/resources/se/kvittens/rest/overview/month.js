// A month: ordered against executed, what it would pay now, what is found in it; closed for good, and its basis had.

import * as api from "./api.js";
import { problemText } from "./api.js";
import { chart } from "./chart.js";
import { deviationCard } from "./deviations.js";
import { panel, sure, told } from "./dialog.js";
import { h, keep, put, say } from "./dom.js";
import { go, place, session } from "./session.js";
import { dayAndTime, hours, kronor, monthName, seconds, today } from "./times.js";
import { capital, t } from "./words.js";

const FILES = { "basis.xlsx": "XLSX", "basis.html": "HTML", "basis.json": "JSON" };

export function monthView(main, at, signal) {
  const chosen = h("select", { "aria-label": t("month"), onchange: event => go({ month: event.target.value }) });
  const state = h("div", { class: "state" });
  const actions = h("div", { class: "actions" });
  const content = h("div");
  const message = h("div");
  put(main, h("div", { class: "title" }, h("h1", {}, t("view.month")), chosen), message, h("section", { class: "card" }, state, actions), content);
  let name = at.month;

  async function load() {
    put(content, h("p", { class: "empty" }, t("loading")));
    put(state);
    put(actions);
    try {
      const months = await api.months(signal);
      if (months.length === 0) return put(content, h("p", { class: "empty" }, t("month.none")));
      name = months.includes(place().month) ? place().month : months.includes(today().slice(0, 7)) ? today().slice(0, 7) : months.at(-1);
      put(chosen, months.map(each => h("option", { value: each, selected: each === name }, capital(monthName(each)))));
      await show();
    } catch (wrong) {
      if (!signal.aborted && wrong.name !== "AbortError") put(content, h("p", { class: "problem", role: "alert" }, problemText(wrong)));
    }
    return null;
  }

  async function show() {
    const of = name;
    const month = await api.month(of, signal);
    if (of !== name || signal.aborted) return;
    put(state, facts(month));
    put(actions, buttons(month));
    const preview = await api.preview(of, signal);
    if (of !== name) return;
    const recipients = preview.recipients.map(each => ({ ...each, name: each.recipient, ordered: seconds(each.granted), executed: seconds(each.executed), paid: seconds(each.payable) }));
    put(state, facts(month, preview));
    const found = deviationCard(of, signal);
    put(content, h("section", { class: "card" }, h("h2", {}, t("month.orderedExecuted")), recipients.length > 0 ? chart(recipients) : null, table(recipients, of)),
      found.element);
    await found.begin();
    if (of === name && place().part === "deviations") found.stand();
  }

  function facts(month, preview) {
    const closed = month.closed;
    const status = month.isClosed ? "closed" : month.isLocked ? "locked" : "open";
    return h("dl", { class: "facts wide" },
      h("div", {}, h("dt", {}, t("month.state")), h("dd", {}, h("span", { class: `badge month-${status}` }, t(`month.${status}`)))),
      h("div", {}, h("dt", {}, t("month.lock")), h("dd", {}, dayAndTime(month.lock))),
      h("div", {}, h("dt", {}, t("month.preview")), h("dd", { class: "amount" }, preview ? kronor(preview.total) : "…")),
      closed && h("div", {}, h("dt", {}, t("month.closedTotal")), h("dd", { class: "amount" }, kronor(closed.all))),
      closed && h("div", {}, h("dt", {}, t("month.closedBy")), h("dd", {}, `${closed.who}, ${dayAndTime(closed.at)}`)));
  }

  function buttons(month) {
    return [
      !month.isClosed && month.isLocked && session.may("CLOSE_MONTH") && h("button", { class: "primary", onclick: close }, t("month.close")),
      !month.isClosed && !month.isLocked && h("p", { class: "muted" }, t("month.notYet")),
      month.isClosed && h("span", { class: "muted" }, t("month.basis")),
      month.isClosed && Object.entries(FILES).map(([file, label]) => h("button", { onclick: () => download(file) }, label)),
    ].flat().filter(Boolean);
  }

  async function tried(work, done) {
    try {
      await work();
      put(message, done && h("p", { class: "done" }, done));
      if (done) say(done);
    } catch (wrong) {
      put(message, h("p", { class: "problem", role: "alert" }, problemText(wrong)));
    }
  }

  async function close() {
    if (!await sure(t("month.closeSure", monthName(name)), t("month.closeText"), t("month.close"))) return;
    await tried(async () => {
      await api.closeMonth(name);
      await show();
    }, t("month.isNowClosed"));
    actions.querySelector("button")?.focus();
  }

  const download = file => tried(async () => keep(await api.basis(name, file), `${name}-${file}`), t("month.had", file));

  load();
  return { moved: () => load() };
}

function table(recipients, month) {
  const row = each => h("tr", {},
    h("th", { scope: "row" }, h("button", { class: "link", onclick: () => explain(each.name, month) }, each.name)),
    h("td", {}, hours(each.ordered)), h("td", {}, hours(each.executed)), h("td", {}, hours(each.paid)), h("td", {}, kronor(each.amount)));
  return h("div", { class: "scroll", role: "region", tabindex: "0", "aria-label": t("month.orderedExecuted") }, h("table", {},
    h("caption", { class: "unseen" }, t("month.orderedExecuted")),
    h("thead", {}, h("tr", {}, ["column.recipient", "ordered", "executed", "paid", "amount"].map(key => h("th", { scope: "col" }, t(key))))),
    h("tbody", {}, recipients.map(row))));
}

async function explain(recipient, month) {
  const box = panel(t("explanation.of", recipient));
  put(box.content, h("p", { class: "muted" }, t("loading")));
  try {
    put(box.content, told((await api.explain(month, { recipient })).text));
  } catch (wrong) {
    put(box.content, h("p", { class: "problem", role: "alert" }, problemText(wrong)));
  }
}
