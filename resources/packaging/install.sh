#!/bin/sh
# Install Postil for the one who runs this: the program, its command, its place on the desktop. No root is needed.
# The library and the settings are not touched, here or by uninstall.sh.
set -eu

if [ "${1:-}" != "--user" ]; then
    echo "usage: ./install.sh --user    (into ~/.local; ./uninstall.sh --user takes it out again)" >&2
    exit 2
fi

here=$(dirname "$(readlink -f "$0")")
program="$HOME/.local/lib/postil"
mkdir -p "$HOME/.local/lib" "$HOME/.local/bin"
# An older one stays whole until the new one is there.
rm -rf "$program.new" "$program.old"
cp -R "$here/postil" "$program.new"
if [ -e "$program" ]; then mv "$program" "$program.old"; fi
mv "$program.new" "$program"
rm -rf "$program.old"
ln -sf ../lib/postil/postil "$HOME/.local/bin/postil"
"$program/postil" desktop --install >/dev/null
echo "Postil is installed: look for it among the applications, or run $HOME/.local/bin/postil."
