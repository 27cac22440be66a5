// A table of any number of rows, of which those in sight are made alone. It scrolls with the page; by keyboard all rows are reached.

import { h, put } from "./dom.js";

const BEYOND = 12;

/**
 * A grid.
 * columns: [{ key, title, cell(row), sortable, name }]; id(row); version(row), by which a row is made anew; open(row); kind, by which it is styled.
 */
export function grid({ label, columns, kind = "", id, version, open, sorted, sort }) {
  let rows = [];
  let active = 0;
  let hasFocus = false;
  const made = new Map();
  const head = h("div", { role: "row", "aria-rowindex": 1, class: "row head" });
  const body = h("div", { role: "rowgroup", class: "rows" });
  const element = h("div", { role: "grid", "aria-label": label, "aria-colcount": columns.length, class: `grid ${kind}` },
    h("div", { role: "rowgroup", class: "sticky" }, head), body);
  const measure = h("div", { class: "row measure", "aria-hidden": "true" });

  function headings() {
    put(head, columns.map((column, at) => h("div", {
      role: "columnheader", "aria-colindex": at + 1, class: `cell ${column.key}`,
      "aria-sort": sorted().key === column.key ? (sorted().isDown ? "descending" : "ascending") : null,
    }, column.sortable === false ? column.title : h("button", { onclick: () => sort(column.key) }, column.title))));
  }

  const height = () => {
    if (!measure.isConnected) element.append(measure);
    return measure.offsetHeight || 40;
  };

  function inSight() {
    const each = height();
    const above = -body.getBoundingClientRect().top;
    const first = Math.max(0, Math.floor(above / each) - BEYOND);
    const last = Math.min(rows.length, Math.ceil((above + innerHeight) / each) + BEYOND);
    return { each, first: Math.min(first, rows.length), last: Math.max(last, 0) };
  }

  function show() {
    const { each, first, last } = inSight();
    body.style.height = `${rows.length * each}px`;
    const wanted = new Set();
    for (let at = first; at < last; at++) wanted.add(at);
    if (rows.length > 0) wanted.add(Math.min(active, rows.length - 1));
    const order = [...wanted].sort((one, other) => one - other);
    const kept = new Set(order.map(at => id(rows[at])));
    for (const [name, there] of made) {
      if (!kept.has(name)) {
        there.element.remove();
        made.delete(name);
      }
    }
    const wasFocused = hasFocus;
    const elements = order.map(at => current(rows[at]));
    let next = body.firstElementChild;
    for (const [which, at] of order.entries()) {
      const there = elements[which];
      there.style.transform = `translateY(${at * each}px)`;
      there.setAttribute("aria-rowindex", at + 2);
      there.tabIndex = at === active ? 0 : -1;
      there.dataset.at = at;
      if (there === next) next = next.nextElementSibling;
      else body.insertBefore(there, next);
    }
    element.setAttribute("aria-rowcount", rows.length + 1);
    // Who stood on a row stands on it still, though it was made anew or has moved.
    if (wasFocused && !body.contains(document.activeElement)) body.querySelector("[tabindex='0']")?.focus({ preventScroll: true });
  }

  /** Made anew where the row is another version of itself. */
  function current(row) {
    const there = made.get(id(row));
    if (there?.version === version(row)) return there.element;
    const fresh = make(row);
    if (there) there.element.replaceWith(fresh);
    made.set(id(row), { version: version(row), element: fresh });
    return fresh;
  }

  const make = row => h("div", { role: "row", class: "row" },
    columns.map((column, at) => h("div", { role: "gridcell", "aria-colindex": at + 1, class: `cell ${column.key}` }, column.cell(row))));

  function moveTo(at) {
    active = Math.max(0, Math.min(rows.length - 1, at));
    const each = height();
    const top = body.getBoundingClientRect().top + active * each;
    const covered = head.getBoundingClientRect().height;
    if (top < covered) scrollBy(0, top - covered - 4);
    else if (top + each > innerHeight) scrollBy(0, top + each - innerHeight + 4);
    show();
    body.querySelector("[tabindex='0']")?.focus({ preventScroll: true });
  }

  body.addEventListener("keydown", event => {
    const page = Math.max(1, Math.floor(innerHeight / height()) - 3);
    const to = {
      ArrowDown: active + 1, ArrowUp: active - 1, PageDown: active + page, PageUp: active - page, Home: 0, End: rows.length - 1,
    }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      moveTo(to);
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      open(rows[active]);
    }
  });
  body.addEventListener("click", event => {
    const row = event.target.closest("[data-at]");
    if (row) {
      active = Number(row.dataset.at);
      show();
      row.focus({ preventScroll: true });
      open(rows[active]);
    }
  });
  body.addEventListener("focusin", () => { hasFocus = true; });
  body.addEventListener("focusout", () => { hasFocus = false; });

  let isPlanned = false;
  const plan = () => {
    if (!isPlanned) {
      isPlanned = true;
      requestAnimationFrame(() => {
        isPlanned = false;
        if (element.isConnected) show();
      });
    }
  };

  return {
    element,
    rows: () => rows,
    /** Shows these; who stands on a row stays on it. */
    set(next) {
      const on = rows[active] && id(rows[active]);
      rows = next;
      const again = rows.findIndex(row => id(row) === on);
      active = again >= 0 ? again : Math.min(active, Math.max(0, rows.length - 1));
      headings();
      plan();
    },
    watch(signal) {
      addEventListener("scroll", plan, { signal, passive: true });
      addEventListener("resize", plan, { signal });
    },
    focus: () => body.querySelector("[tabindex='0']")?.focus({ preventScroll: true }),
  };
}
