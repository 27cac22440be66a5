// What is found in a month: listed with what may help, left as it is with a reason, and taken up again.

import * as api from "./api.js";
import { problemText } from "./api.js";
import { reasoned } from "./dialog.js";
import { h, put, say } from "./dom.js";
import { session } from "./session.js";
import { dayAndTime, number, shortDay } from "./times.js";
import { language, t, word } from "./words.js";

const FEW = 50;
const CHANGED = [404, 412];
const STATES = { OPEN: it => !it.acknowledged, ACKNOWLEDGED: it => it.acknowledged, ALL: () => true };

export const isOpen = STATES.OPEN;
const rank = it => (isOpen(it) ? 0 : 2) + (it.stopsPay ? 0 : 1);

/** Those that nobody has acknowledged first, and of them those that stop pay. */
export const inOrder = all => [...all].sort((one, other) => rank(one) - rank(other));

/** With one of them as it is now. */
export const withNow = (all, now) => all.map(each => each.deviation === now.deviation ? now : each);

export const effect = it => it.stopsPay ? h("span", { class: "tag warn" }, t("stopsPay")) : h("span", { class: "muted" }, t("stillPaid"));

/** What it is, and what may help. */
export const described = it => [h("span", {}, it.what[language()]), isOpen(it) && h("small", { class: "advice" }, it.advice[language()])];

/**
 * What may be done to deviations that stand in an element; it tells in `message` what came of it. `said` is told how one is now;
 * `anew` asks for all again, where one is another than it was shown. Both show what they have.
 */
export function handling({ month, root, message, said, anew }) {
  const buttons = () => [...root.querySelectorAll("[data-deviation]")];

  async function act(it, work, done) {
    const at = buttons().findIndex(each => each.dataset.deviation === it.deviation);
    try {
      const now = await work();
      if (!now) return;
      said(now);
      put(message, h("p", { class: "done" }, done));
      say(done);
    } catch (wrong) {
      if (wrong.name !== "AbortError") await failed(wrong);
    }
    stand(it, at);
  }

  async function failed(wrong) {
    const isOlder = CHANGED.includes(wrong.status);
    put(message, h("p", { class: "problem", role: "alert" }, isOlder ? t("deviation.changedSince") : problemText(wrong)));
    if (!isOlder) return;
    try {
      await anew();
    } catch (again) {
      put(message, h("p", { class: "problem", role: "alert" }, problemText(again)));
    }
  }

  /** On the same one, or where it is gone on that which has come in its place. */
  function stand(it, at) {
    const now = buttons();
    (now.find(each => each.dataset.deviation === it.deviation) ?? now[Math.min(at, now.length - 1)] ?? root.querySelector("[tabindex='-1']")).focus();
  }

  function button(it, text, work) {
    const label = [text, it.what[language()], it.recipient, it.date && shortDay(it.date)].filter(Boolean).join(", ");
    return h("button", { class: "small", "data-deviation": it.deviation, "aria-label": label, onclick: work }, text);
  }

  const acknowledge = it => act(it, () => reasoned({
    title: t("acknowledge"), action: t("acknowledge"),
    text: [it.what[language()], it.recipient, it.date && shortDay(it.date)].filter(Boolean).join(", "),
    work: why => api.acknowledge(month, it, why), isOver: wrong => CHANGED.includes(wrong.status),
  }), t("done.acknowledged"));

  const takeBack = it => act(it, () => api.takeAcknowledgementBack(month, it), t("done.takenBack"));

  /** Who has acknowledged it, and what somebody may do to it. */
  return it => [
    it.acknowledged && h("span", { class: "by" }, t("acknowledged.by", it.acknowledged.who, dayAndTime(it.acknowledged.at), it.acknowledged.why)),
    session.may("APPROVE") && (it.acknowledged
      ? button(it, t("takeBack"), () => takeBack(it))
      : button(it, t("acknowledge"), () => acknowledge(it))),
  ];
}

/** Those of a month; by state, and by what they are, so that many of one kind don't hide the others. */
export function deviationCard(month, signal) {
  const heading = h("h2", { tabindex: "-1" }, t("attention.deviations"));
  const [message, chips, body] = [h("div"), h("div"), h("div", {}, h("p", { class: "muted" }, t("loading")))];
  const element = h("section", { class: "card", id: "deviations" }, heading, message, chips, body);
  let all = [];
  let chosen = { state: "OPEN", code: "", most: FEW };

  async function load() {
    all = inOrder(await api.deviations(month, signal));
    show();
  }

  const beside = handling({ month, root: element, message, anew: load, said: now => {
    all = inOrder(withNow(all, now));
    show();
  } });

  function chip(group, value, text, found) {
    return h("button", { class: "chip", "data-chip": `${group}${value}`, "aria-pressed": String(chosen[group] === value),
      onclick: () => choose({ ...(group === "state" ? { code: "" } : {}), [group]: value, most: FEW }) },
    text, h("span", { class: "muted" }, ` ${number(found)}`));
  }

  function choose(changes) {
    const on = document.activeElement?.dataset.chip;
    chosen = { ...chosen, ...changes };
    show();
    if (on) chips.querySelector(`[data-chip="${on}"]`)?.focus();
  }

  function show() {
    const ofState = all.filter(STATES[chosen.state]);
    const codes = [...new Set(ofState.map(each => each.code))];
    if (!codes.includes(chosen.code)) chosen.code = "";
    const found = ofState.filter(each => !chosen.code || each.code === chosen.code);
    put(heading, `${t("attention.deviations")} (${number(all.filter(isOpen).length)})`);
    put(chips, h("div", { class: "chips", role: "group", "aria-label": t("column.state") },
      Object.keys(STATES).map(state => chip("state", state, t(`deviations.${state}`), all.filter(STATES[state]).length))),
    codes.length > 1 && h("div", { class: "chips", role: "group", "aria-label": t("column.deviation") },
      ["", ...codes].map(code => chip("code", code, code ? word("DeviationCode", code) : t("deviations.anyKind"), code ? ofState.filter(each => each.code === code).length : ofState.length))));
    put(body, found.length === 0 ? h("p", { class: "muted" }, t(all.length === 0 ? "month.noDeviations" : "deviations.none")) : table(found.slice(0, chosen.most)),
      found.length > chosen.most && h("button", { class: "more", onclick: () => choose({ most: chosen.most * 10 }) }, t("month.more", number(found.length - chosen.most))));
  }

  const row = it => h("tr", { class: isOpen(it) ? null : "left" },
    h("th", { scope: "row" }, it.recipient || "–"), h("td", {}, it.date ? shortDay(it.date) : "–"),
    h("td", { class: "text wide" }, described(it)), h("td", { class: "text code" }, it.rule), h("td", { class: "text code" }, effect(it)),
    h("td", { class: "text" }, beside(it)));

  const table = rows => h("div", { class: "scroll", role: "region", tabindex: "0", "aria-label": t("attention.deviations") }, h("table", {},
    h("caption", { class: "unseen" }, t("attention.deviations")),
    h("thead", {}, h("tr", {}, ["column.recipient", "column.date", "column.deviation", "column.rule", "column.effect", "column.left"].map((key, at) =>
      h("th", { scope: "col", class: at > 1 ? "text" : null }, t(key))))),
    h("tbody", {}, rows.map(row))));

  async function begin() {
    try {
      await load();
    } catch (wrong) {
      if (wrong.name === "AbortError") return;
      put(body);
      put(message, h("p", { class: "problem", role: "alert" }, problemText(wrong)));
    }
  }

  return { element, begin, stand() {
    element.scrollIntoView();
    heading.focus({ preventScroll: true });
  } };
}
