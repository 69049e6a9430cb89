// One connection for all tabs: browsers open only a few to one host.
"use strict";

/** Nothing was heard for so long that the connection must be dead, as after the computer slept. */
const SILENCE = 25_000;
/** How long to wait before asking again after a refusal. */
const PAUSE = 1_000;

const tabs = new Set();
let source;
let heard = Date.now();
let last;

function tell(message) {
  last = message;
  for (const tab of tabs) tab.postMessage(message);
}

function connect() {
  source?.close();
  heard = Date.now();
  source = new EventSource("events");
  source.addEventListener("shown", () => {
    heard = Date.now();
    tell("shown");
  });
  source.addEventListener("alive", () => {
    heard = Date.now();
  });
  source.addEventListener("error", () => {
    tell("lost");
    // After a refusal the browser does not try again by itself.
    if (source.readyState === EventSource.CLOSED) setTimeout(connect, PAUSE);
  });
}

self.onconnect = ({ ports: [tab] }) => {
  tabs.add(tab);
  tab.onmessage = () => tabs.delete(tab);
  if (last) tab.postMessage(last);
};

connect();
setInterval(() => {
  if (Date.now() - heard > SILENCE) connect();
}, SILENCE / 5);
