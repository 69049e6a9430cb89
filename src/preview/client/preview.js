// What keeps an open page of the preview up to date, and shows an editor what there is to say beside it.
//
// The server decides; this script only asks, and puts ready-made words in their places, always as text. Nothing of it
// is part of the published site.
"use strict";

(() => {
  const script = document.currentScript;
  const own = new URL("./", script.src);
  /** The digest of the page as it was loaded; empty where it is none of the site. */
  const loaded = script.dataset.digest;
  /** The digest of the page for addresses that lead nowhere, where it was loaded in place of a page. */
  const missing = script.dataset.missing;
  const kept = `constancia-preview:${location.pathname}`;
  /** An address in full; nothing where it is none, as when somebody has not finished writing it. */
  const addressOf = (written) => {
    try {
      return new URL(written, document.baseURI);
    } catch {
      return undefined;
    }
  };
  const sameOrigin = (url) => addressOf(url)?.origin === location.origin;
  const pathOf = (url) => addressOf(url)?.pathname ?? "";
  /** A path without the percent signs of addresses, so that two ways of writing it are one. */
  const plain = (path) => {
    try {
      return decodeURIComponent(path);
    } catch {
      return path;
    }
  };

  /** Kept in this tab; a browser that keeps nothing loses the place, not the page. */
  function remember(name, value) {
    try {
      sessionStorage.setItem(name, value);
    } catch {}
  }

  function recall(name) {
    try {
      return sessionStorage.getItem(name);
    } catch {
      return null;
    }
  }

  /* --- The place of the reader, kept over a reload --- */

  /** A way to an element that most likely leads to the same one after a reload. */
  function wayTo(element) {
    const steps = [];
    for (let at = element; at && at !== document.documentElement; at = at.parentElement) {
      if (at.id) {
        steps.unshift(`#${CSS.escape(at.id)}`);
        break;
      }
      const alike = [...(at.parentElement?.children ?? [])].filter((other) => other.localName === at.localName);
      steps.unshift(`${CSS.escape(at.localName)}:nth-of-type(${alike.indexOf(at) + 1})`);
    }
    return steps.join(" > ");
  }

  const nameOf = (details) => details.id || details.querySelector("summary")?.textContent.trim() || "";

  /** What a page is made of, each piece with its words, and how many like it stand before it. */
  function pieces() {
    const counts = new Map();
    return [...document.querySelectorAll("main :is(h1, h2, h3, h4, p, li, dt, dd, th, td, summary, figure, img, pre)")].map((element) => {
      const words = `${element.localName} ${element.alt ?? element.textContent.trim()}`;
      const before = counts.get(words) ?? 0;
      counts.set(words, before + 1);
      return { element, words, before, isOnly: () => counts.get(words) === 1 };
    });
  }

  /** What the reader sees: what stands alone of its words first, then from the top. */
  function inSight() {
    const seen = [];
    for (const { element, words, before, isOnly } of pieces()) {
      const { top, bottom, width } = element.getBoundingClientRect();
      if (width > 0 && bottom > 0 && top < innerHeight) seen.push({ words, before, top, last: !isOnly() || top < 0 });
    }
    return seen.sort((one, other) => Number(one.last) - Number(other.last)).slice(0, 40);
  }

  /** By how much what the reader saw stands lower now. */
  function shift(seen) {
    const all = pieces();
    for (const { words, before, top } of seen) {
      const like = all.filter((piece) => piece.words === words);
      const same = like[Math.min(before, like.length - 1)];
      if (same?.element.getClientRects().length > 0) return same.element.getBoundingClientRect().top - top;
    }
    return undefined;
  }

  /** The element with an id that is nearest above what the reader sees first, for where all the words are new. */
  function anchor() {
    const above = [...document.querySelectorAll("main [id]")].filter((one) => one.getClientRects().length > 0);
    const passed = above.filter((one) => one.getBoundingClientRect().top <= innerHeight / 3);
    return passed.at(-1);
  }

  function keepPlace() {
    const first = anchor();
    const focused = activeBefore();
    const place = {
      x: scrollX,
      y: scrollY,
      seen: scrollY > 0 ? inSight() : [],
      anchor: first && { id: first.id, top: first.getBoundingClientRect().top },
      focus: focused && wayTo(focused),
      selection: focused && "selectionStart" in focused ? [focused.selectionStart, focused.selectionEnd] : undefined,
      open: [...document.querySelectorAll("details")].map((one) => [nameOf(one), one.open]),
      fields: [...document.querySelectorAll("input, select, textarea")].map((one) => [
        wayTo(one),
        one.type === "checkbox" || one.type === "radio" ? one.checked : one.value,
      ]),
    };
    remember(kept, JSON.stringify(place));
  }

  function findPlace() {
    const place = JSON.parse(recall(kept) || "null");
    if (!place) return;
    remember(kept, "");
    const all = [...document.querySelectorAll("details")];
    for (const [name, open] of place.open) {
      const index = all.findIndex((one) => nameOf(one) === name);
      if (index >= 0) all.splice(index, 1)[0].open = open;
    }
    for (const [way, value] of place.fields) {
      const field = document.querySelector(way);
      if (!field) continue;
      if (typeof value === "boolean") field.checked = value;
      else if (field.type !== "file" && field.value !== value) {
        field.value = value;
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }
    }
    const focused = place.focus && document.querySelector(place.focus);
    focused?.focus({ preventScroll: true });
    if (place.selection && focused?.setSelectionRange && place.selection[0] !== null) {
      focused.setSelectionRange(...place.selection);
    }
    const scroll = () => {
      const first = place.anchor && document.getElementById(place.anchor.id);
      const byAnchor = () => first && first.getBoundingClientRect().top - place.anchor.top;
      const lower = place.y > 0 ? (shift(place.seen) ?? byAnchor()) : undefined;
      scrollTo({ left: place.x, top: lower === undefined ? place.y : scrollY + lower, behavior: "instant" });
    };
    // Until all is loaded, the browser would put its own number of pixels in place of what the reader saw.
    const end = () => {
      scroll();
      requestAnimationFrame(() => requestAnimationFrame(() => (history.scrollRestoration = "auto")));
    };
    scroll();
    if (document.readyState === "complete") end();
    else addEventListener("load", end, { once: true });
  }

  function reload() {
    keepPlace();
    history.scrollRestoration = "manual";
    location.reload();
  }

  /* --- Styles and images, exchanged without a reload --- */

  let files;
  /** In place of the digest of a file that is no longer there. */
  const GONE = "gone";

  /** The address of a file as it is now. */
  function fresh(written, digest) {
    const url = new URL(written, document.baseURI);
    url.searchParams.set("preview", digest);
    return url.href;
  }

  /** Styles that stay only until another one is there. */
  const leaving = new WeakSet();

  function exchangeStyle(link, digest) {
    const next = link.cloneNode();
    next.href = fresh(link.href, digest);
    if (digest === GONE) {
      link.replaceWith(next);
      return;
    }
    const arrive = () => link.remove();
    const stay = () => {
      next.remove();
      leaving.delete(link);
    };
    leaving.add(link);
    next.addEventListener("load", arrive, { once: true });
    next.addEventListener("error", stay, { once: true });
    link.after(next);
  }

  /** The files that an image may be, each with the size it is for. */
  const choices = (image) => (image.getAttribute("srcset") ?? "").split(",").map((choice) => choice.trim().split(/\s+/));

  function exchangeImage(image, isIt, digest) {
    for (const name of ["src", "href"]) {
      const written = image.getAttribute(name);
      if (isIt(written)) image.setAttribute(name, fresh(written, digest));
    }
    const exchanged = choices(image).map(([url, ...size]) => [isIt(url) ? fresh(url, digest) : url, ...size].join(" "));
    if (image.hasAttribute("srcset")) image.setAttribute("srcset", exchanged.join(", "));
  }

  /** Exchanges files of the page that changed; returns whether one of them cannot be exchanged. */
  function exchange(now) {
    const before = files;
    files = now ?? {};
    // Which files the page was loaded with is not known where something was shown since.
    const changed = Object.entries(files).filter(([path, digest]) => before && before[path] !== digest);
    const removed = Object.keys(before ?? {}).filter((path) => !(path in files));
    changed.push(...removed.map((path) => [path, GONE]));
    if (changed.length === 0) return false;
    const used = new Set(performance.getEntriesByType("resource").map((entry) => plain(pathOf(entry.name))));
    let isStuck = false;
    for (const [written, digest] of changed) {
      const path = plain(written);
      const isIt = (url) => url && sameOrigin(url) && plain(pathOf(url)) === path;
      const sheets = [...document.querySelectorAll("link[rel~=stylesheet]")].filter((one) => isIt(one.href));
      if (digest === GONE) sheets.filter((one) => leaving.has(one)).forEach((one) => one.remove());
      const styles = sheets.filter((one) => !leaving.has(one));
      const images = [...document.querySelectorAll("img, picture > source, link[rel~=icon]")].filter((one) =>
        [one.src, one.href, ...choices(one).map(([url]) => url)].some(isIt),
      );
      styles.forEach((one) => exchangeStyle(one, digest));
      images.forEach((one) => exchangeImage(one, isIt, digest));
      if (styles.length + images.length === 0 && used.has(path)) isStuck = true;
    }
    return isStuck;
  }

  /* --- What is shown beside the page --- */

  const host = document.createElement("constancia-preview");
  const root = host.attachShadow({ mode: "open" });
  host.style.setProperty("display", "none");
  /** What had the focus before errors were laid over it. */
  let covered;
  /** The errors that the reader has put aside in this tab, until there are others. */
  let putAside = recall("constancia-preview-aside") ?? "";

  function putAway(name) {
    putAside = name;
    remember("constancia-preview-aside", name);
  }

  /** What of the page has the focus, or has it again when the errors over it are gone. */
  function activeBefore() {
    const active = document.activeElement === host ? covered : document.activeElement;
    return active && active.isConnected && active !== document.body && active !== host ? active : undefined;
  }

  /** An element with attributes and with children, which are elements or text. */
  function make(name, attributes = {}, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (typeof value === "function") element.addEventListener(key, value);
      else if (value !== undefined && value !== false) element.setAttribute(key, value === true ? "" : value);
    }
    element.append(...children.filter((child) => child !== undefined && child !== null));
    return element;
  }

  const code = (text) => {
    // Backticks mark what is written in files.
    const parts = text.split("`");
    return parts.map((part, index) => (index % 2 === 1 && index < parts.length - 1 ? make("code", {}, part) : part));
  };

  /** A sentence of its own begins with a capital, unless it begins with what is written in files. */
  const sentence = (text) => code(text.replace(/^[^\p{L}`]*\p{Ll}/u, (start) => start.toLocaleUpperCase(notes.language)));

  function drawPlace(place, words) {
    const at = place.line ? `${place.path}:${place.line}:${place.column}` : place.path;
    const excerpt = place.excerpt && make("pre", { dir: "auto" }, place.excerpt[0], make("mark", {}, place.excerpt[1]), place.excerpt[2]);
    return make(
      "div",
      { class: "place" },
      make("p", {}, make("a", { href: place.href, title: words.opens, dir: "ltr" }, at)),
      excerpt,
      place.label && make("p", { class: "label" }, ...sentence(place.label)),
    );
  }

  /** Lines as they stand in a file of the content: fields, tables, the edge of a front matter, pictures. */
  const isWritten = (line) => /^\s*(\+\+\+$|\[|!\[|[\w."-]+ = )/.test(line);

  /** How to mend something: sentences, and between them what to write, as it is written. */
  function drawHelp(help) {
    const parts = [];
    for (const line of help.split("\n")) {
      const before = parts.at(-1);
      if (!isWritten(line)) parts.push(make("p", {}, ...sentence(line)));
      else if (before?.localName === "pre") before.append(`\n${line}`);
      else parts.push(make("pre", { dir: "ltr" }, line));
    }
    return make("div", { class: "help" }, ...parts);
  }

  function drawCard(card, words) {
    const helps = card.helps.map(drawHelp);
    const rule = card.code && make("span", { class: "code" }, card.code);
    return make(
      "li",
      { class: `card ${card.severity}` },
      make("p", { class: "kind" }, make("strong", {}, ...sentence(card.word)), " ", rule),
      make("p", { class: "message" }, ...sentence(card.message)),
      ...card.places.map((place) => drawPlace(place, words)),
      ...helps,
    );
  }

  /** What is said of messages beyond those that are shown. */
  const more = (text) => make("p", { class: "more", hidden: !text }, text ?? "");

  const section = (title, ...content) => make("section", {}, make("h2", {}, title), ...content);
  const list = (name, items) => make("ul", { class: name }, ...items);

  function drawErrors(notes) {
    const { words } = notes;
    const name = JSON.stringify(notes.errors);
    const before = root.querySelector("dialog");
    if (notes.errors.length === 0) putAway("");
    if (notes.errors.length === 0 || putAside === name) {
      before?.close();
      before?.remove();
      return;
    }
    const dialog = before ?? make("dialog", { "aria-labelledby": "title", "aria-describedby": "meanwhile" });
    const close = () => {
      putAway(name);
      draw();
    };
    dialog.oncancel = (event) => {
      event.preventDefault();
      // Where nothing is under the errors, there is nothing to put them aside for.
      if (notes.standing) close();
    };
    const title = make("div", {}, make("h1", { id: "title", tabindex: "-1", autofocus: true }, notes.error_title), make("p", { id: "meanwhile" }, notes.meanwhile));
    dialog.replaceChildren(
      make("div", { class: "head" }, title, notes.standing ? make("button", { type: "button", class: "close", click: close }, words.close) : undefined),
      list("cards", notes.errors.map((card) => drawCard(card, words))),
      more(notes.more_errors),
    );
    // Browsers let nobody refuse to be closed twice in a row.
    dialog.onclose = () => {
      if (!dialog.isConnected) return;
      if (notes.standing) close();
      else dialog.showModal();
    };
    if (!before) {
      covered = document.activeElement === host ? covered : document.activeElement;
      root.append(dialog);
      dialog.showModal();
    }
  }

  /** Room above the page for the notice, so that it covers nothing. */
  const room = new CSSStyleSheet();
  const measure = new ResizeObserver(([{ target }]) => {
    room.replaceSync(`@media screen { html { padding-block-start: ${target.offsetHeight}px } }`);
  });

  /** Lays a style of the preview's own over the page's, or takes it away. */
  function wear(sheet, isWorn) {
    const others = document.adoptedStyleSheets.filter((other) => other !== sheet);
    document.adoptedStyleSheets = isWorn ? [...others, sheet] : others;
  }

  function drawGone(notes, isGone) {
    root.querySelector(".gone")?.remove();
    measure.disconnect();
    wear(room, isGone);
    if (!isGone) return;
    const links = notes.onward.map((link) => make("a", { href: link.href }, link.text));
    const notice = make("div", { class: "gone", role: "alert" }, make("strong", {}, notes.words.gone), make("p", {}, notes.words["gone-help"]), ...links);
    root.prepend(notice);
    measure.observe(notice);
  }

  let isOpen = recall("constancia-preview-open") === "yes";

  function drawCorner(notes) {
    const { words } = notes;
    const marks = notes.marks.map((mark) => make("p", { class: "mark" }, mark));
    const counted = notes.errors.length > 0 ? notes.error_title : notes.warning_title;
    const here = notes.warnings.filter((warning) => warning.here);
    const elsewhere = notes.warnings.filter((warning) => !warning.here);
    const cards = (warnings) => list("cards", warnings.map((warning) => drawCard(warning, words)));
    const edit = notes.edit.map((link) => make("li", {}, make("a", { href: link.href, title: words.opens, dir: "ltr" }, link.text)));
    const panel = make(
      "div",
      { class: "panel", id: "panel", hidden: !isOpen, keydown: (event) => event.key === "Escape" && (toggle(), button.focus()) },
      ...marks,
      edit.length > 0 ? section(words.edit, list("links", edit)) : undefined,
      notes.translation.length > 0 ? section(words.translation, list("links", notes.translation.map((line) => make("li", {}, line)))) : undefined,
      here.length > 0 ? section(words.here, cards(here)) : undefined,
      elsewhere.length > 0 ? section(words.elsewhere, cards(elsewhere)) : undefined,
      more(notes.more_warnings),
    );
    const isEmpty = notes.errors.length === 0 && notes.warnings.length === 0;
    const toggle = () => {
      isOpen = !isOpen;
      remember("constancia-preview-open", isOpen ? "yes" : "no");
      panel.hidden = !isOpen;
      button.setAttribute("aria-expanded", String(isOpen));
    };
    const press = () => {
      if (notes.errors.length > 0 && putAside) {
        putAway("");
        drawErrors(notes);
      } else toggle();
    };
    const kind = notes.errors.length > 0 ? "errors" : here.length > 0 ? "warnings" : "calm";
    const button = make(
      "button",
      { type: "button", class: `corner-button ${kind}`, "aria-expanded": String(isOpen), "aria-controls": "panel", "aria-label": `${words.label}: ${counted}`, click: press },
      ...notes.marks.map((mark) => make("span", { class: "badge" }, markOf(location, notes.unpublished) ?? mark)),
      isEmpty ? words.label : counted,
    );
    const before = root.querySelector(".corner");
    const scrolled = before?.querySelector(".panel")?.scrollTop ?? 0;
    const corner = make("aside", { class: "corner", "aria-label": words.label }, panel, button);
    before ? before.replaceWith(corner) : root.append(corner);
    panel.scrollTop = scrolled;
  }

  const marking = new CSSStyleSheet();
  marking.replaceSync(
    "a[data-constancia-mark]::after { content: attr(data-constancia-mark); display: inline-block; margin-inline-start: .6em; padding: .1em .5em;" +
      " border: 1px dashed currentColor; border-radius: 3px; font: 600 13px/1.4 system-ui, sans-serif; vertical-align: middle; white-space: nowrap; }" +
      " @media print { a[data-constancia-mark]::after { content: none; } }",
  );

  /** The word for a page that is not public, by an address that leads to it. */
  const markOf = ({ href }, unpublished) => (sameOrigin(href) ? unpublished[pathOf(href)] : undefined);

  function markLinks(unpublished) {
    for (const link of document.querySelectorAll("main a[href]")) {
      const mark = markOf(link, unpublished);
      if (mark) link.dataset.constanciaMark = mark;
      else delete link.dataset.constanciaMark;
    }
    wear(marking, Object.keys(unpublished).length > 0);
  }

  function drawLost(isLost, text) {
    root.querySelector(".lost")?.remove();
    if (isLost && text) root.querySelector(".corner-button")?.before(make("div", { class: "lost", role: "status" }, text));
  }

  let notes;
  let isGone = false;

  /** Which way a language is written: the page's own may be another. */
  function directionOf(language) {
    const locale = new Intl.Locale(language);
    return (locale.getTextInfo?.() ?? locale.textInfo)?.direction ?? "ltr";
  }

  /** Draws anew, and gives the focus to what stands where it was. */
  function keepingFocus(act) {
    const name = (element) => element.href ?? (element.className.split(" ")[0] || element.localName);
    const focused = root.activeElement;
    act();
    const isLost = focused && !focused.isConnected && (document.activeElement ?? document.body) === document.body;
    if (!isLost) return;
    const alike = [...root.querySelectorAll("a, button")].find((one) => name(one) === name(focused));
    (alike ?? root.querySelector("dialog h1"))?.focus({ preventScroll: true });
  }

  function draw() {
    host.lang = notes.language;
    host.dir = directionOf(notes.language);
    keepingFocus(() => drawGone(notes, isGone));
    keepingFocus(() => drawErrors(notes));
    keepingFocus(() => drawCorner(notes));
    markLinks(notes.unpublished);
  }

  /* --- Asking --- */

  const ask = async (what) => {
    const answer = await fetch(new URL(`${what}?path=${encodeURIComponent(location.pathname)}`, own), { cache: "no-store" });
    if (!answer.ok) throw new Error(answer.statusText);
    return answer.json();
  };

  let isAsking = false;
  let isDue = false;

  async function look() {
    isDue = true;
    if (isAsking) return;
    isAsking = true;
    try {
      while (isDue) {
        isDue = false;
        await follow();
      }
    } finally {
      isAsking = false;
    }
  }

  /** Whether something else stands at the address than what was loaded; a page that is gone stays and says so. */
  const isOther = (state) => (state.digest ? state.digest !== loaded : !loaded && state.missing && state.missing !== missing);

  async function follow() {
    let state, said;
    try {
      state = await ask("page");
      said = await ask("notes");
    } catch {
      drawLost(true, notes?.words.lost);
      // What was told meanwhile is not told again.
      setTimeout(() => document.hidden || look(), 1_000);
      return;
    }
    if (isOther(state)) return reload();
    if (!files && String(state.revision) !== script.dataset.revision) files = {};
    if (exchange(state.files)) return reload();
    const wasGone = isGone;
    isGone = state.gone && (loaded !== "" || said.known);
    drawLost(false);
    // What is the same is not read out again.
    if (isGone === wasGone && JSON.stringify(said) === JSON.stringify(notes)) return;
    notes = said;
    draw();
  }

  function heard(message) {
    if (message === "lost") drawLost(true, notes?.words.lost);
    else look();
  }

  /** Hears what the worker tells all tabs, and returns what ends that; nothing, where there are no shared workers. */
  function listenWithOthers() {
    try {
      const worker = new SharedWorker(new URL("worker.js", own), "constancia-preview");
      const { port } = worker;
      // Where it cannot be loaded, each tab hears for itself.
      worker.onerror = () => (stop = listenAlone());
      port.onmessage = ({ data }) => heard(data);
      return () => port.postMessage("bye");
    } catch {
      return undefined;
    }
  }

  /** Hears by a connection of its own, which only a tab that is seen keeps. */
  function listenAlone() {
    isAlone = true;
    if (document.hidden) return () => {};
    const source = new EventSource(new URL("events", own));
    source.addEventListener("shown", () => heard("shown"));
    source.addEventListener("error", () => {
      heard("lost");
      // After a refusal the browser does not try again by itself.
      if (source.readyState === EventSource.CLOSED) setTimeout(() => source === hearing && listen(), 1_000);
    });
    hearing = source;
    return () => source.close();
  }

  let hearing;
  let isAlone = false;
  let stop = () => {};

  function listen() {
    stop();
    isAlone = false;
    stop = listenWithOthers() ?? listenAlone();
  }

  const style = make("link", { rel: "stylesheet", href: new URL("preview.css", own).href });
  style.addEventListener("load", () => host.style.removeProperty("display"), { once: true });
  root.append(style);
  document.documentElement.append(host);
  findPlace();
  listen();
  look();
  // After sleep, or when the page comes back from the browser's store, what was told meanwhile was not heard.
  addEventListener("visibilitychange", () => {
    if (isAlone) listen();
    if (!document.hidden) look();
  });
  addEventListener("pagehide", () => stop());
  addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return;
    listen();
    look();
  });
})();
