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
  const kept = `constancia-preview:${location.pathname}`;
  const sameOrigin = (url) => new URL(url, document.baseURI).origin === location.origin;
  const pathOf = (url) => new URL(url, document.baseURI).pathname;

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

  /** The element with an id that is nearest above what the reader sees first. */
  function anchor() {
    const above = [...document.querySelectorAll("main [id]")].filter((one) => one.getClientRects().length > 0);
    const passed = above.filter((one) => one.getBoundingClientRect().top <= innerHeight / 3);
    return passed.at(-1);
  }

  function keepPlace() {
    const first = anchor();
    const active = document.activeElement;
    const focused = active && active !== document.body && active !== host ? active : undefined;
    const place = {
      x: scrollX,
      y: scrollY,
      anchor: first && { id: first.id, top: first.getBoundingClientRect().top },
      focus: focused && wayTo(focused),
      selection: focused && "selectionStart" in focused ? [focused.selectionStart, focused.selectionEnd] : undefined,
      open: [...document.querySelectorAll("details")].map((one) => [nameOf(one), one.open]),
      fields: [...document.querySelectorAll("input, select, textarea")].map((one) => [
        wayTo(one),
        one.type === "checkbox" || one.type === "radio" ? one.checked : one.value,
      ]),
    };
    try {
      sessionStorage.setItem(kept, JSON.stringify(place));
    } catch {
      // A browser that keeps nothing loses the place, not the page.
    }
  }

  function findPlace() {
    let place;
    try {
      place = JSON.parse(sessionStorage.getItem(kept));
      sessionStorage.removeItem(kept);
    } catch {
      return;
    }
    if (!place) return;
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
      if (first && place.y > 0) {
        scrollTo({ left: place.x, top: scrollY + first.getBoundingClientRect().top - place.anchor.top, behavior: "instant" });
      } else {
        scrollTo({ left: place.x, top: place.y, behavior: "instant" });
      }
      history.scrollRestoration = "auto";
    };
    scroll();
    if (document.readyState !== "complete") addEventListener("load", scroll, { once: true });
  }

  function reload() {
    keepPlace();
    history.scrollRestoration = "manual";
    location.reload();
  }

  /* --- Styles and images, exchanged without a reload --- */

  let files;

  function exchangeStyle(link, digest) {
    const next = link.cloneNode();
    const url = new URL(link.href);
    url.searchParams.set("preview", digest);
    next.href = url;
    next.addEventListener("load", () => link.remove(), { once: true });
    next.addEventListener("error", () => next.remove(), { once: true });
    link.after(next);
  }

  function exchangeImage(image, digest) {
    for (const name of ["src", "srcset", "href"]) {
      const written = image.getAttribute(name);
      if (written) image.setAttribute(name, written.replace(/(\?preview=\w+)?(?=(\s[\d.]+[wx])?(,|$))/g, `?preview=${digest}`));
    }
  }

  /** Exchanges files of the page that changed; returns whether one of them cannot be exchanged. */
  function exchange(now) {
    const before = files;
    files = now ?? {};
    // Which files the page was loaded with is not known where something was shown since.
    const changed = Object.entries(files).filter(([path, digest]) => before && before[path] !== digest);
    if (changed.length === 0) return false;
    const used = new Set(performance.getEntriesByType("resource").map((entry) => pathOf(entry.name)));
    let isStuck = false;
    for (const [path, digest] of changed) {
      const isIt = (url) => url && sameOrigin(url) && pathOf(url) === path;
      const styles = [...document.querySelectorAll("link[rel~=stylesheet]")].filter((one) => isIt(one.href));
      const sources = (one) => (one.getAttribute("srcset") ?? "").split(",").map((part) => part.trim().split(/\s/)[0]);
      const images = [...document.querySelectorAll("img, picture > source, link[rel~=icon]")].filter((one) =>
        [one.src, one.href, ...sources(one)].some(isIt),
      );
      styles.forEach((one) => exchangeStyle(one, digest));
      images.forEach((one) => exchangeImage(one, digest));
      if (styles.length + images.length === 0 && used.has(path)) isStuck = true;
    }
    return isStuck;
  }

  /* --- What is shown beside the page --- */

  const host = document.createElement("constancia-preview");
  const root = host.attachShadow({ mode: "open" });
  host.style.setProperty("display", "none");
  /** The errors that the reader has put aside, until there are others. */
  let putAside = "";

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

  function drawPlace(place, words) {
    const at = place.line ? `${place.path}:${place.line}:${place.column}` : place.path;
    const excerpt = place.excerpt && make("pre", { dir: "auto" }, place.excerpt[0], make("mark", {}, place.excerpt[1]), place.excerpt[2]);
    return make(
      "div",
      { class: "place" },
      make("p", {}, make("a", { href: place.href, title: words.opens, dir: "ltr" }, at)),
      excerpt,
      place.label && make("p", { class: "label" }, ...code(place.label)),
    );
  }

  function drawCard(card, words) {
    const helps = card.helps.map((help) => make("p", { class: "help" }, ...code(help)));
    const rule = card.code && make("span", { class: "code" }, card.code);
    return make(
      "li",
      { class: `card ${card.severity}` },
      make("p", { class: "message" }, make("strong", {}, card.word), " ", rule, " ", ...code(card.message)),
      ...card.places.map((place) => drawPlace(place, words)),
      ...helps,
    );
  }

  const section = (title, ...content) => make("section", {}, make("h2", {}, title), ...content);
  const list = (name, items) => make("ul", { class: name }, ...items);

  function drawErrors(notes) {
    const { words } = notes;
    const name = JSON.stringify(notes.errors);
    const before = root.querySelector("dialog");
    if (notes.errors.length === 0) {
      putAside = "";
      before?.close();
      before?.remove();
      return;
    }
    const dialog = before ?? make("dialog", { "aria-labelledby": "title" });
    const close = () => {
      putAside = name;
      dialog.close();
      dialog.remove();
      draw(notes);
    };
    dialog.replaceChildren(
      make("div", { class: "head" }, make("h1", { id: "title", tabindex: "-1", autofocus: true }, notes.error_title), make("button", { type: "button", click: close }, words.close)),
      list("cards", notes.errors.map((card) => drawCard(card, words))),
    );
    if (putAside === name) {
      dialog.remove();
    } else if (!before) {
      dialog.addEventListener("cancel", close);
      root.append(dialog);
      dialog.showModal();
    }
  }

  function drawGone(notes, isGone) {
    root.querySelector(".gone")?.remove();
    if (!isGone) return;
    const links = notes.onward.map((link) => make("a", { href: link.href }, link.text));
    root.prepend(
      make("div", { class: "gone", role: "alert" }, make("strong", {}, notes.words.gone), make("p", {}, notes.words["gone-help"]), ...links),
    );
  }

  let isOpen = sessionStorage.getItem("constancia-preview-open") === "yes";

  function drawCorner(notes) {
    const { words } = notes;
    const marks = notes.marks.map((mark) => make("p", { class: "mark" }, mark));
    const counted = notes.errors.length > 0 ? notes.error_title.split(".")[0] : notes.warning_title;
    const here = notes.warnings.filter((warning) => warning.here);
    const elsewhere = notes.warnings.filter((warning) => !warning.here);
    const cards = (warnings) => list("cards", warnings.map((warning) => drawCard(warning, words)));
    const edit = notes.edit.map((link) => make("li", {}, make("a", { href: link.href, title: words.opens, dir: "ltr" }, link.text)));
    const panel = make(
      "div",
      { class: "panel", id: "panel", hidden: !isOpen },
      ...marks,
      edit.length > 0 ? section(words.edit, list("links", edit)) : undefined,
      notes.translation.length > 0 ? section(words.translation, list("links", notes.translation.map((line) => make("li", {}, line)))) : undefined,
      here.length > 0 ? section(`${words.warnings}: ${words.here}`, cards(here)) : undefined,
      elsewhere.length > 0 ? section(`${words.warnings}: ${words.elsewhere}`, cards(elsewhere)) : undefined,
    );
    const isEmpty = notes.errors.length === 0 && notes.warnings.length === 0;
    const toggle = () => {
      isOpen = !isOpen;
      sessionStorage.setItem("constancia-preview-open", isOpen ? "yes" : "no");
      panel.hidden = !isOpen;
      button.setAttribute("aria-expanded", String(isOpen));
    };
    const press = () => {
      if (notes.errors.length > 0 && putAside) {
        putAside = "";
        drawErrors(notes);
      } else toggle();
    };
    const kind = notes.errors.length > 0 ? "errors" : here.length > 0 ? "warnings" : "calm";
    const button = make(
      "button",
      { type: "button", class: `corner-button ${kind}`, "aria-expanded": String(isOpen), "aria-controls": "panel", "aria-label": `${words.label}: ${counted}`, click: press },
      ...notes.marks.map((mark) => make("span", { class: "badge" }, mark.split(":")[0])),
      isEmpty ? words.label : counted,
    );
    const before = root.querySelector(".corner");
    const hadFocus = before?.contains(root.activeElement) && root.activeElement.localName === "button";
    const scrolled = before?.querySelector(".panel")?.scrollTop ?? 0;
    const corner = make("aside", { class: "corner", "aria-label": words.label }, panel, button);
    before ? before.replaceWith(corner) : root.append(corner);
    panel.scrollTop = scrolled;
    if (hadFocus) button.focus({ preventScroll: true });
  }

  const marking = new CSSStyleSheet();
  marking.replaceSync(
    "a[data-constancia-mark]::after { content: attr(data-constancia-mark); margin-inline-start: .4em; padding: .1em .4em;" +
      " border: 1px dashed currentColor; border-radius: .2em; font-size: .75em; font-weight: 600; white-space: nowrap; }" +
      " @media print { a[data-constancia-mark]::after { content: none; } }",
  );

  function markLinks(unpublished) {
    for (const link of document.querySelectorAll("main a[href]")) {
      const mark = sameOrigin(link.href) ? unpublished[decodeURI(pathOf(link.href))] ?? unpublished[pathOf(link.href)] : undefined;
      if (mark) link.dataset.constanciaMark = mark;
      else delete link.dataset.constanciaMark;
    }
    const hasMarks = Object.keys(unpublished).length > 0;
    const others = document.adoptedStyleSheets.filter((sheet) => sheet !== marking);
    document.adoptedStyleSheets = hasMarks ? [...others, marking] : others;
  }

  function drawLost(isLost, text) {
    root.querySelector(".lost")?.remove();
    if (isLost && text) root.append(make("div", { class: "lost", role: "status" }, text));
  }

  let notes;
  let isGone = false;

  function draw() {
    host.lang = notes.language;
    drawGone(notes, isGone);
    drawErrors(notes);
    drawCorner(notes);
    markLinks(notes.unpublished);
    drawLost(false);
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
        const state = await ask("page");
        if (state.digest && state.digest !== loaded) return reload();
        if (!files && String(state.revision) !== script.dataset.revision) files = {};
        if (exchange(state.files)) return reload();
        notes = await ask("notes");
        isGone = loaded !== "" && state.digest === "";
        draw();
      }
    } catch {
      drawLost(true, notes?.words.lost);
    } finally {
      isAsking = false;
    }
  }

  function heard(message) {
    if (message === "lost") drawLost(true, notes?.words.lost);
    else look();
  }

  function listen() {
    try {
      const { port } = new SharedWorker(new URL("worker.js", own), "constancia-preview");
      port.onmessage = ({ data }) => heard(data);
      addEventListener("pagehide", () => port.postMessage("bye"), { once: true });
    } catch {
      // Some browsers have no shared workers: then only tabs that are seen keep a connection.
      let source;
      const follow = () => {
        source?.close();
        if (document.hidden) return;
        source = new EventSource(new URL("events", own));
        source.addEventListener("shown", () => heard("shown"));
        source.addEventListener("error", () => {
          heard("lost");
          if (source.readyState === EventSource.CLOSED) setTimeout(follow, 1_000);
        });
      };
      addEventListener("visibilitychange", follow);
      addEventListener("pagehide", () => source?.close(), { once: true });
      follow();
    }
  }

  const style = make("link", { rel: "stylesheet", href: new URL("preview.css", own).href });
  style.addEventListener("load", () => host.style.removeProperty("display"), { once: true });
  root.append(style);
  document.documentElement.append(host);
  findPlace();
  listen();
  look();
  // After sleep, or when the page comes back from the browser's store, what was told meanwhile was not heard.
  addEventListener("visibilitychange", () => document.hidden || look());
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) {
      listen();
      look();
    }
  });
})();
