-- The same in the sqlite3 program: sqlite3 OFFICE.sqlite < rival.sql, run in the folder of ledger.csv.
pragma synchronous=full;
pragma cache_size=-131072;
begin;
create temp table ledger(external_no, channel, received, title, facts, nature, dispute_type, track, name, id_number,
  phone, other, place, amount, body, outcome, concluded, satisfaction);
.mode csv
.import --skip 1 ledger.csv ledger
create table cases(id integer primary key, number text, external_no text, digest text, channel text, nature text,
  dispute_type text, track text, place text, amount text, body text, outcome text, satisfaction text,
  received text, concluded text, state text);
create table private(id integer primary key, title text, facts text, name text, id_number text, phone text, other text);
create table events(gno integer primary key, case_id integer, seq integer, kind text, recorded text, happened text,
  officer text);
insert into cases select rowid, printf('SQ-%s-%06d', substr(received, 1, 4), rowid), external_no, hex(randomblob(16)),
  channel, nature, dispute_type, track, place, amount, body, outcome, satisfaction, received, concluded,
  iif(outcome = '', 'registered', 'concluded') from ledger;
insert into private select rowid, title, facts, name, id_number, phone, other from ledger;
insert into events select rowid, rowid, 1, 'carried-over', '2026-09-24', received, 'admin' from ledger;
create unique index by_number on cases(number);
create index by_external on cases(external_no);
create index by_digest on cases(digest);
create index by_state on cases(state, received);
create index by_name on private(name);
create index by_id on private(id_number);
create index by_phone on private(phone);
create index by_case on events(case_id, seq);
commit;
