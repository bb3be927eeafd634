#!/usr/bin/env python3
"""Due dates in bulk: python3 tests/bench/due.py make ROWS FILE, then due FILE, as `fengqiao calendar due FILE` answers it.

The rival is the PyPI package chinesecalendar (pip install chinesecalendar), which knows the days and counts nothing: each day
is asked for, as its users do. A table of its answers, asked for once, is the faster rival: due --table FILE."""
import csv
import random
import sys
from datetime import date, timedelta

import chinese_calendar

FIRST, LAST = date(2018, 1, 2), date(2026, 12, 31)


def make(rows, path):
    rng = random.Random(20261127)
    days = (date(2026, 6, 30) - FIRST).days
    with open(path, "w", newline="") as out:
        out.write("start,amount,unit\n")
        for _ in range(rows):
            start = FIRST + timedelta(days=rng.randrange(days))
            unit = rng.choice(("natural-day", "working-day"))
            amount = rng.choice((2, 5, 10, 15, 30, 60) if unit == "working-day" else (7, 15, 30, 60, 90))
            out.write(f"{start},{amount},{unit}\n")


def due(path, is_workday):
    one = timedelta(days=1)
    out = csv.writer(sys.stdout, lineterminator="\n")
    with open(path, newline="") as rows:
        for n, (start, amount, unit) in enumerate(csv.reader(rows)):
            if n == 0:
                out.writerow((start, amount, unit, "due"))
                continue
            day, left = date.fromisoformat(start), int(amount)
            if unit == "working-day":
                while left:
                    day += one
                    left -= is_workday(day)
            else:
                day += timedelta(days=left)
                while not is_workday(day):
                    day += one
            out.writerow((start, amount, unit, day))


if __name__ == "__main__":
    if sys.argv[1] == "make":
        make(int(sys.argv[2]), sys.argv[3])
    elif sys.argv[2] == "--table":
        days = [FIRST + timedelta(days=n) for n in range((LAST - FIRST).days + 1)]
        due(sys.argv[3], {it: chinese_calendar.is_workday(it) for it in days}.__getitem__)
    else:
        due(sys.argv[2], chinese_calendar.is_workday)
