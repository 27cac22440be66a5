// Which phone a carer used on the days that are looked at, as the report has it.

import * as api from "./api.js";
import { problemText } from "./api.js";
import { h, put } from "./dom.js";
import { dayFields, daysOf } from "./filters.js";
import { clock, longDay, number } from "./times.js";
import { t } from "./words.js";

/** Rows that are shown at once. */
const MANY = 200;

export function phonesView(main, at, signal) {
  const content = h("section", { class: "card" });
  let span = daysOf(at);
  const days = dayFields(() => span);
  put(main, h("div", { class: "title" }, h("h1", {}, t("view.phones"))), h("div", { class: "filters", role: "search", "aria-label": t("filters") }, days.element), content);

  async function load() {
    const of = span;
    days.show();
    put(content, h("p", { class: "empty" }, t("loading")));
    try {
      const { rows } = await api.report("phones", of.from, of.to, signal);
      if (of === span && !signal.aborted) put(content, shown(rows));
    } catch (wrong) {
      if (of === span && !signal.aborted) put(content, h("p", { class: "problem", role: "alert" }, problemText(wrong)));
    }
  }

  load();
  return { moved(said) {
    span = daysOf(said);
    return load();
  } };
}

function shown(rows) {
  if (rows.length === 0) return h("p", { class: "empty" }, t("empty.days"));
  const untold = rows.filter(each => !each.phone).reduce((sum, each) => sum + each.visits, 0);
  const all = rows.reduce((sum, each) => sum + each.visits, 0);
  const body = h("tbody");
  const rest = h("button", { class: "more", onclick: () => more() });
  let count = 0;
  const more = () => {
    body.append(...rows.slice(count, count + MANY).map(row));
    count += MANY;
    rest.hidden = count >= rows.length;
    put(rest, t("month.more", number(rows.length - count)));
  };
  more();
  return [
    untold > 0 && h("p", { class: "muted about" }, t(untold === all ? "phones.none" : "phones.untold", number(untold), number(all))),
    h("div", { class: "scroll", role: "region", tabindex: "0", "aria-label": t("view.phones") }, h("table", {},
      h("caption", { class: "unseen" }, t("view.phones")),
      h("thead", {}, h("tr", {}, ["column.carer", "column.date", "column.phone", "column.visits", "column.private", "column.first", "column.last", "column.notes"]
        .map(key => h("th", { scope: "col", class: ["column.date", "column.phone", "column.notes"].includes(key) ? "text" : null }, t(key))))),
      body)),
    rest,
  ];
}

const row = each => h("tr", {},
  h("th", { scope: "row" }, each.carer),
  h("td", { class: "text code" }, longDay(each.date)),
  h("td", { class: "text code" }, each.phone ?? h("span", { class: "muted" }, t("phones.notTold"))),
  h("td", {}, number(each.visits)),
  h("td", {}, each.privatePhone > 0 ? number(each.privatePhone) : "–"),
  h("td", {}, clock(each.firstUse)),
  h("td", {}, clock(each.lastUse)),
  h("td", { class: "text" }, each.toNote ?? ""));
