#!/bin/sh
# Take out what install.sh --user put in. The library, its backups and the settings stay where they are.
set -eu

if [ "${1:-}" != "--user" ]; then
    echo "usage: ./uninstall.sh --user" >&2
    exit 2
fi

program="$HOME/.local/lib/postil"
if [ -x "$program/postil" ]; then "$program/postil" desktop --uninstall >/dev/null || true; fi
if [ "$(readlink "$HOME/.local/bin/postil" || true)" = "../lib/postil/postil" ]; then rm "$HOME/.local/bin/postil"; fi
rm -rf "$program"
echo "Postil is removed. Your library and your settings were not touched."
