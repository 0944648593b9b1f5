-- A row for each case and party: the columns that queries use, the version, the claim of an open case, and the state.
-- All keys begin with the tenant; no statement of the adapter leaves it out.

create table edd_party (
    tenant        varchar(100) not null,
    party         varchar(50)  not null,
    last_sequence bigint       not null,
    primary key (tenant, party)
);

create table edd_customer (
    tenant     varchar(100)                not null,
    id         uuid                        not null,
    version    bigint                      not null,
    type       varchar(20)                 not null,
    created_at timestamp(6) with time zone not null,
    body       text                        not null,
    primary key (tenant, id)
);
create index edd_customer_created on edd_customer (tenant, created_at, id);
create index edd_customer_type_created on edd_customer (tenant, type, created_at, id);

create table edd_counterparty (
    tenant     varchar(100)                not null,
    id         uuid                        not null,
    version    bigint                      not null,
    body       text                        not null,
    primary key (tenant, id)
);

create table edd_verification (
    tenant       varchar(100)                not null,
    id           uuid                        not null,
    version      bigint                      not null,
    type         varchar(20)                 not null,
    method       varchar(50)                 not null,
    state        varchar(20)                 not null,
    customer     uuid                        not null,
    counterparty uuid,
    approved_edd uuid,
    deadline     timestamp(6) with time zone,
    created_at   timestamp(6) with time zone not null,
    claim        varchar(200),
    body         text                        not null,
    primary key (tenant, id),
    constraint edd_verification_claim unique (tenant, claim)
);
create index edd_verification_created on edd_verification (tenant, created_at, id);
create index edd_verification_kind_created on edd_verification (tenant, method, state, type, created_at, id);
create index edd_verification_state_created on edd_verification (tenant, state, created_at, id);
create index edd_verification_type_created on edd_verification (tenant, type, created_at, id);
create index edd_verification_customer on edd_verification (tenant, customer, created_at, id);
create index edd_verification_counterparty on edd_verification (tenant, counterparty, created_at, id);
create index edd_verification_approved on edd_verification (tenant, approved_edd);
create index edd_verification_deadline on edd_verification (tenant, deadline, id);

create table edd_history (
    tenant       varchar(100)                not null,
    party        varchar(50)                 not null,
    sequence     bigint                      not null,
    subject      varchar(60)                 not null,
    version      bigint                      not null,
    event        varchar(60)                 not null,
    recorded_at  timestamp(6) with time zone not null,
    body         text                        not null,
    primary key (tenant, party, sequence),
    constraint edd_history_version unique (tenant, subject, version)
);

create table edd_delivery (
    tenant       varchar(100)                not null,
    subscriber   varchar(50)                 not null,
    party        varchar(50)                 not null,
    sequence     bigint                      not null,
    attempts     integer                     not null,
    available_at timestamp(6) with time zone not null,
    lease        uuid,
    parked_at    timestamp(6) with time zone,
    reason       varchar(200),
    primary key (tenant, subscriber, party, sequence)
);
create index edd_delivery_due on edd_delivery (tenant, subscriber, available_at, party);
create index edd_delivery_parked on edd_delivery (tenant, subscriber, parked_at, party);
