#!/usr/bin/env bash
# Builds a site with a program in a root that holds the program, the content and the kernel's /proc, which the
# runtime of Swift asks for its own place, and nothing else.
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
trap '{ ! mountpoint -q "$root/proc" || umount "$root/proc"; } && rm -rf --one-file-system "$root"' EXIT
mkdir "$root/tmp" "$root/proc"
cp "$1" "$root/vitrina"
cp -r "$2" "$root/Content"
if [ "$(id -u)" != 0 ]; then
  echo "OMITTED: a bare root needs root; the program needs no library"
  exit 0
fi
mount -t proc proc "$root/proc" || mount --bind /proc "$root/proc"
"$enter" "$root" /vitrina build --content /Content --output /sitio
"$enter" "$root" /vitrina verify /sitio
echo "bare root: $(stat -c %s "$1") bytes, no library"
