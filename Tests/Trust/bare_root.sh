#!/usr/bin/env bash
# Builds a site with a program in a root that holds the program and the content and nothing else.
#
#     bare_root.sh PROGRAM CONTENT
set -euo pipefail

if ldd "$1" 2>/dev/null | grep -q '=>'; then
  echo "bare root: the program needs libraries of the system:" >&2
  ldd "$1" >&2
  exit 1
fi
enter=$(command -v chroot || echo /usr/sbin/chroot)
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
mkdir "$root/tmp"
cp "$1" "$root/vitrina"
cp -r "$2" "$root/Content"
if [ "$(id -u)" != 0 ]; then
  echo "OMITTED: a bare root needs root; the program needs no library"
  exit 0
fi
"$enter" "$root" /vitrina build --content /Content --output /sitio
"$enter" "$root" /vitrina verify /sitio
echo "bare root: $(stat -c %s "$1") bytes, no library"
