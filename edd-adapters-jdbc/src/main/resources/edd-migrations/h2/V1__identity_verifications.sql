-- The tables of the library: a row for each party and case, with the columns that queries use, its version, the claim of an open
-- case, and its state; the history, append-only; and what is to be delivered. Every key begins with the tenant, and no statement
-- of the adapter leaves it out.

-- The sequence of a party: its row is the lock under which the party's steps take turns.
create table edd_party (
    tenant        varchar(100) not null,
    party         varchar(50)  not null,
    last_sequence bigint       not null,
    primary key (tenant, party)
);

create table edd_customer (
    tenant     varchar(100) not null,
    id         uuid         not null,
    version    bigint       not null,
    type       varchar(20)  not null,
    created_at timestamp(6) with time zone not null,
    body       varchar not null,
    primary key (tenant, id)
);
create index edd_customer_created on edd_customer (tenant, created_at, id);
create index edd_customer_type on edd_customer (tenant, type, created_at, id);

create table edd_counterparty (
    tenant  varchar(100) not null,
    id      uuid         not null,
    version bigint       not null,
    body    varchar not null,
    primary key (tenant, id)
);

create table edd_verification (
    tenant       varchar(100) not null,
    id           uuid         not null,
    version      bigint       not null,
    type         varchar(20)  not null,
    method       varchar(50)  not null,
    state        varchar(20)  not null,
    customer     uuid         not null,
    counterparty uuid,
    -- the customer whose enhanced due diligence this one approved
    approved_edd uuid,
    -- when a policy must act unless something happens before
    deadline     timestamp(6) with time zone,
    created_at   timestamp(6) with time zone not null,
    -- what this case keeps for itself while it is open
    claim        varchar(200),
    body         varchar not null,
    primary key (tenant, id),
    constraint edd_verification_claim unique (tenant, claim)
);
create index edd_verification_created on edd_verification (tenant, created_at, id);
create index edd_verification_state on edd_verification (tenant, state, created_at, id);
create index edd_verification_method on edd_verification (tenant, method, state, created_at, id);
create index edd_verification_type on edd_verification (tenant, type, state, created_at, id);
create index edd_verification_customer on edd_verification (tenant, customer, created_at, id);
create index edd_verification_counterparty on edd_verification (tenant, counterparty, created_at, id);
create index edd_verification_approved on edd_verification (tenant, approved_edd);
create index edd_verification_deadline on edd_verification (tenant, deadline, id);

create table edd_history (
    tenant      varchar(100) not null,
    party       varchar(50)  not null,
    sequence    bigint       not null,
    -- the case or party that the event happened to
    subject     varchar(60)  not null,
    version     bigint       not null,
    event       varchar(60)  not null,
    recorded_at timestamp(6) with time zone not null,
    body        varchar not null,
    primary key (tenant, party, sequence),
    constraint edd_history_version unique (tenant, subject, version)
);

-- A row for each message that a subscriber has not had yet. Of the messages of one party only the first is available to a
-- subscriber; the others, and one that is parked, have no instant of availability.
create table edd_delivery (
    tenant       varchar(100) not null,
    subscriber   varchar(50)  not null,
    party        varchar(50)  not null,
    sequence     bigint       not null,
    attempts     integer      not null,
    due_at       timestamp(6) with time zone not null,
    available_at timestamp(6) with time zone,
    lease        uuid,
    parked_at    timestamp(6) with time zone,
    reason       varchar(200),
    primary key (tenant, subscriber, party, sequence)
);
create index edd_delivery_available on edd_delivery (tenant, subscriber, available_at, party);
create index edd_delivery_parked on edd_delivery (tenant, subscriber, parked_at, party);
