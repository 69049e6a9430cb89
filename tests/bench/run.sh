#!/usr/bin/env bash
# Measures what is promised about scale, beside `cp -r` of the same output and beside Hugo, all in one run.
#
#   tests/bench/run.sh        (or: make bench)
#
# Content and output stand on tmpfs, where a disk's noise does not hide the work. Every round builds and copies once at
# the full size and once at a tenth of it, so that whatever else the machine does falls on all alike. Nothing is
# installed: without Hugo there is no peer, but the promises are judged all the same. Ends with a line per promise;
# exits 1 if one is not met, 3 if it could not be measured.
#
# `constancia check` is measured beside reading and relating the same portal alone. How long an edit takes to be seen in
# the preview is measured by latency.py, at about 5,000 and 24,000 pages, beside a clean build of each and beside Hugo's.
#
# For trying the script out: BENCH_MEETINGS, BENCH_COMMITMENTS, BENCH_ROUNDS; BENCH_CONSTANCIA, BENCH_GENERATE and
# BENCH_LOAD name programs built before. With other sizes, fewer rounds or other programs nothing is judged.
set -euo pipefail
export LC_ALL=C.UTF-8

readonly meetings=${BENCH_MEETINGS:-2000}
readonly commitments=${BENCH_COMMITMENTS:-10000}
readonly rounds=${BENCH_ROUNDS:-5}
readonly needed_mb=8000

cd "$(dirname "${BASH_SOURCE[0]}")/../.."

fail() {
    printf 'run.sh: %s\n' "$1" >&2
    exit 3
}

command -v python3 >/dev/null || fail 'python3 is needed to measure time and memory'
[ -d /dev/shm ] || fail '/dev/shm is needed: content and output are to stand on tmpfs'

judged=yes
if [ "$meetings $commitments $rounds" != '2000 10000 5' ] || [ -n "${BENCH_CONSTANCIA:-}${BENCH_GENERATE:-}${BENCH_LOAD:-}" ]; then
    judged=no
fi
if [ "$judged" = yes ]; then
    # What stands on tmpfs is memory: output, its copy, both again for Hugo, and the content.
    free_mb=$(($(df --output=avail -k /dev/shm | tail -n 1) / 1000))
    memory_mb=$(($(awk '$1 == "MemAvailable:" { print $2 }' /proc/meminfo) / 1000))
    [ "$free_mb" -ge "$needed_mb" ] || fail "/dev/shm has $free_mb MB free, $needed_mb are needed"
    [ "$memory_mb" -ge "$needed_mb" ] || fail "$memory_mb MB of memory are free, $needed_mb are needed"
fi

load=$(cut -d ' ' -f 1 /proc/loadavg)

target=${CARGO_TARGET_DIR:-target}/release
constancia=${BENCH_CONSTANCIA:-$target/constancia}
generate=${BENCH_GENERATE:-$target/examples/generate-portal}
load_portal=${BENCH_LOAD:-$target/examples/load-portal}
if [ -z "${BENCH_CONSTANCIA:-}" ]; then
    cargo build --release --locked --quiet --bin constancia
fi
if [ -z "${BENCH_GENERATE:-}" ]; then
    cargo build --release --locked --quiet --example generate-portal
fi
if [ -z "${BENCH_LOAD:-}" ]; then
    cargo build --release --locked --quiet --example load-portal
fi
constancia=$(realpath "$constancia")
generate=$(realpath "$generate")
load_portal=$(realpath "$load_portal")

work=$(mktemp -d /dev/shm/constancia-bench.XXXXXX)
trap 'rm -rf -- "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
trap 'exit 129' HUP

# The programs as they are now, whoever builds them anew meanwhile.
cp "$constancia" "$work/constancia"
constancia=$work/constancia
cp "$load_portal" "$work/load-portal"
load_portal=$work/load-portal

# Runs a command and adds its seconds and its peak memory to the results; the command's own words go to a file.
cat >"$work/measure.py" <<'PYTHON'
import os, sys, time

name, results, log, *command = sys.argv[1:]
with open(log, "wb") as said:
    to_log = [(os.POSIX_SPAWN_DUP2, said.fileno(), 1), (os.POSIX_SPAWN_DUP2, said.fileno(), 2)]
    start = time.perf_counter()
    pid = os.posix_spawnp(command[0], command, os.environ, file_actions=to_log)
    _, status, usage = os.wait4(pid, 0)
    seconds = time.perf_counter() - start
if status != 0:
    code = os.waitstatus_to_exitcode(status)
    sys.exit(f"{' '.join(command)} ended with {code}:\n{open(log, errors='replace').read()[-4000:]}")
with open(results, "a") as results:
    print("time", name, seconds, usage.ru_maxrss * 1024, sep="\t", file=results)
PYTHON

measure() {
    local name=$1
    shift
    python3 "$work/measure.py" "$name" "$work/results" "$work/log" "$@" || fail "$name could not be measured"
}

# Adds to the results how many pages, files and bytes a folder holds.
weigh() {
    find "$2" -type f -printf '%f\t%s\n' | awk -F '\t' -v name="$1" '
        { files += 1; bytes += $2 }
        $1 ~ /\.html$/ { pages += 1 }
        END { printf "size\t%s\t%d\t%d\t%d\n", name, pages, files, bytes }' >>"$work/results"
}

# One clean build into an empty folder and one copy of it.
round() {
    local size=$1
    rm -rf -- "$work/out" "$work/copy"
    mkdir "$work/out"
    measure "build $size" "$constancia" build --root "$work/$size" --out "$work/out" --color never
    weigh "build $size" "$work/out"
    measure "cp $size" cp -r "$work/out" "$work/copy"
    weigh "cp $size" "$work/copy"
    rm -rf -- "$work/out" "$work/copy"
}

# One whole check, and what of it is reading and relating.
check_round() {
    measure 'load full' "$load_portal" "$work/full"
    measure 'check full' "$constancia" check --root "$work/full" --color never
}

# The same of the peer.
hugo_round() {
    rm -rf -- "$work/out" "$work/copy" "$work/hugo/resources"
    mkdir "$work/out"
    measure 'hugo' hugo --source "$work/hugo" --destination "$work/out" --cacheDir "$work/hugo-cache" \
        --buildFuture --noBuildLock
    weigh 'hugo' "$work/out"
    measure 'cp hugo' cp -r "$work/out" "$work/copy"
    weigh 'cp hugo' "$work/copy"
    rm -rf -- "$work/out" "$work/copy"
}

printf '%s, %s processors, load %s before the run, %s, %s rounds\n' \
    "$("$constancia" --version)" "$(nproc)" "$load" "$(uname -sr)" "$rounds"
peer=no
if command -v hugo >/dev/null; then
    peer=yes
    hugo version
else
    printf 'Hugo is not installed, so there is no peer in this run. On Debian: apt-get install hugo\n'
fi
if awk -v load="$load" 'BEGIN { exit !(load > 0.5) }'; then
    printf 'The machine was busy before the run (load %s): take the figures as provisional.\n' "$load"
fi

if [ "$peer" = yes ]; then
    "$generate" "$work/full" "$meetings" "$commitments" "$work/hugo"
else
    "$generate" "$work/full" "$meetings" "$commitments"
fi
"$generate" "$work/tenth" $((meetings / 10)) $((commitments / 10))

for ((number = 1; number <= rounds; number++)); do
    round full
    round tenth
    check_round
    if [ "$peer" = yes ]; then
        hugo_round
    fi
done

# The preview: 5,318 and 24,200 pages where the full size is the promised one.
edit() {
    python3 tests/bench/latency.py "$constancia" "$work/$1" "$work" "$1" "$work/results" "${@:2}" ||
        fail "edits of the $1 portal could not be measured"
}
rm -rf -- "$work/tenth" "$work/hugo" "$work/full"
if [ "$peer" = yes ]; then
    "$generate" "$work/small" $((meetings * 215 / 2000)) $((commitments * 1075 / 10000)) "$work/hugo"
    python3 tests/bench/latency.py hugo "$work/hugo" "$work/results" || fail "edits in Hugo could not be measured"
else
    "$generate" "$work/small" $((meetings * 215 / 2000)) $((commitments * 1075 / 10000))
fi
edit small 50 800
rm -rf -- "$work/small" "$work/hugo"
"$generate" "$work/middle" $((meetings * 1040 / 2000)) $((commitments * 5200 / 10000))
edit middle 50

status=0
python3 - "$work/results" "$meetings" "$commitments" "$judged" <<'PYTHON' || status=$?
import collections, statistics, sys

MOST_TIMES_CP = 8
MOST_MB = 700
MOST_TIMES_LOAD = 1.2
# Linear: a record costs at the full size what it costs at a tenth, and this much more for noise. Growth per page and
# per megabyte is shown beside it, and that of `cp -r`: pages and their lengths need not grow as records do.
MOST_GROWTH = 1.25
# An edit is seen after so many milliseconds, and this part of a clean build's time.
MOST_LATENCY = {"small": (60, 8), "middle": (200, 12)}
# Memory after 1,000 edits, over that after 10.
MOST_MEMORY = 1.2

path, meetings, commitments, judged = sys.argv[1:]
seconds, peaks, sizes, edits, cleans = (collections.defaultdict(list) for _ in range(5))
memory = {}
for line in open(path):
    what, name, *values = line.rstrip("\n").split("\t")
    if what == "time":
        seconds[name].append(float(values[0]))
        peaks[name].append(int(values[1]) / 1e6)
    elif what == "edit":
        edits[tuple(name.split(" "))].append(float(values[0]) * 1000)
    elif what == "clean":
        cleans[name].append(float(values[0]) * 1000)
    elif what == "memory":
        memory[name] = float(values[0]), float(values[1])
    else:
        sizes[name].append(tuple(map(int, values)))

for name, found in sizes.items():
    built = sizes.get(name.replace("cp ", "build ")) or sizes[name.replace("cp ", "")]
    if len(set(found)) > 1 or found[0] != built[0]:
        print(f"run.sh: {name} was not the same in every round, so nothing can be compared: pages, files and bytes",
              sorted(set(found)), file=sys.stderr)
        sys.exit(3)

records = f"{int(meetings):,} meetings, {int(commitments):,} commitments"
titles = {
    "build full": "constancia build, full size",
    "cp full": "cp -r of that",
    "build tenth": "constancia build, 1/10",
    "cp tenth": "cp -r of that",
    "hugo": "hugo, the same words",
    "cp hugo": "cp -r of that",
}
print(f"\nFull size: {records}. Seconds are medians, with the least and the most.\n")
head = ("", "seconds", "range", "pages", "files", "MB", "ms/page", "peak MB")
rows = [head]
for name in (name for name in titles if name in seconds):
    pages, files, size = sizes[name][0]
    median = statistics.median(seconds[name])
    rows.append((
        titles[name], f"{median:.2f}", f"{min(seconds[name]):.2f} to {max(seconds[name]):.2f}", f"{pages:,}",
        f"{files:,}", f"{size / 1e6:,.0f}", f"{median / pages * 1000:.3f}", f"{max(peaks[name]):,.0f}",
    ))
widths = [max(len(row[column]) for row in rows) for column in range(len(head))]
for row in rows:
    cells = [cell.rjust(width) for cell, width in zip(row, widths)]
    print("  ".join([row[0].ljust(widths[0]), *cells[1:]]))
print()


def times(build, copy):
    """The median build over the median copy, and the least and the most of a round."""
    ratios = [one / other for one, other in zip(seconds[build], seconds[copy])]
    ratio = statistics.median(seconds[build]) / statistics.median(seconds[copy])
    return ratio, f"{ratio:.2f} times (rounds: {min(ratios):.2f} to {max(ratios):.2f})"


def growth(kind, unit):
    """What a unit costs at the full size, over what it costs at a tenth."""
    def cost(size):
        return statistics.median(seconds[f"{kind} {size}"]) / unit(f"{kind} {size}")
    return cost("full") / cost("tenth")


def pages(name):
    return sizes[name][0][0]


def megabytes(name):
    return sizes[name][0][2] / 1e6


def share(name):
    return 10 if name.endswith("full") else 1


full, full_text = times("build full", "cp full")
_, tenth_text = times("build tenth", "cp tenth")
print(f"build over cp -r, full size: {full_text}")
print(f"build over cp -r, 1/10:      {tenth_text}")
for kind, title in (("build", "build"), ("cp", "cp -r")):
    grown = [f"{growth(kind, unit):.2f} {word}" for unit, word in
             ((pages, "per page"), (share, "per record"), (megabytes, "per MB"))]
    print(f"growth from 1/10, {title}: {', '.join(grown)} (1 is linear)")
check, check_text = times("check full", "load full")
for name, title in (("check full", "check, full size"), ("load full", "reading and relating alone")):
    print(f"{title}: {statistics.median(seconds[name]):.2f} s ({min(seconds[name]):.2f} to {max(seconds[name]):.2f})")
if "hugo" in seconds:
    _, hugo_text = times("hugo", "cp hugo")
    per_page = statistics.median(seconds["build full"]) / pages("build full")
    hugo_per_page = statistics.median(seconds["hugo"]) / pages("hugo")
    print(f"hugo over cp -r:             {hugo_text}")
    whole = statistics.median(seconds["build full"]) / statistics.median(seconds["hugo"])
    print(f"constancia over hugo:        {whole:.2f} times as long; {per_page / hugo_per_page:.2f} per page, "
          f"{per_page * pages('build full') / megabytes('build full') / (hugo_per_page * pages('hugo') / megabytes('hugo')):.2f} per MB")
print("\nFrom the end of a write to the changed bytes over HTTP, in milliseconds (median, least, most):")
seen = []
for (portal, kind), found in edits.items():
    median = statistics.median(found)
    line = f"{median:,.0f} ({min(found):,.0f} to {max(found):,.0f})"
    if portal not in MOST_LATENCY:
        print(f"  {portal + ' server':8} {kind:10} {line}")
        continue
    clean = statistics.median(cleans[portal])
    most, part = MOST_LATENCY[portal]
    print(f"  {portal:11} {kind:10} {line}, 1/{clean / median:.1f} of a clean build ({clean:,.0f})")
    seen.append((median <= most and median <= clean / part, f"an edit of a {kind} is seen after at most {most} ms and 1/{part} "
                 f"of a clean build's time, {portal} portal: {median:,.0f} ms, 1/{clean / median:.1f}"))
for portal, (before, after) in memory.items():
    seen.append((after <= before * MOST_MEMORY, f"memory after 1,000 edits is at most {MOST_MEMORY} times that after 10: "
                 f"{before:,.0f} MB, {after:,.0f} MB, {after / before:.2f} times"))
print()

peak = max(peaks["build full"])
grown = growth("build", share)
promises = [
    (full <= MOST_TIMES_CP, f"a clean build takes at most {MOST_TIMES_CP} times cp -r of its output: {full_text}"),
    (peak < MOST_MB, f"its peak memory is under {MOST_MB} MB: {peak:,.0f} MB"),
    (check <= MOST_TIMES_LOAD, f"a check takes at most {MOST_TIMES_LOAD} times reading and relating: {check_text}"),
    (grown <= MOST_GROWTH, f"growth from 1/10 of the size is linear, at most {MOST_GROWTH} times per record: {grown:.2f} "
                           f"({growth('build', pages):.2f} per page, {growth('build', megabytes):.2f} per MB)"),
    *seen,
]
if judged != "yes":
    print("Not the promised size, rounds and program: figures only, nothing is judged.")
    sys.exit(0)
for met, promise in promises:
    print(f"{'met    ' if met else 'NOT MET'}  {promise}")
sys.exit(0 if all(met for met, _ in promises) else 10)
PYTHON

case $status in
    0) exit 0 ;;
    10) exit 1 ;;
    *) fail 'the figures could not be worked out' ;;
esac
