#!/bin/sh
# Print an interpreter of Python 3.11 or newer: the one that is asked for, else the first that is found.
for candidate in ${1:-python3 python3.14 python3.13 python3.12 python3.11}; do
    if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        echo "$candidate"
        exit 0
    fi
done
echo "Postil needs Python 3.11 or newer, and ${1:-python3} is not: install one and name it," \
    "as in: make run PYTHON=/usr/bin/python3.12" >&2
exit 1
