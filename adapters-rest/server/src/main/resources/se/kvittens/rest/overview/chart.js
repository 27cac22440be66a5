// Ordered against executed, a pair of bars for each recipient. The same stands in the table below it, which is what is read aloud.

import { h, svg } from "./dom.js";
import { hours } from "./times.js";
import { t } from "./words.js";

const ROW = 34;
const BAR = 11;
const MOST_WIDE = 720;
const NARROW = 500;
const MOST = 60;

/** rows: [{ name, ordered, executed }] in seconds. */
export function chart(rows) {
  const width = Math.min(MOST_WIDE, innerWidth - 64);
  const isNarrow = width < NARROW;
  const left = isNarrow ? 64 : 120;
  const longest = isNarrow ? 8 : 16;
  const shown = rows.slice(0, MOST);
  const most = Math.max(1, ...shown.map(each => Math.max(each.ordered, each.executed)));
  const scale = value => Math.max(0, value) / most * (width - left - 60);
  const bar = (each, key, at) => svg("rect", { class: key, x: left, y: at, width: Math.max(1, scale(each[key])), height: BAR, rx: 2 });
  const figure = (each, key, at) => svg("text", { class: "value", x: left + scale(each[key]) + 5, y: at + BAR - 1.5 }, hours(each[key]));
  const picture = svg("svg", { viewBox: `0 0 ${width} ${shown.length * ROW}`, "aria-hidden": "true", class: "bars" },
    shown.flatMap((each, at) => {
      const top = at * ROW + 3;
      return [
        svg("text", { class: "name", x: left - 8, y: top + BAR + 4, "text-anchor": "end" }, each.name.length > longest ? `${each.name.slice(0, longest - 1)}…` : each.name),
        bar(each, "ordered", top), figure(each, "ordered", top),
        bar(each, "executed", top + BAR + 2), figure(each, "executed", top + BAR + 2),
      ];
    }));
  return h("figure", { class: "chart" },
    h("figcaption", {}, h("span", { class: "key ordered" }, t("ordered")), h("span", { class: "key executed" }, t("executed")),
      h("span", { class: "muted" }, t("chart.note", rows.length > MOST ? t("chart.most", MOST) : ""))),
    picture);
}
