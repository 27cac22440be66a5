#!/bin/sh
# Fetches Prism, by which tests judge what the server answers, with its lock file, to target/npm/prism; where it is missing,
# those tests are skipped. Needs node and npm. What is there already is left as it is.

set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
tool=$here/prism
work=$here/../../../target/npm/prism

mkdir -p "$work"
if ! cmp -s "$tool/package-lock.json" "$work/installed-lock.json"; then
    cp "$tool/package.json" "$tool/package-lock.json" "$tool/.npmrc" "$work"
    (cd "$work" && npm ci --silent)
    cp "$tool/package-lock.json" "$work/installed-lock.json"
fi
