#!/usr/bin/env bash
# Starts the real window with the training ledger on a screen in memory and looks at it: it must appear, draw more
# than one colour, stay alive, and end cleanly when it is closed. Needs Xvfb, openbox, xdotool and ImageMagick.
#
#   tests/window/run.sh [PROGRAM] [PICTURE]    without PROGRAM it is built; the picture is target/window/demo.png
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
program=${1:-}
picture=${2:-target/window/demo.png}
if [ -z "$program" ]; then
  cargo build --bin custodia
  program=target/debug/custodia
fi
mkdir -p "$(dirname "$picture")"
room=$(mktemp -d)
children=()

tidy_up() {
  local status=$?
  [ "$status" -eq 0 ] || { echo "--- what the program said"; tail -n 40 "$room/said" 2>/dev/null || true; }
  for child in "${children[@]}"; do kill "$child" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$room"
  exit "$status"
}
trap tidy_up EXIT

fail() { echo "FAILED: $*"; exit 1; }

# until_true SECONDS COMMAND…: tries ten times a second.
until_true() {
  local tries=$(($1 * 10))
  shift
  while [ "$tries" -gt 0 ]; do
    "$@" && return 0
    sleep 0.1
    tries=$((tries - 1))
  done
  return 1
}

# --- a screen and a window manager, of our own -----------------------------------------------------------------

Xvfb -displayfd 3 -screen 0 1366x768x24 +extension GLX -nolisten tcp 3>"$room/display" 2>"$room/xvfb" &
children+=($!)
until_true 20 test -s "$room/display" || fail "no screen: $(tail -n 3 "$room/xvfb")"
export DISPLAY=":$(tr -d '[:space:]' <"$room/display")"
unset WAYLAND_DISPLAY WAYLAND_SOCKET
export HOME="$room/home" XDG_RUNTIME_DIR="$room/run" LIBGL_ALWAYS_SOFTWARE=1 LC_ALL=C.UTF-8
mkdir -p "$HOME" "$XDG_RUNTIME_DIR" && chmod 700 "$XDG_RUNTIME_DIR"
openbox >"$room/openbox" 2>&1 &
children+=($!)
managed() { xdotool get_desktop >/dev/null 2>&1; }
until_true 20 managed || fail "no window manager: $(tail -n 3 "$room/openbox")"

# --- the program -----------------------------------------------------------------------------------------------

CUSTODIA_DATA="$room/data" "$program" --demo >"$room/said" 2>&1 &
custodia=$!
children+=("$custodia")

alive() { kill -0 "$custodia" 2>/dev/null; }
window_or_gone() { ! alive || xdotool search --onlyvisible --name Custodia >"$room/window" 2>/dev/null; }
until_true 120 window_or_gone || fail "no window within 120 s"
alive || fail "the program ended before it had a window"
window=$(head -n 1 "$room/window")

colours() {
  import -window "$window" "$picture" 2>/dev/null && identify -format %k "$picture"
}
drawn() { [ "$(colours || echo 0)" -ge 64 ]; }
until_true 60 drawn || fail "the window has $(colours || echo 0) colours after 60 s"
sleep 3
alive || fail "the program ended by itself"
drawn || fail "the window went blank"
echo "drawn: $(identify -format '%w x %h, %k colours' "$picture"), $picture"

gone() { ! alive; }
# A window that has just appeared may not have the keyboard yet: like a person, press again after a while.
for _ in 1 2 3 4 5 6; do
  gone && break
  xdotool windowfocus --sync "$window" || true
  xdotool key --clearmodifiers alt+F4
  until_true 30 gone && break
done
gone || fail "still there 180 s after it was closed"
status=0
wait "$custodia" || status=$?
[ "$status" -eq 0 ] || fail "ended with status $status"
echo "closed: status 0"
