// Makes elements. What is text is text: nothing that came from elsewhere is read as HTML.

const SVG = "http://www.w3.org/2000/svg";

/** An element with attributes, listeners (`onclick`) and children; what is null or false is left out. */
export function h(name, attributes = {}, ...children) {
  return fill(document.createElement(name), attributes, children);
}

export function svg(name, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, name), attributes, children);
}

function fill(element, attributes, children) {
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (key === "value" && "value" in element) element.value = value;
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flat(2).filter(each => each !== null && each !== undefined && each !== false));
  return element;
}

/** Puts children in place of those that are there. */
export function put(element, ...children) {
  element.replaceChildren(...children.flat(2).filter(each => each !== null && each !== undefined && each !== false));
  return element;
}

export const byId = id => document.getElementById(id);

let quietUntil = 0;
let waiting = null;

/** Has something read aloud: what somebody did at once, what happens by itself three times a minute at most. */
export function say(text, isAsked = true) {
  clearTimeout(waiting);
  const wait = isAsked ? 0 : Math.max(0, quietUntil - Date.now());
  waiting = setTimeout(() => {
    quietUntil = Date.now() + 20000;
    byId("said").textContent = text;
  }, wait);
}

/** Has the browser keep a file. */
export function keep(blob, name) {
  const link = h("a", { href: URL.createObjectURL(blob), download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}
