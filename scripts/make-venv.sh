#!/usr/bin/env bash
# Make .venv with the Python named, or say what the machine lacks.
set -euo pipefail
python=$1

stop() {
    printf '%s\n    mend: %s\n' "$1" "$2" >&2
    exit 1
}

command -v "$python" >/dev/null ||
    stop "$python is not on this machine." "install Python 3.11 or newer (Debian, Ubuntu: apt-get install python3-venv)"
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
    stop "$("$python" --version 2>&1) is too old: 3.11 or newer is needed." "name a newer one: make PYTHON=python3.12 ..."
"$python" -c 'import ensurepip, venv' 2>/dev/null ||
    stop "$python cannot make virtual environments." "apt-get install python3-venv"

echo "Making .venv with $("$python" --version) ..."
"$python" -m venv --clear .venv
