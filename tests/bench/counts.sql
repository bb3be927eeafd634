-- The ledger as DuckDB takes it best: typed columns, codes as enumerations. duckdb OFFICE.duckdb < counts.sql, in the folder of ledger.csv.
create table told as select * from read_csv('ledger.csv', header = true, all_varchar = true);
create type channel as enum (select distinct "渠道" from told where "渠道" is not null order by 1);
create type kind as enum (select distinct "纠纷类型" from told where "纠纷类型" is not null order by 1);
create type outcome as enum (select distinct "办理结果" from told where "办理结果" is not null order by 1);
create table cases as
  select "来源编号" as external_no, "渠道"::channel as channel, "登记时间"::timestamp as received,
    "纠纷类型"::kind as dispute, "办理结果"::outcome as outcome, "办结日期"::date as concluded,
    "涉及金额(元)"::decimal(12, 2) as amount
  from told;
drop table told;
