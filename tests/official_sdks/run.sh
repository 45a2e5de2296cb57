#!/usr/bin/env bash
# Tries the mock with the providers' official Python SDKs.
#
#   tests/official_sdks/run.sh [--require]
#
# Without Python, or where the SDKs cannot be installed, it says so and succeeds; with --require it fails then.
set -euo pipefail

case "$#:${1-}" in
    0:) require=0 ;;
    1:--require) require=1 ;;
    *) echo "usage: ${0##*/} [--require]" >&2; exit 2 ;;
esac

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
target=${CARGO_TARGET_DIR:-$root/target}
# Cargo reads a relative one from where it is started, and this script goes elsewhere.
[[ $target == /* ]] || target=$PWD/$target
export CARGO_TARGET_DIR=$target
cd "$root"

skip() {
    echo "skipped: $1"
    exit "$require"
}

# The SDKs go into a folder of the target directory, one for each Python, and stay there for the next run.
command -v python3 >/dev/null || skip "python3 is not installed"
python3 -c 'import sys; sys.exit(sys.version_info < (3, 10))' || skip "the pinned packages need Python 3.10 or newer"
version=$(python3 -c 'import platform as p; print(p.python_implementation(), p.python_version(), sep="-")')
home=$target/official-sdks/$version
log=$home/log
mkdir -p "$home"

# An interrupted run may have left a venv without pip.
if "$home/venv/bin/python" -m pip --version >"$log" 2>&1 || python3 -m venv --clear "$home/venv" >"$log" 2>&1; then
    python=("$home/venv/bin/python")
    into=()
    stamp=$home/venv/installed.txt
else
    rm -rf "$home/venv"
    python3 -m pip --version >/dev/null 2>&1 || skip "neither venv nor pip works with this python3"
    python=(env "PYTHONPATH=$home/packages" python3)
    into=(--target "$home/packages" --upgrade)
    stamp=$home/packages/installed.txt
fi

if ! cmp -s "$here/requirements.txt" "$stamp"; then
    rm -f "$stamp"
    installed=0
    for _ in 1 2; do
        if "${python[@]}" -m pip install --quiet --disable-pip-version-check --no-input --retries 2 --timeout 30 \
            ${into[@]+"${into[@]}"} -r "$here/requirements.txt" >"$log" 2>&1; then
            installed=1
            break
        fi
    done
    # Addresses stay out of the line: an index may be private.
    why=$(grep -m1 ERROR "$log" | sed 's#[a-z]*://[^ ]*#…#g' || true)
    ((installed)) || skip "the SDKs cannot be installed: ${why:-pip failed} (see $log)"
    cp "$here/requirements.txt" "$stamp"
fi

export MOCK_ID=official-sdk-id MOCK_SECRET=official-sdk-secret
export MOCK_SESSION_ID=official-sdk-session-id MOCK_SESSION_TOKEN=official-sdk-session-token
export MOCK_BEARER=official-sdk-bearer

cargo build --quiet -p cumulo-mock

scratch=$(mktemp -d)
mock=
stop() {
    if [[ -n $mock ]]; then
        kill "$mock" 2>/dev/null || true
        wait "$mock" 2>/dev/null || true
    fi
    rm -rf "$scratch"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

"$target/debug/cumulo-mock" --listen 127.0.0.1:0 --bearer "$MOCK_BEARER" \
    --access-key "$MOCK_ID:$MOCK_SECRET" --access-key "$MOCK_SESSION_ID:$MOCK_SECRET:$MOCK_SESSION_TOKEN" \
    >"$scratch/out" 2>"$scratch/err" &
mock=$!

MOCK_URL=
for _ in {1..100}; do
    MOCK_URL=$(sed -n 's/^listening on //p' "$scratch/out")
    if [[ -n $MOCK_URL ]] || ! kill -0 "$mock" 2>/dev/null; then break; fi
    sleep 0.1
done
if [[ -z $MOCK_URL ]]; then
    echo "the mock did not start:" >&2
    cat "$scratch/err" >&2
    exit 1
fi
export MOCK_URL

if ! "${python[@]}" -B "$here/test_official_sdks.py"; then
    echo "what the mock saw:" >&2
    cat "$scratch/err" >&2
    exit 1
fi
