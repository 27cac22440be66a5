// Days and times are those of Sweden, wherever the browser is.

import { language } from "./words.js";

const ZONE = "Europe/Stockholm";
const formats = new Map();

function format(options) {
  const locale = language() === "sv" ? "sv-SE" : "en-GB";
  const key = locale + JSON.stringify(options);
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat(locale, { timeZone: ZONE, ...options }));
  return formats.get(key);
}

const PLAIN = new Intl.DateTimeFormat("sv-SE", {
  timeZone: ZONE, year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", second: "2-digit",
});

/** `2025-03-14` and `08:30:00` of an instant. */
export function local(instant) {
  const [day, time] = PLAIN.format(new Date(instant)).split(" ");
  return { day, time };
}

export const clock = instant => local(instant).time.slice(0, 5);

let ahead = 0;

/** What time it is at the server, whose clock says what is late and what is today. */
export const now = () => Date.now() + ahead;
export function setNow(instant) {
  ahead = Date.parse(instant) - Date.now();
}
export const today = () => local(now()).day;
export const plusDays = (day, days) => new Date(Date.parse(day + "T12:00Z") + days * 86400000).toISOString().slice(0, 10);
export const longDay = day => format({ weekday: "short", day: "numeric", month: "short", year: "numeric" }).format(new Date(day + "T12:00Z"));
export const shortDay = day => format({ day: "numeric", month: "short" }).format(new Date(day + "T12:00Z"));
export const monthName = month => format({ month: "long", year: "numeric" }).format(new Date(month + "-15T12:00Z"));
export const dayAndTime = instant => `${longDay(local(instant).day)} ${clock(instant)}`;
export const firstOf = day => day.slice(0, 8) + "01";

/** The instant of a time of the clock on a day; of one that comes twice in autumn, the first. */
export function instantOf(day, time) {
  const text = time.length === 5 ? time + ":00" : time;
  for (const hours of [2, 1]) {
    const instant = new Date(Date.parse(`${day}T${text}Z`) - hours * 3600000);
    const read = local(instant);
    if (read.day === day && read.time === text) return instant.toISOString();
  }
  return new Date(Date.parse(`${day}T${text}Z`) - 3600000).toISOString();
}

const onDaysAbout = (instant, time, days) => days.map(each => instantOf(plusDays(local(instant).day, each), time));
const apart = (one, other) => Math.abs(Date.parse(one) - Date.parse(other));

/** A time of the clock, on the day on which it is least far from an instant: visits go over midnight. */
export const nearest = (instant, time) => onDaysAbout(instant, time, [0, -1, 1])
  .reduce((best, each) => apart(each, instant) < apart(best, instant) ? each : best);
export const firstAfter = (instant, time) => onDaysAbout(instant, time, [0, 1]).find(each => Date.parse(each) > Date.parse(instant));
export const lastBefore = (instant, time) => onDaysAbout(instant, time, [0, -1]).find(each => Date.parse(each) < Date.parse(instant));

/** `1 h 05 min` of seconds. */
export function length(seconds) {
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  return hours > 0 ? `${hours} h ${String(minutes % 60).padStart(2, "0")} min` : `${minutes} min`;
}

/** Seconds of `PT1H30M`. */
export function seconds(text) {
  const found = /^(-?)PT(?:(-?\d+)H)?(?:(-?\d+)M)?(?:(-?[\d.]+)S)?$/.exec(text ?? "") ?? [];
  const all = Number(found[2] ?? 0) * 3600 + Number(found[3] ?? 0) * 60 + Number(found[4] ?? 0);
  return found[1] ? -all : all;
}

export const hours = value => new Intl.NumberFormat(language() === "sv" ? "sv-SE" : "en-GB", {
  minimumFractionDigits: 1, maximumFractionDigits: 1,
}).format(value / 3600);

export const kronor = text => new Intl.NumberFormat(language() === "sv" ? "sv-SE" : "en-GB", {
  style: "currency", currency: "SEK",
}).format(Number(text));

export const number = value => new Intl.NumberFormat(language() === "sv" ? "sv-SE" : "en-GB").format(value);
