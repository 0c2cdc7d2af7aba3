#!/usr/bin/env bash
# Plays a session in the real window, by keys and with a quick clock, and kills it again and again at moments of chance.
# After each kill the diary must hold every set that it held before, each once, and the window opens on the next one.
# usage: killed.sh GENU GENU-DESKTOP [KILLS [SEED]]     (needs Xvfb, xdotool and jq)
set -u
genu=$1 desktop=$2 kills=${3:-100}
RANDOM=${4:-7}
pace=300
folder=$(mktemp -d) || exit 1
trap 'kill -9 $window $display 2>/dev/null; rm -rf "$folder"' EXIT
window="" display=""

fail() {
  echo "killed.sh: $*" >&2
  exit 1
}

# The wall clock of the story, in milliseconds; it goes `pace` times as fast as ours.
story=$(date -u -d 2026-03-09T08:00:00 +%s%3N)
begun=0
now() { date -u -d "@$((story / 1000))" +%Y-%m-%dT%H:%M:%S+00:00; }
in_diary() { "$genu" --data "$folder/diary" --now "$(now)" "$@"; }
sets_of() { jq -c '[.sets[] | [.exercise, .side, .set]]' <<<"$1"; }

begin_session() {
  in_diary session start >/dev/null || fail "no session could be begun at $(now)"
}

# A session that has been played to its end; the next one is three days later, with the morning answered.
next_session() {
  in_diary session finish --pain-during 2 --effort 4 >/dev/null || fail "the session could not be finished"
  story=$((story + 86400000))
  in_diary follow-up --pain 1 --change same >/dev/null 2>&1
  story=$((story + 2 * 86400000))
  begin_session
}

open_window() {
  begun=$(date +%s%3N)
  LIBGL_ALWAYS_SOFTWARE=1 DISPLAY=$where "$desktop" --data "$folder/diary" --now "$(now)" --pace $pace --screen session \
    --size 900x700 2>"$folder/window.log" &
  window=$!
  local tries=0
  until DISPLAY=$where xdotool search --name Genu windowfocus >/dev/null 2>&1; do
    sleep 0.05
    tries=$((tries + 1))
    [ $tries -lt 200 ] || fail "the window did not open: $(cat "$folder/window.log")"
  done
}

# Presses of the big button, with time between them, as many as chance will have.
play() {
  local presses=$((RANDOM % 6 + 1))
  while [ $presses -gt 0 ]; do
    DISPLAY=$where xdotool key space
    sleep "0.$((RANDOM % 45 + 5))"
    presses=$((presses - 1))
  done
}

kill_window() {
  kill -9 "$window" 2>/dev/null || fail "the window was gone before it was killed: $(cat "$folder/window.log")"
  wait "$window" 2>/dev/null
  story=$((story + ($(date +%s%3N) - begun) * pace))
  [ $((RANDOM % 4)) -eq 0 ] && story=$((story + RANDOM * 20))
}

Xvfb -displayfd 3 -screen 0 1000x800x24 -noreset 3>"$folder/display" 2>/dev/null &
display=$!
for ((tries = 0; tries < 100; ++tries)); do
  [ -s "$folder/display" ] && break
  sleep 0.1
done
where=":$(cat "$folder/display")"
[ "$where" != ":" ] || fail "Xvfb did not start"

in_diary programme start pfp-runner --side left >/dev/null || fail "no programme could be started"
begin_session
most=0 sessions=1
for ((i = 1; i <= kills; ++i)); do
  open_window
  play
  before=$(in_diary --json session show) || fail "the diary cannot be read beside the window"
  kill_window
  after=$(in_diary --json session show) || fail "the diary cannot be read after kill $i"
  held=$(sets_of "$before") found=$(sets_of "$after")
  jq -en --argjson a "$held" --argjson b "$found" '$b[:($a | length)] == $a' >/dev/null ||
    fail "kill $i lost a set: $held before, $found after"
  jq -en --argjson b "$found" '($b | unique | length) == ($b | length)' >/dev/null || fail "kill $i doubled a set: $found"
  count=$(jq length <<<"$found")
  [ "$count" -gt "$most" ] && most=$count
  if jq -e '.next == null' <<<"$after" >/dev/null; then
    next_session
    sessions=$((sessions + 1)) most=0
  fi
done
[ $((sessions - 1 + most)) -gt 0 ] || fail "nothing was ever recorded: the keys did not arrive"
echo "$kills kills, $sessions sessions begun, $most sets in the last one: none lost, none doubled"
