"""Where the program starts, as `readiness` or as `python -m readiness`."""

import os
import sys
from contextlib import suppress
from typing import NoReturn


def main() -> NoReturn:
    """Run the command line; Ctrl-C while it is still starting ends it quietly too."""
    code: object = 0
    try:
        from readiness.commands import main as run

        run()
    except SystemExit as done:
        code = done.code
    except KeyboardInterrupt:
        sys.stderr.write("Interrupted.\n")
        code = 130
    _leave(code)


def _leave(code: object) -> NoReturn:
    """End at once, with everything said.

    Taking apart the values of a run costs a tenth of its time, and nothing waits for it.
    """
    status = code if isinstance(code, int) else int(code is not None)
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        pass
    except OSError:
        status = status or 1
    with suppress(OSError):
        sys.stderr.flush()
    os._exit(status)


if __name__ == "__main__":
    main()
