-- What `supervise sweep --dry-run` asks, in the sqlite3 program: sqlite3 arrears.sqlite < arrears.sql. 739943 is 2026-11-23.
.mode csv
select number, title, body, due, light from (
  select number, title, body, due, marked,
    case when due < 739943 then 3
      when (due - 739943) * 100 <= (due - received) * 15 then 2
      when (due - 739943) * 100 <= (due - received) * 30 then 1 else 0 end as light
  from cases where status = 'open')
where light > marked order by light desc, due;
