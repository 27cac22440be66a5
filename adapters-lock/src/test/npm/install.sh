#!/bin/sh
# Fetches the programs of others by which tests of locks are judged, each with its lock file, to target/npm/<tool>; where they
# are missing, those tests are skipped. Needs node and npm. What is there already is left as it is.

set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
target=$here/../../../target/npm

for tool in "$here"/*/; do
    work=$target/$(basename "$tool")
    mkdir -p "$work"
    if ! cmp -s "$tool/package-lock.json" "$work/installed-lock.json"; then
        cp "$tool/package.json" "$tool/package-lock.json" "$tool/.npmrc" "$work"
        (cd "$work" && npm ci --silent)
        cp "$tool/package-lock.json" "$work/installed-lock.json"
    fi
done
