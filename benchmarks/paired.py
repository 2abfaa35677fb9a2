"""Compare two ways of working, run in turn as whole processes on one machine.

Machines differ and are shared, so no time is quoted alone: A and B run one after the other,
again and again, and what counts is the median of the ratios of the pairs.
"""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

PAIRS = 9
_UNIT = 1 if sys.platform == "darwin" else 1024

Command = Sequence[str]


class Cost(NamedTuple):
    """What one run cost: seconds by the clock, seconds of the processor, most memory in bytes."""

    seconds: float
    processor: float
    memory: int


class Pairs(NamedTuple):
    """The runs of both sides, in the order in which they were made."""

    ours: list[Cost]
    theirs: list[Cost]

    @property
    def ratio(self) -> float:
        """The median of our seconds over theirs, pair by pair."""
        return median(a.seconds / b.seconds for a, b in zip(*self, strict=True))

    @property
    def processor_ratio(self) -> float:
        """The same of the processor's seconds, which other work on the machine disturbs less."""
        return median(a.processor / b.processor for a, b in zip(*self, strict=True))

    @property
    def memory_ratio(self) -> float:
        """The median of our highest memory over theirs, pair by pair."""
        return median(a.memory / b.memory for a, b in zip(*self, strict=True))


def compare(ours: Sequence[Command], theirs: Sequence[Command], pairs: int = PAIRS) -> Pairs:
    """Run both sides in turn, after one run of each that is not counted.

    A side is one or more commands, run one after the other. Raises CalledProcessError
    when any of them fails.
    """
    run(ours)
    run(theirs)
    made = [(run(ours), run(theirs)) for _ in range(pairs)]
    return Pairs([ours for ours, _ in made], [theirs for _, theirs in made])


def run(side: Sequence[Command]) -> Cost:
    """Run the commands of one side: the seconds add up, the memory is the highest of any."""
    seconds, processor, memory = zip(*map(_run, side), strict=True)
    return Cost(sum(seconds), sum(processor), max(memory))


def _run(command: Command) -> Cost:
    """Run one command. It starts with the memory of this process, which must stay small."""
    start = time.perf_counter()
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, stdin=quiet, stdout=quiet, stderr=quiet)  # noqa: S603
    _, status, used = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, list(command))
    return Cost(seconds, used.ru_utime + used.ru_stime, used.ru_maxrss * _UNIT)
