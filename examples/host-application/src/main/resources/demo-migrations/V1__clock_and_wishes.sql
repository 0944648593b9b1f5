-- What a demo must still know when it is started again: how far ahead its clock is, and how cases are to end.

create table demo_clock (
    only_row    integer primary key check (only_row = 1),
    ahead_nanos bigint not null
);
insert into demo_clock (only_row, ahead_nanos) values (1, 0);

create table demo_wish (
    verification uuid        primary key,
    ending       varchar(20) not null
);
