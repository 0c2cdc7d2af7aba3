#!/usr/bin/env bash
# fetch_sqlite.sh FOLDER puts SQLite's amalgamation (3.53.2, public domain) into FOLDER: sqlite3.c and sqlite3.h.
# It comes from a pinned npm package that carries it, checked against the checksum below; nothing of it is run.
set -euo pipefail
package=better-sqlite3@12.11.1
checksum=76af40b40a608393c616d0733c54819771d94231e893981a40233ace1d989346929830acd426e7548f3f1e001242434ab16169b1e20ef5b7a0e71c696216c87c

folder=${1:?Say into which folder the amalgamation goes.}
stamp="$folder/$package"
[ ! -e "$stamp" ] || exit 0

printf 'Fetching the SQLite amalgamation.\n'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if ! (cd "$work" && npm pack "$package" >npm.log 2>&1 </dev/null); then
  reason=$(sed -nE 's/^npm (ERR!|error) code //p' "$work/npm.log" | head -n 1)
  printf 'npm could not fetch %s (%s); is there a network?\n' "$package" "${reason:-no reason given}" >&2
  exit 1
fi
printf '%s  %s\n' "$checksum" "$work"/*.tgz | sha512sum --check --status ||
  { printf 'What npm brought for %s is not what it was; nothing was unpacked.\n' "$package" >&2; exit 1; }
mkdir -p "$folder"
tar -xzf "$work"/*.tgz -C "$folder" --strip-components=3 package/deps/sqlite3/sqlite3.c package/deps/sqlite3/sqlite3.h
touch "$stamp"
