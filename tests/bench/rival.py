#!/usr/bin/env python3
"""What a script of the standard library does with the same ledger: three tables, eight indexes, one transaction.

python3 tests/bench/rival.py FILE.csv OFFICE.sqlite
It checks nothing: no ID number, no code, no date, no chain, no hash, no search text.
"""
import csv
import os
import sqlite3
import sys

TABLES = """
create table cases(id integer primary key, number text, external_no text, digest text, channel text, nature text,
  dispute_type text, track text, place text, amount text, body text, outcome text, satisfaction text,
  received text, concluded text, state text);
create table private(id integer primary key, title text, facts text, name text, id_number text, phone text, other text);
create table events(gno integer primary key, case_id integer, seq integer, kind text, recorded text, happened text,
  officer text);
"""
INDEXES = """
create unique index by_number on cases(number);
create index by_external on cases(external_no);
create index by_digest on cases(digest);
create index by_state on cases(state, received);
create index by_name on private(name);
create index by_id on private(id_number);
create index by_phone on private(phone);
create index by_case on events(case_id, seq);
"""


def main():
    ledger, target = sys.argv[1], sys.argv[2]
    if os.path.exists(target):
        os.remove(target)
    db = sqlite3.connect(target, isolation_level=None)
    db.execute("pragma synchronous=full")
    db.executescript(TABLES)
    db.execute("begin")
    with open(ledger, encoding="utf-8-sig", newline="") as file:
        rows = csv.reader(file)
        next(rows)
        cases, private, events = [], [], []

        def flush():
            db.executemany("insert into cases values(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", cases)
            db.executemany("insert into private values(?,?,?,?,?,?,?)", private)
            db.executemany("insert into events values(?,?,1,'carried-over','2026-09-24',?,'admin')", events)
            cases.clear(), private.clear(), events.clear()

        for n, r in enumerate(rows, 1):
            state = "concluded" if r[15] else "registered"
            cases.append((n, f"SQ-{r[2][:4]}-{n:06}", r[0], f"{hash(tuple(r)):x}", r[1], r[5], r[6], r[7], r[12], r[13],
                          r[14], r[15], r[17], r[2], r[16], state))
            private.append((n, r[3], r[4], r[8], r[9], r[10], r[11]))
            events.append((n, n, r[2]))
            if n % 10000 == 0:
                flush()
        flush()
    for statement in INDEXES.strip().split(";\n"):
        db.execute(statement)
    db.execute("commit")
    db.close()


main()
