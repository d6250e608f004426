#!/usr/bin/env bash
# Install a lock into .venv, every hash checked, then the `minutes` command of this very folder.
set -euo pipefail
lock=$1
pip=(.venv/bin/python -m pip --disable-pip-version-check)
total=$(grep -c '==' "$lock")

# Pip's own account of each package is long: one counting line on a terminal, none elsewhere.
count() {
    local found=0
    while read -r word _; do
        if [ "$word" = Collecting ] && [ -t 1 ]; then
            found=$((found + 1))
            printf '\r  %d of %d' "$found" "$total"
        fi
    done
    if [ -t 1 ]; then printf '\r\033[K'; fi
}

echo "Installing the $total packages of $lock ..."
# Wheels only: building one would fetch build tools that no hash pins.
PYTHONUNBUFFERED=1 "${pip[@]}" install --only-binary :all: --require-hashes --requirement "$lock" | count
"${pip[@]}" install --quiet --no-deps --no-build-isolation --editable .
