#!/usr/bin/env bash
# Alternating clean builds of the two one-call programs, and the size of the Cumulo program. See ../README.md.
# usage: measure.sh [<rounds>]; the default is one round.
set -euo pipefail
cd "$(dirname "$0")"
unset RUSTC_WRAPPER RUSTFLAGS CARGO_BUILD_TARGET

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# build <program> <cargo build arguments…>: a clean build in $scratch/<program>.
build() {
    local program=$1 log=$scratch/log time=$scratch/time
    shift
    rm -rf "${scratch:?}/$program"
    TIMEFORMAT='%R %U %S'
    { time CARGO_TARGET_DIR="$scratch/$program" cargo build --offline --manifest-path "$program/Cargo.toml" "$@" \
        2>"$log"; } 2>"$time" || { cat "$log" >&2; return 1; }
    awk -v program="$program" -v profile="${1:-debug}" -v crates="$(grep -c '^ *Compiling ' "$log")" \
        '{ printf "%-8s %-10s %7.1f %7.1f %7d\n", program, profile, $1, $2 + $3, crates }' "$time"
}

for program in cumulo aws; do
    cargo fetch --quiet --manifest-path "$program/Cargo.toml"
done
uptime
printf '%-8s %-10s %7s %7s %7s\n' program profile 'wall s' 'CPU s' crates
for ((round = 0; round < ${1:-1}; round++)); do
    build cumulo
    build aws
done
build cumulo --release
wc -c <"$scratch/cumulo/release/one-call-cumulo" | awk '{ printf "stripped release binary of cumulo: %.2f MB\n", $1 / 1e6 }'
uptime
