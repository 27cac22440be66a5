#!/bin/sh
# Has Prism, which knows nothing of Kvittens, judge the neutral gateway by its contract:
#
#   1. The contract kit runs through `prism proxy --errors` in front of the stub: each request and each response is held
#      against the contract, and one that breaks it fails the test that made it.
#   2. `prism mock` answers from the contract alone, without the stub, and the adapter must understand it.
#
# Needs node and npm (which fetches Prism, in the version that the judge of Lifecare has) beside what the build needs. Says
# how many requests were judged. Exit code 0 where nothing was found.
#
#   JUDGE_MAVEN  options for Maven, such as -o

set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
home=$(CDPATH='' cd -- "$here/../../../.." && pwd -P)
prism_of_all=$home/adapters-lifecare/src/test/prism
work=$home/adapters-lock/target/judge
contract=$home/adapters-lock/src/main/resources/se/kvittens/lock/neutral/gateway-1.0.yaml

mkdir -p "$work"
cp "$prism_of_all/package.json" "$prism_of_all/package-lock.json" "$prism_of_all/.npmrc" "$work"
(cd "$work" && npm ci --silent)

free_port() {
    node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'
}

prism=
stop_prism() {
    [ -z "$prism" ] || kill "$prism" 2>/dev/null || true
    prism=
}
trap stop_prism EXIT INT TERM

# Starts Prism with the arguments given and waits until it listens.
start_prism() {
    log=$1
    shift
    node "$work/node_modules/@stoplight/prism-cli/dist/index.js" "$@" >"$log" 2>&1 &
    prism=$!
    tries=0
    until grep -q 'Prism is listening' "$log"; do
        tries=$((tries + 1))
        if [ "$tries" -gt 120 ] || ! kill -0 "$prism" 2>/dev/null; then
            cat "$log" >&2
            echo 'judge: Prism does not start' >&2
            exit 2
        fi
        sleep 1
    done
}

tests() {
    # shellcheck disable=SC2086 # options are words
    (cd "$home" && mvn -q -B ${JUDGE_MAVEN:-} -pl adapters-lock -am test "$@" >"$work/maven.log" 2>&1) || {
        tail -n 60 "$work/maven.log" >&2
        return 1
    }
}

# What a log says: requests, and those with which something is wrong.
report() {
    requests=$(grep -c 'Request received' "$2" || true)
    violations=$(grep -c 'Violation: \|Request terminated with error' "$2" || true)
    echo "$1: $requests requests judged, $violations violations"
    if [ "$violations" -gt 0 ]; then
        grep 'Violation: \|Request terminated with error' "$2" | sed 's/.*Violation: //' | sort | uniq -c | sort -rn | head -n 20
    fi
    [ "$violations" -eq 0 ] && [ "$requests" -gt 0 ]
}

port=$(free_port)
upstream=$(free_port)
failed=0

start_prism "$work/proxy.log" proxy --errors --port "$port" "$contract" "http://127.0.0.1:$upstream"
tests -Dtest='NeutralGatewayContractTest' "-Dkvittens.lock.via=http://127.0.0.1:$port" "-Dkvittens.lock.port=$upstream" ||
    failed=1
stop_prism
report 'Through the proxy' "$work/proxy.log" || failed=1

port=$(free_port)
start_prism "$work/mock.log" mock --errors --port "$port" "$contract"
tests -Dtest='MockedGatewayTest' "-Dkvittens.lock.mock=http://127.0.0.1:$port" || failed=1
stop_prism
report 'Answered by the mock' "$work/mock.log" || failed=1

exit $failed
