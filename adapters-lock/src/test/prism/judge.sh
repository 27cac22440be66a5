#!/bin/sh
# Has Prism, which knows nothing of Kvittens, judge the neutral gateway by its contract:
#
#   1. The contract kit, and what else is tried with the stub, run through `prism proxy --errors` in front of it: each
#      request and each response is held against the contract, and one that breaks it fails the test that made it.
#   2. `prism mock` answers from the contract alone, without the stub, and the adapter must understand it.
#
# Needs node and npm (which fetches Prism, in the version that the judge of Lifecare has) beside what the build needs. Says
# how many requests were judged. Exit code 0 where nothing was found.
#
#   JUDGE_MAVEN  options for Maven, such as -o

set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
home=$(CDPATH='' cd -- "$here/../../../.." && pwd -P)
work=$home/adapters-lock/target/judge
module=adapters-lock
contract=$home/adapters-lock/src/main/resources/se/kvittens/lock/neutral/gateway-1.0.yaml

. "$home/adapters-lifecare/src/test/prism/prism.sh"

port=$(free_port)
upstream=$(free_port)
failed=0

start_prism "$work/proxy.log" proxy --errors --port "$port" "$contract" "http://127.0.0.1:$upstream"
tests -Dtest='NeutralGatewayContractTest,StubbedGatewayTest' "-Dkvittens.lock.via=http://127.0.0.1:$port" "-Dkvittens.lock.port=$upstream" ||
    failed=1
stop_prism
report 'Through the proxy' "$work/proxy.log" || failed=1

port=$(free_port)
start_prism "$work/mock.log" mock --errors --port "$port" "$contract"
tests -Dtest='MockedGatewayTest' "-Dkvittens.lock.mock=http://127.0.0.1:$port" || failed=1
stop_prism
report 'Answered by the mock' "$work/mock.log" || failed=1

exit $failed
