// A visit by itself: its versions, what is found of it, why it is worth what it is, and what may be done to it.

import * as api from "./api.js";
import { problemText } from "./api.js";
import { described, effect, handling, inOrder, isOpen } from "./deviations.js";
import { panel, told } from "./dialog.js";
import { h, put, say } from "./dom.js";
import { badge, besidePlan, endOf, marks, planned, secondsOf, startOf, stateOf } from "./rows.js";
import { session } from "./session.js";
import { taskNames } from "./tasks.js";
import { clock, dayAndTime, firstAfter, lastBefore, length, local, longDay, nearest } from "./times.js";
import { t, word } from "./words.js";

/** Opens it, with what is known to be found of it (`attention.js`); `changed` is told how it is after each change, and has that asked again. */
export function openVisit(first, { known, changed, back, plan }) {
  const box = panel(t("visit.of", first.recipient), { back });
  const message = h("div");
  const facts = h("div");
  const actions = h("div", { class: "actions" });
  const form = h("div");
  const why = h("div");
  const found = h("section", { hidden: true });
  put(box.content, message, facts, found, actions, form, why);
  let it = first;

  function show() {
    showFacts(it.tasks);
    const of = it;
    taskNames(of.tasks).then(names => of === it && showFacts(names));
    put(actions, ...buttons());
    showFound();
  }

  const showFacts = tasks => put(facts, summary(it, tasks, plan), versions(it));

  const left = h("div");
  const list = h("ul", { class: "deviations" });
  put(found, h("h3", { class: "part", tabindex: "-1" }, t("attention.deviations")), left, list);
  const beside = handling({ month: known.month(), root: found, message: left, anew: again, said: now => {
    known.said(now);
    showFound();
  } });

  function showFound() {
    const all = inOrder(known.of(it.visit));
    found.hidden = all.length === 0 && !left.hasChildNodes();
    put(list, all.map(each => h("li", { class: isOpen(each) ? null : "left" },
      h("div", {}, described(each)), h("div", { class: "handled" }, h("span", { class: "muted" }, each.rule), effect(each), beside(each)))));
  }

  async function again() {
    it = await api.visit(it.visit);
    await changed(it);
    show();
  }

  function buttons() {
    const state = stateOf(it);
    return [
      state === "TO_APPROVE" && session.may("APPROVE") && h("button", { class: "primary", onclick: () => act(() => api.approve(it), "done.approved") }, t("approve")),
      state === "APPROVED" && session.may("UNDO_APPROVAL") && h("button", { onclick: () => act(() => api.undoApproval(it), "done.undone") }, t("undo")),
      session.may("ADJUST") && h("button", { onclick: adjusting, "aria-expanded": String(form.hasChildNodes()) }, t("adjust")),
      session.role !== "CARER" && h("button", { onclick: explain }, t("explain")),
    ];
  }

  /** What was changed since by somebody else is shown, and nothing is done. */
  async function act(what, done) {
    [...box.element.querySelectorAll("button:not(.close)")].forEach(button => { button.disabled = true; });
    try {
      it = await what();
      put(message, h("p", { class: "done" }, t(done)));
      say(t(done));
      put(form);
      changed(it).then(showFound);
    } catch (wrong) {
      const isOlder = wrong.status === 412;
      put(message, h("p", { class: "problem", role: "alert" }, isOlder ? t("changedSince") : problemText(wrong)));
      if (isOlder) await shownAnew();
    }
    [...box.element.querySelectorAll("button:not(.close)")].forEach(button => { button.disabled = false; });
    show();
    (actions.querySelector("button") ?? box.element.querySelector("h2")).focus();
  }

  async function shownAnew() {
    try {
      it = await api.visit(it.visit);
      changed(it).then(showFound);
    } catch (wrong) {
      put(message, h("p", { class: "problem", role: "alert" }, problemText(wrong)));
    }
  }

  function adjusting() {
    if (form.hasChildNodes()) {
      put(form);
      return show();
    }
    const time = (label, at) => h("label", { class: "field" }, h("span", {}, label),
      h("input", { type: "time", step: 60, value: at ? clock(at) : "" }));
    const [start, end] = [time(t("newStart"), startOf(it)), time(t("newEnd"), endOf(it))];
    const [wasStart, wasEnd] = [startOf(it), endOf(it)];
    const reason = h("input", { required: true, maxlength: 500, autocomplete: "off" });
    put(form, h("form", { class: "adjust", onsubmit: event => {
      event.preventDefault();
      const body = { why: reason.value.trim() };
      const [newStart, newEnd] = [timeSaid(start, wasStart), timeSaid(end, wasEnd)];
      if (newStart) body.start = startOf(it) ? nearest(startOf(it), newStart) : lastBefore(endOf(it), newStart);
      const from = body.start ?? startOf(it);
      if (newEnd) body.end = from ? firstAfter(from, newEnd) : nearest(endOf(it), newEnd);
      if (body.start || body.end) act(() => api.adjust(it, body), "done.adjusted");
      else put(message, h("p", { class: "problem", role: "alert" }, t("nothingNew")));
    } },
    h("div", { class: "pair" }, start, end),
    h("label", { class: "field" }, h("span", {}, t("reason")), reason, h("small", {}, t("reason.hint"))),
    h("div", { class: "actions" }, h("button", { class: "primary" }, t("adjust.do")), h("button", { type: "button", onclick: adjusting }, t("cancel")))));
    show();
    form.querySelector("input").focus();
    return null;
  }

  /** A time that is another than the form had at first, even where the visit has another by now. */
  function timeSaid(field, was) {
    const { value } = field.querySelector("input");
    return value && !(was && clock(was) === value) ? value : null;
  }

  async function explain() {
    put(why, h("p", { class: "muted" }, t("loading")));
    try {
      const month = local(startOf(it) ?? endOf(it)).day.slice(0, 7);
      const { text } = await api.explain(month, { visit: it.visit });
      put(why, h("section", { "aria-label": t("explanation"), tabindex: "-1" }, h("h3", { class: "part" }, t("explanation")), told(text)));
      why.firstChild.focus();
    } catch (wrong) {
      put(why, h("p", { class: "problem", role: "alert" }, problemText(wrong)));
    }
  }

  show();
}

/** A planned visit that nobody has begun. */
export function openPlanned(it, { back }) {
  const box = panel(t("visit.of", it.recipient), { back });
  const show = tasks => put(box.content, h("dl", { class: "facts" },
    fact(t("column.state"), badge(it)),
    fact(t("column.planned"), plannedTime(it.plan)),
    fact(t("column.carer"), it.carer || t("noCarer")),
    tasks.length > 0 && fact(t("tasks"), tasks.join(", ")),
    fact(t("planned.name"), it.plan.name)));
  show(it.plan.tasks);
  taskNames(it.plan.tasks).then(show);
}

const plannedTime = plan => `${longDay(local(plan.start).day)} ${planned(plan)}`;

const fact = (name, ...value) => [h("dt", {}, name), h("dd", {}, value)];

function summary(it, tasks, plan) {
  return h("dl", { class: "facts" },
    fact(t("column.state"), badge(it)),
    fact(t("column.carer"), it.carer),
    plan && fact(t("column.planned"), plannedTime(plan)),
    fact(t("column.start"), startOf(it) ? dayAndTime(startOf(it)) : "–"),
    fact(t("column.end"), endOf(it) ? dayAndTime(endOf(it)) : t("noEnd")),
    secondsOf(it) !== null && fact(t("column.length"), length(secondsOf(it))),
    fact(t("tasks"), tasks.length > 0 ? tasks.join(", ") : "–"),
    [...besidePlan(it, plan), ...marks(it)].length > 0 && fact(t("column.notes"), [...besidePlan(it, plan), ...marks(it)].join(", ")),
    it.cause && fact(t("cause"), word("ManualCause", it.cause)),
    (it.phone || it.privatePhone) && fact(t("column.phone"), [it.phone, it.privatePhone && t("mark.private")].filter(Boolean).join(", ")),
    it.note && fact(t("note"), it.note),
    fact(t("visit.name"), it.visit));
}

function versions(it) {
  const registered = part => part && `${dayAndTime(part.at)} (${word("ReceiptMethod", part.method)})`;
  const lines = [
    it.start && [it.start.at, t("version.start", registered(it.start))],
    it.end && [it.end.at, t("version.end", registered(it.end))],
    ...it.adjustments.map(each => [each.made, t("version.adjusted", dayAndTime(each.made),
      [each.start && t("version.newStart", dayAndTime(each.start)), each.end && t("version.newEnd", dayAndTime(each.end))].filter(Boolean).join(", "))]),
    it.approved && [it.approved, t("version.approved", dayAndTime(it.approved))],
  ].filter(Boolean);
  return h("section", {}, h("h3", { class: "part" }, t("versions")), h("ol", { class: "versions" }, lines.map(([, text]) => h("li", {}, text))));
}
