-- Questionnaires, the documents that parties upload, EDD requests and onboardings. As before every key begins with the tenant.

-- A row for each published version, which never changes.
create table edd_questionnaire (
    tenant  varchar(100) not null,
    id      varchar(100) collate "C" not null,
    version integer      not null,
    body    text not null,
    primary key (tenant, id, version)
);

-- Documents as they are registered, which never change; their content is in edd_content.
create table edd_document (
    tenant    varchar(100) not null,
    id        uuid         not null,
    owner     varchar(50)  not null,
    stored_at timestamp(6) with time zone not null,
    body      text not null,
    primary key (tenant, id)
);
create index edd_document_owner on edd_document (tenant, owner, stored_at, id);

-- What is kept in the vault: its content is in so many chunks, numbered from 0.
create table edd_content (
    tenant  varchar(100) not null,
    id      uuid         not null,
    kept_at timestamp(6) with time zone not null,
    chunks  integer      not null,
    primary key (tenant, id)
);

create table edd_content_chunk (
    tenant varchar(100) not null,
    id     uuid         not null,
    number integer      not null,
    bytes  bytea not null,
    primary key (tenant, id, number)
);
-- documents are compressed already
alter table edd_content_chunk alter column bytes set storage external;

create table edd_request (
    tenant          varchar(100) not null,
    id              uuid         not null,
    version         bigint       not null,
    customer        uuid         not null,
    state           varchar(20)  not null,
    created_at      timestamp(6) with time zone not null,
    -- while an officer owes the review
    review_due      timestamp(6) with time zone,
    -- while the customer owes something: when to remind, and when to restrict
    next_reminder   timestamp(6) with time zone,
    restriction_due timestamp(6) with time zone,
    -- the customer, while this request restricts it
    restricts       uuid,
    -- what this case keeps for itself while it is open
    claim           varchar(200),
    body            text not null,
    primary key (tenant, id),
    constraint edd_request_claim unique (tenant, claim)
);
create index edd_request_created on edd_request (tenant, created_at, id);
create index edd_request_state on edd_request (tenant, state, created_at, id);
create index edd_request_customer on edd_request (tenant, customer, created_at, id);
create index edd_request_review on edd_request (tenant, review_due, id) where review_due is not null;
create index edd_request_reminder on edd_request (tenant, next_reminder, id) where next_reminder is not null;
create index edd_request_restriction on edd_request (tenant, restriction_due, id) where restriction_due is not null;
create index edd_request_restricts on edd_request (tenant, restricts) where restricts is not null;

create table edd_onboarding (
    tenant     varchar(100) not null,
    id         uuid         not null,
    version    bigint       not null,
    customer   uuid         not null,
    state      varchar(20)  not null,
    created_at timestamp(6) with time zone not null,
    -- what this case keeps for itself while it is open
    claim      varchar(200),
    body       text not null,
    primary key (tenant, id),
    constraint edd_onboarding_claim unique (tenant, claim)
);
create index edd_onboarding_created on edd_onboarding (tenant, created_at, id);
create index edd_onboarding_state on edd_onboarding (tenant, state, created_at, id);
create index edd_onboarding_customer on edd_onboarding (tenant, customer, created_at, id);
