-- The fifty longest overdue: sqlite3 arrears.sqlite < overdue.sql. 739943 is 2026-11-23.
.mode csv
select number, title, body, due from cases where status = 'open' and due < 739943 order by due limit 50;
