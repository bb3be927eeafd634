#!/usr/bin/env python3
"""A ledger with arrears: python3 tests/bench/arrears.py ROWS FILE.csv [DB.sqlite]

Like ledger.py, but eight rows in a hundred are open petitions received from 2025 on, whose two limits of 15 days
run; with DB also the same rows in SQLite, open ones with their limit, under an index on status and due."""
import random
import sqlite3
import sys
from datetime import date, datetime, timedelta

from ledger import HEADER, row

COLUMNS = HEADER.split(",")
RECEIVED, TRACK, CHANNEL = COLUMNS.index("登记时间"), COLUMNS.index("办理途径"), COLUMNS.index("渠道")
CLOSING = [COLUMNS.index(it) for it in ("承办单位", "办理结果", "办结日期", "满意度")]
OPEN_FROM, OPEN_DAYS = datetime(2025, 1, 2, 9), 685
# Both duties end on the last working day within 15 days; weekends are enough for a rival.
LIMIT = 15


def due(received):
    day = received.date() + timedelta(days=LIMIT)
    while day.weekday() >= 5:
        day -= timedelta(days=1)
    return day


def main():
    rows, path = int(sys.argv[1]), sys.argv[2]
    rng = random.Random(20261123)
    db = sqlite3.connect(sys.argv[3]) if len(sys.argv) > 3 else None
    if db:
        db.executescript("""
            create table cases(id integer primary key, number text, title text, body text, status text,
                received integer, due integer, marked integer not null default 0);
            create index by_status_and_due on cases(status, due);""")
    with open(path, "w", encoding="utf-8", newline="") as out:
        out.write(HEADER + "\r\n")
        for n in range(rows):
            cells = row(rng, n).split(",")
            is_open = n % 100 < 8
            if is_open:
                received = OPEN_FROM + timedelta(days=rng.randrange(OPEN_DAYS), minutes=rng.randrange(480))
                cells[RECEIVED], cells[TRACK], cells[CHANNEL] = f"{received:%Y-%m-%d %H:%M:%S}", "信访", "来信"
                for place in CLOSING:
                    cells[place] = ""
            elif not cells[CLOSING[1]]:
                for place, word in zip(CLOSING, ("群众诉求服务中心", "解决", cells[RECEIVED][:10], "满意")):
                    cells[place] = word
            out.write(",".join(cells) + "\r\n")
            if db:
                received = datetime.fromisoformat(cells[RECEIVED])
                limit = due(received).toordinal() if is_open else None
                db.execute("insert into cases(number, title, body, status, received, due) values(?,?,?,?,?,?)",
                           (cells[0], cells[3], cells[CLOSING[0]], "open" if is_open else "closed",
                            received.toordinal(), limit))
    if db:
        # What a sweep of 16 November marked.
        db.execute("""update cases set marked = case when due < :now then 3
            when (due - :now) * 100 <= (due - received) * 15 then 2
            when (due - :now) * 100 <= (due - received) * 30 then 1 else 0 end where status = 'open'""",
                   {"now": date(2026, 11, 16).toordinal()})
        db.commit()


if __name__ == "__main__":
    main()
