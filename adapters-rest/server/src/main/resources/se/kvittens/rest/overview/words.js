// Texts in the language of the page.

const KEY = "kvittens.language";
let texts = {};
let tag = "sv";

export const language = () => tag;

export async function speak(chosen) {
  const own = (navigator.languages ?? [navigator.language]).find(each => /^(sv|en)/i.test(each)) ?? "en";
  tag = chosen ?? localStorage.getItem(KEY) ?? own.slice(0, 2).toLowerCase();
  if (tag !== "sv") tag = "en";
  if (chosen) localStorage.setItem(KEY, tag);
  texts = await (await fetch(`/overview/words-${tag}.json`)).json();
  document.documentElement.lang = tag;
}

/** A text with its gaps filled, as `{0} new [0:visit|visits]`; what has no text is shown as it is named. */
export function t(key, ...parts) {
  return (texts[key] ?? key)
    .replace(/\[(\d):([^|\]]*)\|([^\]]*)]/g, (choice, number, one, many) => String(parts[number]) === "1" ? one : many)
    .replace(/\{(\d)}/g, (gap, number) => parts[number] ?? "");
}

/** In the words of the rules, as `Role.CARER`. */
export const word = (type, name) => texts[`${type}.${name}`] ?? name;

export const capital = text => text.charAt(0).toUpperCase() + text.slice(1);
