# What the judge of the contract shares; read by it, and not run by itself. Before it is read: $home, the top of the project;
# $work, a folder of the judge's own below a target; $module, what Maven is to test.
#
#   JUDGE_MAVEN  options for Maven, such as -o

prism_files=$home/adapters-lifecare/src/test/prism
mkdir -p "$work"
cp "$prism_files/package.json" "$prism_files/package-lock.json" "$prism_files/.npmrc" "$work"
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
    (cd "$home" && mvn -q -B ${JUDGE_MAVEN:-} -pl "$module" -am test "$@" >"$work/maven.log" 2>&1) || {
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
