"""Where the program starts, as `readiness` or as `python -m readiness`."""

import os
import sys


def main() -> None:
    """Run the command line; Ctrl-C while it is still starting ends it quietly too."""
    try:
        from readiness.commands import main as run

        run()
    except KeyboardInterrupt:
        sys.stderr.write("Interrupted.\n")
        os._exit(130)


if __name__ == "__main__":
    main()
