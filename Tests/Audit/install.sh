#!/usr/bin/env bash
# install.sh FOLDER: installs what the audit needs. A virtual environment in FOLDER with the pinned
# packages of requirements.txt; from apt, when they are missing, a browser, Java, fonts and the servers
# that publish the site.
# Does nothing, and says nothing, when everything is there.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
tools=$1
installed=$tools/installed-requirements.txt
PATH=$PATH:/usr/sbin

has() { command -v "$1" >/dev/null; }
missing() {
  has chromium || has chromium-browser || has google-chrome || echo chromium
  has java || echo default-jre-headless
  has nginx || echo nginx-light
  has apache2 || echo apache2-bin
  [ -e /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf ] || echo fonts-dejavu-core
  [ -e /usr/share/fonts/truetype/noto/NotoColorEmoji.ttf ] || echo fonts-noto-color-emoji
  python3 -c 'import ensurepip' 2>/dev/null || echo python3-venv
}

packages=$(missing)
if [ -n "$packages" ]; then
  has apt-get || { echo "Install by hand:" $packages >&2; exit 1; }
  sudo=$([ "$(id -u)" = 0 ] || echo sudo)
  $sudo apt-get update -qq
  # Installed, not started: the packages' own sites are not ours to publish.
  # shellcheck disable=SC2086
  $sudo env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get install -y -qq --no-install-recommends \
    $packages >/dev/null
fi
if ! cmp -s "$here/requirements.txt" "$installed"; then
  mkdir -p "$tools"
  python3 -m venv "$tools"
  "$tools/bin/pip" install -q --disable-pip-version-check -r "$here/requirements.txt"
  cp "$here/requirements.txt" "$installed"
fi
