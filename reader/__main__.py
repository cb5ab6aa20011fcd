"""Picks the face: a command goes to the command line, all else opens the window (imported only then)."""

import sys

from reader import cli


def main() -> int:
    """Run Postil with the arguments of the process. Returns the exit code."""
    arguments = sys.argv[1:]
    if cli.names_command(arguments):
        return cli.main(arguments)
    from reader import app

    return app.main(arguments)


if __name__ == "__main__":
    sys.exit(main())
