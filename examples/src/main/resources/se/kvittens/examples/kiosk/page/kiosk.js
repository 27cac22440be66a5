'use strict';
// Shows what the kiosk says, and tells it what is pressed. All words, and all that can be pressed, come from the kiosk.

const SYMBOLS = { good: '✓', warn: '!', bad: '✕', plain: '•' };
const MOST_DIGITS = 9;
const LONG_LIST = 18;
const TOUCH_EVERY = 5000;
const TRY_AGAIN_AFTER = 30000;
/** Longer than a finger bounces, shorter than anybody reads. */
const SETTLE = 350;

const body = document.body;
const place = id => document.getElementById(id);
let view = null;
let panel = 'home';
let chosen = {};
let drawn = {};
let touched = 0;
let settling = 0;

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children.filter(child => child));
  return made;
}

/** Draws a part of the page anew only where it has become another, so that nothing is lost from under a finger. */
function draw(id, content, make) {
  const text = JSON.stringify(content);
  if (drawn[id] === text) return;
  drawn[id] = text;
  const focused = document.activeElement && document.activeElement.dataset.name;
  const within = place(id).contains(document.activeElement);
  place(id).replaceChildren(...make(content));
  if (!within) return;
  const same = [...place(id).querySelectorAll('[data-name]')].find(each => each.dataset.name === focused);
  const next = same || place(id).querySelector('h2');
  if (next) next.focus();
}

/** What is pressed now was meant for what stood there before. */
function settle() {
  place('panel').setAttribute('aria-busy', 'true');
  clearTimeout(settling);
  settling = setTimeout(() => place('panel').removeAttribute('aria-busy'), SETTLE);
}

function choices() {
  return [...place('panel').querySelectorAll('button')].map(each => each.dataset.name).join('\n');
}

function toned(said) {
  const box = element('div', { className: 'tone ' + said.tone });
  if (said.text) {
    const symbol = element('span', { textContent: SYMBOLS[said.tone] + ' ' });
    symbol.setAttribute('aria-hidden', 'true');
    box.append(element('b', {}, symbol, said.text));
  }
  for (const line of said.more) box.append(element('p', { textContent: line }));
  return box;
}

function button(of, digit) {
  const made = element('button', { type: 'button' });
  made.dataset.name = of.name;
  if (digit) {
    const key = element('kbd', { textContent: digit });
    key.setAttribute('aria-hidden', 'true');
    made.append(key);
    made.dataset.digit = digit;
    made.setAttribute('aria-keyshortcuts', digit);
  }
  made.append(of.label);
  if (of.pressed !== null) made.setAttribute('aria-pressed', of.pressed);
  if (of.pressed) made.append(' ✓');
  if (of.note) made.append(element('small', { textContent: of.note }));
  made.addEventListener('click', () => press(of));
  return made;
}

function blocksOf(shown) {
  let digit = 0;
  return shown.blocks.map(block => {
    const made = element('section', { className: 'block' });
    if (block.heading) made.append(element('h2', { textContent: block.heading, tabIndex: -1 }));
    for (const said of block.said) made.append(toned(said));
    const buttons = block.buttons.map(each => button(each, digit < MOST_DIGITS ? String(++digit) : ''));
    if (buttons.length > LONG_LIST) made.append(filter(buttons));
    if (buttons.length) made.append(element('div', { className: 'buttons' }, ...buttons));
    if (block.rows.length) {
      const rows = block.rows.map(row => element('li', {}, element('b', { textContent: row.text }),
        ...row.more.map(line => element('p', { textContent: line }))));
      made.append(element('ul', { className: 'rows' }, ...rows));
    }
    return made;
  });
}

function filter(buttons) {
  const field = element('input', { type: 'search', autocomplete: 'off', placeholder: view.filter });
  field.setAttribute('aria-label', view.filter);
  field.dataset.name = 'filter';
  field.addEventListener('input', () => {
    const wanted = field.value.trim().toLocaleLowerCase();
    for (const each of buttons) each.hidden = !each.textContent.toLocaleLowerCase().includes(wanted);
  });
  return field;
}

function show() {
  const shown = view.panels[panel] || view.panels.home;
  place('kiosk').textContent = view.kiosk;
  place('carer').textContent = view.carer;
  draw('tools', view.tools, tools => tools.map(each => button(each, '')));
  draw('said', view.said, said => [toned(said)]);
  const before = choices();
  draw('panel', [panel, shown], () => blocksOf(shown));
  if (choices() !== before) settle();
  draw('status', view.status, all => all.map(each => element('li',
    { className: each.tone, textContent: SYMBOLS[each.tone] + ' ' + each.text })));
}

function take(next) {
  const before = view;
  view = next;
  if (!before || before.occasion !== next.occasion || !(panel in next.panels)) go('home');
  place('alarm').textContent = '';
  show();
}

function go(name) {
  panel = name;
  if (name === 'home') chosen = {};
}

function press(of) {
  if (place('panel').hasAttribute('aria-busy')) return;
  chosen = { ...chosen, ...of.set };
  if (of.send) {
    send({ ...chosen, act: of.send });
    if (of.pressed === null) settle();
    go('home');
  } else {
    go(of.go);
  }
  show();
  const heading = place('panel').querySelector('h2');
  if (of.go && heading) heading.focus();
}

async function send(what) {
  try {
    const answer = await fetch('/do', {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(what) });
    if (!answer.ok) place('alarm').textContent = body.dataset.failed;
  } catch (unreachable) {
    place('alarm').textContent = body.dataset.lost;
  }
}

function onTouch() {
  if (!view || !view.carer || performance.now() - touched < TOUCH_EVERY) return;
  touched = performance.now();
  send({ act: 'touch' });
}

function step(by) {
  const all = [...document.querySelectorAll('button, a, input')].filter(each => !each.hidden);
  const at = all.indexOf(document.activeElement);
  all[at < 0 && by < 0 ? all.length - 1 : (at + by + all.length) % all.length].focus();
}

function onKey(event) {
  onTouch();
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const isTyping = document.activeElement && document.activeElement.tagName === 'INPUT';
  const digit = !isTyping && place('panel').querySelector('[data-digit="' + CSS.escape(event.key) + '"]:not([hidden])');
  const isHeld = event.repeat && (digit || event.key === 'Enter');
  if (isHeld) event.preventDefault();
  else if (digit) digit.click();
  else if (event.key === 'Escape' && view) { go('home'); show(); }
  else if (event.key === 'ArrowDown' || (event.key === 'ArrowRight' && !isTyping)) step(1);
  else if (event.key === 'ArrowUp' || (event.key === 'ArrowLeft' && !isTyping)) step(-1);
  else return;
  event.preventDefault();
}

/** Nothing that was said holds any more, and nobody's name is left standing. */
function blank(why) {
  view = null;
  drawn = {};
  for (const id of ['carer', 'tools', 'said', 'panel', 'status']) place(id).replaceChildren();
  place('alarm').textContent = why;
}

function listen() {
  const source = new EventSource('/events/' + document.documentElement.lang);
  source.onmessage = event => take(JSON.parse(event.data));
  source.onerror = () => {
    blank(body.dataset.lost);
    if (source.readyState === EventSource.CLOSED) setTimeout(listen, TRY_AGAIN_AFTER);
  };
  source.addEventListener('replaced', () => {
    source.close();
    blank(body.dataset.replaced);
    offerAgain();
  });
}

/** A page that nobody looks at does not push out another by itself. */
function offerAgain() {
  const again = () => {
    clearInterval(waiting);
    place('panel').replaceChildren();
    listen();
  };
  const waiting = setInterval(() => { if (document.visibilityState === 'visible') again(); }, TRY_AGAIN_AFTER);
  const made = element('button', { type: 'button', textContent: body.dataset.again });
  made.addEventListener('click', again);
  place('panel').replaceChildren(made);
}

document.addEventListener('keydown', onKey);
document.addEventListener('pointerdown', onTouch);
listen();
