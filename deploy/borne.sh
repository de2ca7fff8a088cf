#!/bin/sh
# Opens Arpenteur on a public screen, full screen, without anything staying on the machine. See README.md.
#
#   borne.sh https://arpenteur.example.org/?mode=borne
#
# BORNE_IMPRESSION=directe   prints at once on the default printer; otherwise the browser asks, with its preview
# BORNE_HOTES="proxy.lan"    other machines that the browser may reach, such as the proxy of the network
# CHROMIUM=/path/to/chromium another browser of the same family
set -eu

address=${1:?address of the application expected, such as https://arpenteur.example.org/?mode=borne}
browser=${CHROMIUM:-chromium}

# Nothing else exists for this browser: it cannot leave for another site, nor ask anything of its maker.
host=${address#*://}
host=${host%%[/?#]*}
host=${host%:*}
reached="MAP * ~NOTFOUND, EXCLUDE $host"
for other in ${BORNE_HOTES:-}; do reached="$reached, EXCLUDE $other"; done

# In memory where the system offers it: what is not written to a disk needs no erasing.
memory=${XDG_RUNTIME_DIR:-/dev/shm}
[ -w "$memory" ] || memory=${TMPDIR:-/tmp}
profile=$(mktemp -d "$memory/arpenteur-borne.XXXXXX")
running=
stop() {
  [ -z "$running" ] || kill "$running" 2>/dev/null || true
  [ -z "$running" ] || wait "$running" 2>/dev/null || true
  # A part of the browser may still be writing while it ends.
  rm -rf "$profile" 2>/dev/null || { sleep 2; rm -rf "$profile"; }
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# What the browser and its libraries write beside a profile (keys, caches, downloads, settings) goes there as well.
export XAUTHORITY="${XAUTHORITY:-${HOME:-}/.Xauthority}" HOME="$profile/home" GSETTINGS_BACKEND=memory
export XDG_CONFIG_HOME="$HOME/.config" XDG_CACHE_HOME="$HOME/.cache" XDG_DATA_HOME="$HOME/.local/share"
mkdir -p "$HOME"

set -- \
  --user-data-dir="$profile" --disk-cache-dir="$profile/cache" `# everything the browser writes, erased at the end` \
  --kiosk --start-fullscreen --no-first-run --no-default-browser-check `# no bar, no tab, no question` \
  --incognito `# nothing of a visit reaches the profile, not even until the end` \
  --disable-pinch --overscroll-history-navigation=0 `# no zoom of the page and no way back by a gesture` \
  --disable-features=Translate,AutofillServerCommunication,MediaRouter `# no offer of the browser itself` \
  --disable-extensions --disable-sync --disable-default-apps --disable-component-update \
  --disable-background-networking --disable-domain-reliability --no-pings --disable-breakpad `# nothing sent home` \
  --password-store=basic --disable-save-password-bubble \
  --disable-session-crashed-bubble --hide-crash-restore-bubble --noerrdialogs \
  --disk-cache-size=52428800 `# 50 MB` \
  --host-resolver-rules="$reached" \
  --lang=fr-FR \
  "$address"
[ "${BORNE_IMPRESSION:-}" != directe ] || set -- --kiosk-printing "$@"

# Not `exec`: the profile is erased when the browser ends, however it ends.
"$browser" "$@" &
running=$!
status=0
wait "$running" || status=$?
running=
exit "$status"
