#!/usr/bin/env python3
"""Counts of a whole office against DuckDB on the same rows: equal answers, then turns one after the other.

python3 tests/bench/counts.py FENGQIAO OFFICE.redb DUCKDB OFFICE.duckdb [TURNS]
Every turn is a whole process: start, open, count, write CSV. CPU is user and system together."""
import csv
import io
import os
import statistics
import subprocess
import sys
import time

OURS = ["stats", "--as", "admin", "--lang", "zh", "-O", "csv", "--total", "否"]
QUESTIONS = {
    "channel × type, rate": (
        ["--by", "渠道,类型", "--measure", "count,settled,concluded,concluded_rate"],
        "select channel, dispute, count(*), count(*) filter (outcome = '调解成功'), count(concluded) from cases group by all",
    ),
    "month × type, median of days": (
        ["--by", "月份,类型", "--measure", "count,concluded,days_median"],
        "select strftime(received, '%Y-%m'), dispute, count(*), count(concluded), "
        "quantile_disc(concluded - received::date, 0.5) from cases group by all",
    ),
}


def run(command, text=None):
    """What it wrote, seconds by the clock, seconds of CPU, and peak memory in MiB."""
    began = time.monotonic()
    child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    if text:
        child.stdin.write(text.encode())
    child.stdin.close()
    out = child.stdout.read()
    _, status, used = os.wait4(child.pid, 0)
    if status:
        sys.exit(f"{command}: {status}")
    return out.decode("utf-8-sig"), time.monotonic() - began, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def rows(text):
    return [row for row in csv.reader(io.StringIO(text)) if row]


def check(ours, theirs):
    """Cases, and the count after them, group by group: labels differ in words, so sorted counts are held together."""
    mine = sorted((int(row[2]), int(row[3])) for row in rows(ours)[1:] if row[2].isdigit())
    other = sorted((int(row[2]), int(row[3])) for row in rows(theirs)[1:])
    if mine != other:
        sys.exit(f"answers differ: {mine[:5]} and {other[:5]}")
    return len(mine)


def main():
    fengqiao, office, duckdb, base = sys.argv[1:5]
    turns = int(sys.argv[5]) if len(sys.argv) > 5 else 9
    for name, (ours, theirs) in QUESTIONS.items():
        mine = [fengqiao, "-f", office, *OURS, *ours]
        other = [duckdb, "-csv", "-readonly", base, "-c", theirs]
        groups = check(run(mine)[0], run(other)[0])
        figures = {"fengqiao": [], "duckdb": []}
        for _ in range(turns):
            figures["fengqiao"].append(run(mine)[1:])
            figures["duckdb"].append(run(other)[1:])
        print(f"{name}: {groups} groups, answers equal, {turns} turns each")
        middle = {}
        for who, taken in figures.items():
            wall, cpu, memory = (statistics.median(it) for it in zip(*taken))
            middle[who] = wall, cpu
            print(f"  {who:9} wall {wall * 1000:7.1f} ms (least {min(taken)[0] * 1000:.1f})  cpu {cpu * 1000:7.1f} ms  {memory:.0f} MiB")
        wall, cpu = (a / b for a, b in zip(middle["fengqiao"], middle["duckdb"]))
        print(f"  ratio     wall {wall:.2f}  cpu {cpu:.2f}")


main()
