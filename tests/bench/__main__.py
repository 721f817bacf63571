"""`make bench`: the measurements on the development benchmarks, one table after another."""

import sys

from tests.bench import bench_align, bench_events, bench_facts


def main() -> int:
    """Runs every measurement, going on after one that fails; 1 where one did."""
    code = 0
    for name, run in (
        ("Facts", bench_facts.main),
        ("Alignment", bench_align.main),
        ("Findings, reference translations", lambda: bench_events.main([])),
        ("Findings, own translations", lambda: bench_events.main(["--own"])),
    ):
        print(f"\n== {name} ==")
        code |= int(bool(run()))
    return code


if __name__ == "__main__":
    sys.exit(main())
