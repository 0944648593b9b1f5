-- The demo's books: whose accounts and transactions are. A platform has its own.

create table demo_resource (
    tenant   varchar(100) not null,
    type     varchar(20)  not null,
    id       uuid         not null,
    customer uuid         not null,
    primary key (tenant, type, id)
);
