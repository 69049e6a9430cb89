"""Measures how long an edit takes to be seen: from the end of the editor's write to the changed bytes served over HTTP.

    latency.py CONSTANCIA PORTAL WORK NAME RESULTS [EDITS [MEMORY_EDITS]]
    latency.py hugo SITE RESULTS

PORTAL is copied into WORK and edited there, one file at a time, after a moment of rest, in turns of four kinds: a
meeting's title, a commitment whose status changes, a template and a style of the portal's own theme. The page that shows
the edit is asked for again whenever the preview tells of news, until it shows it. After each edit of a commitment its
topic, the home page and the page of changes are fetched; in the end they, and the pages edited last, are compared with
what a clean build of the same folder makes of them.

The second form measures the peer's server, with a few edits of a meeting's page, which is asked for again and again.

With MEMORY_EDITS, so many edits of meetings follow, and the program's memory after ten edits is put beside that after all.
"""

import http.client
import os
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import time

LONGEST = 30  # seconds: an edit that is not seen by then never will be

# A moment between two edits, in seconds, as nobody writes without one.
REST = 0.1


def fail(text):
    print(f"latency.py: {text}", file=sys.stderr)
    sys.exit(3)


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def measure_hugo(site, results):
    port = free_port()
    command = ["hugo", "server", "--source", site, "--port", str(port), "--buildFuture"]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def get(path):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=LONGEST)
        connection.request("GET", path)
        return connection.getresponse().read()

    try:
        page = sorted(pathlib.Path(site).glob("content/en/meetings/*.md"))[1]
        address = f"/en/meetings/{page.stem}/"
        end = time.monotonic() + 10 * LONGEST
        while True:
            try:
                get(address)
                break
            except OSError:
                if time.monotonic() > end or server.poll() is not None:
                    fail("hugo server did not start")
                time.sleep(0.1)
        with open(results, "a") as out:
            for number in range(10):
                time.sleep(1)
                text = re.sub(r'^title = "(Edit \d+: )?', f'title = "Edit {number}: ', page.read_text(), count=1, flags=re.M)
                page.write_text(text)
                start = time.perf_counter()
                while f"Edit {number}: ".encode() not in get(address):
                    if time.perf_counter() - start > LONGEST:
                        fail("hugo server never showed an edit")
                    time.sleep(0.005)
                print("edit", "hugo meeting", time.perf_counter() - start, sep="\t", file=out)
    finally:
        server.terminate()
        server.wait()


if sys.argv[1] == "hugo":
    measure_hugo(*sys.argv[2:])
    sys.exit()

constancia, portal, work, name, results, *counts = sys.argv[1:]
edits = int(counts[0]) if counts else 50
memory_edits = int(counts[1]) if len(counts) > 1 else 0
work = pathlib.Path(work)
root = work / "edited"
shutil.rmtree(root, ignore_errors=True)
shutil.copytree(portal, root)
settings = root / "portal.toml"
settings.write_text('theme = "bench"\n' + settings.read_text())
theme = root / "themes" / "bench"
(theme / "templates").mkdir(parents=True)
(theme / "static").mkdir()
template = theme / "templates" / "topic.html"
template.write_text('{% extends "default/topic.html" %}\n{% block head %}<meta name="edit" content="0">{% endblock head %}\n')
style = theme / "static" / "bench.css"
style.write_text("p { --edit: 0 }\n")


def measured(*command):
    start = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        fail(f"{' '.join(map(str, command))} ended with {done.returncode}:\n{done.stderr[-4000:]}")
    return time.perf_counter() - start


def build(out):
    shutil.rmtree(out, ignore_errors=True)
    return measured(constancia, "build", "--quiet", "--root", root, "--out", out, "--color", "never")


# What is edited, and the page that shows it.
def pages(folder, ending):
    return sorted((root / "content" / folder).glob(f"*{ending}"))


meetings = pages("meetings", ".en.md")
commitments = [path for path in pages("commitments", ".toml") if 'is = "complete"' in path.read_text()]
if len(meetings) < 20 or len(commitments) < 20:
    fail("the portal is too small")


def edit_meeting(number):
    path = meetings[number % len(meetings)]
    text = re.sub(r'^title = "(Edit \d+: )?', f'title = "Edit {number}: ', path.read_text(), count=1, flags=re.M)
    page = f"/en/meetings/{path.name.removesuffix('.en.md')}/"
    return path, text, page, f"Edit {number}: ".encode()


def edit_commitment(number):
    # There and back again, so that the portal does not change as a whole.
    path = commitments[number // 2 % len(commitments)]
    old, new = ("complete", "limited") if number % 2 == 0 else ("limited", "complete")
    head, found, tail = path.read_text().rpartition(f'is = "{old}"')
    if not found:
        fail(f"{path} has no status {old}")
    return path, f'{head}is = "{new}"{tail}', f"/en/commitments/{path.stem}/", None


def edit_template(number):
    text = re.sub(r'content="\d+"', f'content="{number}"', template.read_text())
    return template, text, topic, f'content="{number}"'.encode()


def edit_style(number):
    return style, f"p {{ --edit: {number} }}\n", "/assets/bench.css", f"--edit: {number} ".encode()


topics = [path.stem.removesuffix(".en") for path in pages("topics", ".en.md")]
topic = f"/en/topics/{topics[0]}/"
also = ["/en/", topic, "/en/changes/", "/en/commitments/", "/es/"]

builds = [build(work / "clean") for _ in range(3)]
port = free_port()
said = open(work / "serve.log", "wb")
server = subprocess.Popen(
    [constancia, "serve", "--root", root, "--port", str(port), "--color", "never"], stdout=said, stderr=said
)


def memory():
    status = pathlib.Path(f"/proc/{server.pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+) kB", status)[1]) * 1024 / 1e6


def connect():
    end = time.monotonic() + LONGEST
    while True:
        try:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=LONGEST)
            connection.connect()
            connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            return connection
        except OSError:
            if time.monotonic() > end or server.poll() is not None:
                fail(f"the preview did not start:\n{(work / 'serve.log').read_text()[-2000:]}")
            time.sleep(0.05)


def get(path):
    global connection
    try:
        connection.request("GET", path)
        return connection.getresponse().read()
    except http.client.RemoteDisconnected:
        # A connection on which nothing was asked for long is closed.
        connection = connect()
        connection.request("GET", path)
        return connection.getresponse().read()


def published(path):
    """A page without what the preview adds."""
    return re.sub(rb'<script src="/_constancia/[^>]*></script>\n', b"", get(path))


def wait_for_news():
    while True:
        line = news.readline()
        if not line:
            fail("the preview ended")
        if line.startswith(b"data: ") and line.strip() != b"data:":
            return


def edit(make, number):
    """Makes an edit and returns the seconds until it is seen."""
    path, text, page, mark = make(number)
    before = published(page)
    with open(path, "w") as file:
        file.write(text)
    start = time.perf_counter()
    while True:
        wait_for_news()
        now = published(page)
        if mark in now if mark else now != before:
            return time.perf_counter() - start
        if time.perf_counter() - start > LONGEST:
            fail(f"an edit of {path} was never seen on {page}")


def compare(paths):
    """Whether pages are those of a clean build."""
    build(work / "clean")
    for path in paths:
        file = work / "clean" / (path.lstrip("/") + ("index.html" if path.endswith("/") else ""))
        if file.read_bytes() != published(path):
            fail(f"{path} is not what a clean build makes of it")


try:
    connection = connect()
    listener = connect()
    listener.request("GET", "/_constancia/events")
    news = listener.getresponse().fp
    wait_for_news()
    kinds = {"meeting": edit_meeting, "commitment": edit_commitment, "template": edit_template, "style": edit_style}
    found = {kind: [] for kind in kinds}
    after_ten = None
    with open(results, "a") as out:
        for number in range(1, edits + 1):
            for kind, make in kinds.items():
                time.sleep(REST)
                found[kind].append(edit(make, number - 1 if kind == "commitment" else number))
                if kind == "commitment":
                    for path in also:
                        get(path)
            if number * len(kinds) >= 10 and after_ten is None:
                after_ten = memory()
        edited = [edit_meeting(edits)[2], edit_commitment(edits)[2], "/assets/bench.css"]
        compare(also + edited)
        for kind, seconds in found.items():
            for second in seconds:
                print("edit", f"{name} {kind}", second, sep="\t", file=out)
        for seconds in builds:
            print("clean", name, seconds, sep="\t", file=out)
        if memory_edits:
            for number in range(edits + 1, edits + 1 + memory_edits):
                edit(edit_meeting, number)
            compare([f"/en/meetings/{meetings[(edits + memory_edits) % len(meetings)].name.removesuffix('.en.md')}/"])
            print("memory", name, after_ten, memory(), sep="\t", file=out)
finally:
    server.terminate()
    server.wait()
