#!/bin/sh
# Fetches what tests need of npm, with the lock files, to target/npm: Prism, by which they judge what the server answers, the library
# of Svix, by which they judge what it sends, and what drives a browser over the overview. Where one is missing, its tests are
# skipped. Needs node and npm. What is there already is left as it is.

set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)

fetch() {
    tool=$here/$1
    work=$here/../../../target/npm/$1
    mkdir -p "$work"
    if ! cmp -s "$tool/package-lock.json" "$work/installed-lock.json"; then
        cp "$tool/package.json" "$tool/package-lock.json" "$tool/.npmrc" "$work"
        (cd "$work" && npm ci --silent)
        cp "$tool/package-lock.json" "$work/installed-lock.json"
    fi
}

fetch prism
fetch browser
fetch svix
