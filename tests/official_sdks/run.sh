#!/usr/bin/env bash
# Tries the mock with the providers' official clients: SDKs for Python (for Alibaba
# Cloud of both generations) and Node.js, and the command line tool tccli.
#
#   tests/official_sdks/run.sh [--require] [python|aliyun_core|node|tccli]...
#
# Without names it tries all. A client whose language is not installed, or that cannot be installed, is skipped and named;
# with --require the script fails then. The packages go into a folder of the target directory and stay there for the next
# run.
set -euo pipefail

require=0
wanted=()
for argument; do
    case $argument in
        --require) require=1 ;;
        python | aliyun_core | node | tccli) wanted+=("$argument") ;;
        *) echo "usage: ${0##*/} [--require] [python|aliyun_core|node|tccli]..." >&2; exit 2 ;;
    esac
done
((${#wanted[@]})) || wanted=(python aliyun_core node tccli)

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
target=${CARGO_TARGET_DIR:-$root/target}
# Cargo reads a relative one from where it is started, and this script goes elsewhere.
[[ $target == /* ]] || target=$PWD/$target
export CARGO_TARGET_DIR=$target
cd "$root"

skipped=()
failed=()
passed=()

skip() {
    echo "skipped: $1: $2"
    skipped+=("$1")
    return 1
}

# Why an installation failed, without addresses: an index may be private.
why() {
    grep -m1 -i "err" "$1" | sed 's#[a-z]*://[^ ]*#…#g' || true
}

# install_python NAME REQUIREMENTS: installs into an environment of its own and leaves the command in `python`.
install_python() {
    local name=$1 requirements=$2
    command -v python3 >/dev/null || { skip "$name" "python3 is not installed"; return 1; }
    python3 -c 'import sys; sys.exit(sys.version_info < (3, 10))' ||
        { skip "$name" "the pinned packages need Python 3.10 or newer"; return 1; }
    local version home log into stamp
    version=$(python3 -c 'import platform as p; print(p.python_implementation(), p.python_version(), sep="-")')
    home=$target/official-sdks/$name-$version
    log=$home/log
    mkdir -p "$home"
    # An interrupted run may have left a venv without pip.
    if "$home/venv/bin/python" -m pip --version >"$log" 2>&1 || python3 -m venv --clear "$home/venv" >"$log" 2>&1; then
        python=("$home/venv/bin/python")
        into=()
        stamp=$home/venv/installed.txt
    else
        rm -rf "$home/venv"
        python3 -m pip --version >/dev/null 2>&1 || { skip "$name" "neither venv nor pip works with this python3"; return 1; }
        python=(env "PYTHONPATH=$home/packages" python3)
        into=(--target "$home/packages" --upgrade)
        stamp=$home/packages/installed.txt
    fi
    if cmp -s "$requirements" "$stamp"; then return 0; fi
    rm -f "$stamp"
    local attempt
    for attempt in 1 2; do
        if "${python[@]}" -m pip install --quiet --disable-pip-version-check --no-input --retries 2 --timeout 30 \
            ${into[@]+"${into[@]}"} -r "$requirements" >"$log" 2>&1; then
            cp "$requirements" "$stamp"
            return 0
        fi
    done
    skip "$name" "the packages cannot be installed: $(why "$log") (see $log)"
}

# Installs the packages of the lock file and leaves their folder in NODE_PACKAGES.
install_node() {
    command -v node >/dev/null && command -v npm >/dev/null || { skip node "node and npm are not installed"; return 1; }
    node -e 'process.exit(Number(process.versions.node.split(".")[0]) < 20 ? 1 : 0)' ||
        { skip node "the tests need Node.js 20 or newer"; return 1; }
    export NODE_PACKAGES=$target/official-sdks/node-$(node --version)
    mkdir -p "$NODE_PACKAGES"
    local log=$NODE_PACKAGES/log stamp=$NODE_PACKAGES/installed.json
    if cmp -s "$here/node/package-lock.json" "$stamp"; then return 0; fi
    rm -f "$stamp"
    cp "$here/node/package.json" "$here/node/package-lock.json" "$NODE_PACKAGES"
    # No script of a package runs.
    if (cd "$NODE_PACKAGES" && npm ci --ignore-scripts --no-audit --no-fund --no-update-notifier >"$log" 2>&1); then
        cp "$here/node/package-lock.json" "$stamp"
        return 0
    fi
    skip node "the packages cannot be installed: $(why "$log") (see $log)"
}

scratch=$(mktemp -d)
mocks=()
stop() {
    local mock
    for mock in ${mocks[@]+"${mocks[@]}"}; do
        kill "$mock" 2>/dev/null || true
        wait "$mock" 2>/dev/null || true
    done
    rm -rf "$scratch"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# start NAME ARGUMENT...: starts a mock, and leaves its address in `url`.
start() {
    local name=$1
    shift
    # The redirection below comes too late for the first look.
    : >"$scratch/$name.out"
    "$target/debug/cumulo-mock" --listen 127.0.0.1:0 "$@" >"$scratch/$name.out" 2>"$scratch/$name.err" &
    mocks+=($!)
    local _
    for _ in {1..100}; do
        url=$(sed -n 's/^listening on //p' "$scratch/$name.out")
        if [[ -n $url ]] || ! kill -0 "${mocks[-1]}" 2>/dev/null; then break; fi
        sleep 0.1
    done
    if [[ -z $url ]]; then
        echo "the mock did not start:" >&2
        cat "$scratch/$name.err" >&2
        exit 1
    fi
}

# try NAME COMMAND...: runs the tests of a client; shows what the mock saw if one fails.
try() {
    local name=$1
    shift
    echo "== $name"
    if "$@" 2>&1 | tee "$scratch/$name.log"; then
        local count
        count=$(sed -n -e 's/^Ran \([0-9]*\) tests.*/\1/p' -e 's/^ℹ pass \([0-9]*\)/\1/p' "$scratch/$name.log" | tail -n 1)
        passed+=("$name ${count:-?}")
    else
        failed+=("$name")
        echo "what the mock saw last:" >&2
        cat "$scratch"/*.err | tail -n 200 >&2
    fi
}

export MOCK_ID=official-sdk-id MOCK_SECRET=official-sdk-secret
export MOCK_SESSION_ID=official-sdk-session-id MOCK_SESSION_TOKEN=official-sdk-session-token
export MOCK_BEARER=official-sdk-bearer
export CUMULO_MOCK_ACCESS_KEY="$MOCK_ID:$MOCK_SECRET $MOCK_SESSION_ID:$MOCK_SECRET:$MOCK_SESSION_TOKEN"
export CUMULO_MOCK_BEARER=$MOCK_BEARER

cargo build --quiet -p cumulo-mock
start plain
export MOCK_URL=$url
start tls --tls --certificate "$scratch/mock.pem"
export MOCK_TLS_URL=$url MOCK_CERTIFICATE=$scratch/mock.pem

for client in "${wanted[@]}"; do
    case $client in
        python)
            if install_python python "$here/requirements.txt"; then
                try python "${python[@]}" -B "$here/test_official_sdks.py"
            fi
            ;;
        aliyun_core)
            if install_python aliyun_core "$here/aliyun_core/requirements.txt"; then
                try aliyun_core "${python[@]}" -B "$here/aliyun_core/test_aliyun_core.py"
            fi
            ;;
        node)
            if install_node; then
                try node node --test --test-reporter=spec "$here/node/test_official_sdks.mjs"
            fi
            ;;
        tccli)
            if install_python tccli "$here/tccli/requirements.txt"; then
                try tccli "${python[@]}" -B "$here/tccli/test_tccli.py"
            fi
            ;;
    esac
done

echo "== official clients: passed: ${passed[*]:-none}; skipped: ${skipped[*]:-none}; failed: ${failed[*]:-none}"
((${#failed[@]} == 0)) || exit 1
((${#skipped[@]} == 0 || require == 0)) || exit 1
