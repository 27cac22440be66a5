// A row of the list: a visit, or one that is planned and that nobody has begun.

import { h } from "./dom.js";
import { place } from "./session.js";
import { clock, length, local, shortDay } from "./times.js";
import { t, word } from "./words.js";

/** How far a visit has come, and a planned one of which there is none. */
export const STATES = ["OPEN", "TO_APPROVE", "APPROVED"];
export const WAITING = ["LATE", "MISSED", "AHEAD"];

export const startOf = it => [...it.adjustments].reverse().find(each => each.start)?.start ?? it.start?.at;
export const endOf = it => [...it.adjustments].reverse().find(each => each.end)?.end ?? it.end?.at;
export const stateOf = it => it.waits ? it.waits() : it.approved ? "APPROVED" : !endOf(it) || !startOf(it) ? "OPEN" : "TO_APPROVE";
export const secondsOf = it => startOf(it) && endOf(it) ? (Date.parse(endOf(it)) - Date.parse(startOf(it))) / 1000 : null;
export const badge = it => h("span", { class: `badge ${stateOf(it)}` }, t(`state.${stateOf(it)}`));

export const firstTime = it => startOf(it) ?? endOf(it) ?? it.registered ?? it.plan.start;
const ORDER = ["LATE", "MISSED", ...STATES, "AHEAD"];

/** By what rows are sorted; `planOf` knows the planned visit to which one belongs. */
export const keys = planOf => ({
  state: it => ORDER.indexOf(stateOf(it)),
  planned: it => planOf(it)?.start ?? "",
  start: firstTime,
  end: it => endOf(it) ?? "",
  length: it => secondsOf(it) ?? -1,
  recipient: it => it.recipient,
  carer: it => it.carer,
});

/** What is noteworthy of a visit, in words. */
export function marks(it) {
  const all = [];
  const methods = new Set([it.start?.method, it.end?.method].filter(Boolean));
  if (methods.has("MANUAL")) all.push(t("mark.manual"));
  if (it.adjustments.length > 0) all.push(t("mark.adjusted"));
  if (it.doubleStaffing) all.push(t("mark.double"));
  if (it.privatePhone) all.push(t("mark.private"));
  if (it.declined) all.push(t("mark.declined"));
  if (it.tag !== "OWN") all.push(t("mark.tag", word("TagFinding", it.tag)));
  return all;
}

/** How a visit is another than it was planned, in words. */
export function besidePlan(it, plan) {
  if (it.waits) return [];
  if (!plan) return plan === null ? [t("mark.unplanned")] : [];
  return plan.carer && plan.carer !== it.carer ? [t("mark.plannedFor", plan.carer)] : [];
}

/** Of a plan: `07:00–07:45`. */
export const planned = plan => `${clock(plan.start)}–${clock(plan.end)}`;

/** What stands in a row. */
export function columns(deviationsOf, planOf, isPlanned) {
  const time = (receipt, at) => at && h("span", {}, clock(at), receipt && receipt.at !== at && h("span", { class: "moved", title: t("mark.adjusted") }, "*"));
  const none = () => h("span", { class: "none" }, "–");
  const isOneDay = () => (place().from ?? place().to) === place().to;
  return [
    { key: "state", title: t("column.state"), cell: badge },
    isPlanned && { key: "planned", title: t("column.planned"), cell: it => planOf(it)
      ? [h("span", { class: "on-phone" }, t("planned.short"), " "), planned(planOf(it))] : none() },
    { key: "start", title: t("column.start"), cell: it => [
      !isOneDay() && h("span", { class: "muted" }, shortDay(local(firstTime(it)).day), " "), time(it.start, startOf(it)) ?? none()] },
    { key: "end", title: t("column.end"), cell: it => time(it.end, endOf(it)) ?? none() },
    { key: "length", title: t("column.length"), cell: it => secondsOf(it) === null ? none() : length(secondsOf(it)) },
    { key: "recipient", title: t("column.recipient"), cell: it => it.recipient },
    { key: "carer", title: t("column.carer"), cell: it => it.carer || h("span", { class: "muted" }, t("noCarer")) },
    { key: "notes", title: t("column.notes"), sortable: false, cell: it => [
      deviationsOf(it).length > 0 && h("span", { class: "tag warn" }, t("deviations", deviationsOf(it).length)),
      isPlanned && besidePlan(it, planOf(it)).map(each => h("span", { class: "tag" }, each)),
      marks(it).map(each => h("span", { class: "tag" }, each))] },
  ].filter(Boolean);
}

