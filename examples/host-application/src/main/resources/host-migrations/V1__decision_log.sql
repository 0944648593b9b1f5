-- The host's own table, beside the library's: what officers decided or tried to decide, why, and what came of it.

create table host_decision_log (
    number       bigint generated always as identity primary key,
    tenant       varchar(100)                not null,
    verification uuid                        not null,
    written_at   timestamp(6) with time zone not null,
    officer      varchar(200)                not null,
    outcome      varchar(20)                 not null,
    answer       varchar(60)                 not null,
    note         varchar(2000)
);
create index host_decision_log_verification on host_decision_log (tenant, verification, number);
