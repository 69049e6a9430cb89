#!/usr/bin/env bash
# Installs what the tests in a real browser need, and only what is missing: Chromium, a Java runtime for the Nu HTML
# checker, Noto's fonts for Arabic, and the locked packages from npm. Quick and without network when all is there.
#
#   tests/browser/install.sh
#
# Debian and its kin; as root, or with sudo. Any Node.js will do for npm: the one that runs the tests is among the
# packages, because Debian's may be older than they need.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

readonly least_java=11
readonly least_node=20.11

say() {
    printf 'install.sh: %s\n' "$1"
}

fail() {
    printf 'install.sh: %s\n' "$1" >&2
    exit 3
}

# Whether the second version is at least the first.
at_least() {
    printf '%s\n%s\n' "$1" "$2" | sort --version-sort --check=quiet
}

java_version() {
    java -version 2>&1 | sed -n 's/.* version "\([0-9.]*\).*/\1/p'
}

font_is_there() {
    [ "$(dpkg-query --show --showformat='${db:Status-Status}' fonts-noto-core 2>/dev/null)" = installed ]
}

missing=()
command -v chromium >/dev/null || missing+=(chromium chromium-sandbox)
if ! command -v java >/dev/null || ! at_least "$least_java" "$(java_version)"; then
    missing+=(default-jre-headless)
fi
font_is_there || missing+=(fonts-noto-core)
command -v node >/dev/null || missing+=(nodejs)
command -v npm >/dev/null || missing+=(npm)

if [ "${#missing[@]}" -gt 0 ]; then
    command -v apt-get >/dev/null || fail "these Debian packages are missing, and there is no apt-get: ${missing[*]}"
    as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "these packages are missing; install them as root: ${missing[*]}"
        as_root=(sudo)
    fi
    say "apt-get install ${missing[*]}"
    "${as_root[@]}" apt-get update --quiet --quiet
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install --yes --no-install-recommends --quiet --quiet "${missing[@]}"
else
    say 'Chromium, Java and fonts are there'
fi

# Nobody is sent to a private host by the lock file.
if grep '"resolved"' package-lock.json | grep -v '"https://registry.npmjs.org/'; then
    fail 'package-lock.json names another host than registry.npmjs.org'
fi

# The lock file as it was when its packages were installed.
readonly installed=node_modules/.installed-lock.json
if cmp --quiet package-lock.json "$installed"; then
    say 'the packages from npm are there'
else
    say 'npm ci'
    # No package's own scripts: one of them would download a second Java.
    npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
    # Where `npm test` looks; Debian's npm does not link it.
    for node in node_modules/node-linux-*/bin/node; do
        [ ! -e "$node" ] || ln -sf "../../$node" node_modules/.bin/node
    done
    cp package-lock.json "$installed"
fi

# As `npm test` will find it: the packages' own, or on other processors the system's.
node_version=$(PATH="$PWD/node_modules/.bin:$PATH" node --version)
at_least "$least_node" "${node_version#v}" ||
    fail "Node.js $least_node or later is needed on this processor, and $node_version is installed; see https://nodejs.org/"
