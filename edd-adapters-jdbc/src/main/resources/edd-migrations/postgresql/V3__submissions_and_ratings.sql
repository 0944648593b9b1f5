-- EDD submissions and risk ratings. As before every key begins with the tenant.

-- What was submitted, which never changes but for its documents and its end.
create table edd_submission (
    tenant        varchar(100) not null,
    id            uuid         not null,
    version       bigint       not null,
    -- the customer whose resource it is about
    owner         uuid         not null,
    resource_type varchar(20)  not null,
    resource      uuid         not null,
    -- the request that it cites
    request       uuid,
    state         varchar(20)  not null,
    created_at    timestamp(6) with time zone not null,
    body          text not null,
    primary key (tenant, id)
);
create index edd_submission_created on edd_submission (tenant, created_at, id);
create index edd_submission_state on edd_submission (tenant, state, created_at, id);
create index edd_submission_type on edd_submission (tenant, resource_type, state, created_at, id);
create index edd_submission_resource on edd_submission (tenant, resource, resource_type, state, created_at, id);
create index edd_submission_owner on edd_submission (tenant, owner, state, created_at, id);
create index edd_submission_request on edd_submission (tenant, request, created_at, id) where request is not null;

-- How each customer was rated last; the id is the customer's.
create table edd_rating (
    tenant      varchar(100) not null,
    id          uuid         not null,
    version     bigint       not null,
    rating      varchar(20)  not null,
    -- from when on the customer is to be rated and asked again
    next_review timestamp(6) with time zone not null,
    -- when the customer was rated first
    created_at  timestamp(6) with time zone not null,
    body        text not null,
    primary key (tenant, id)
);
create index edd_rating_created on edd_rating (tenant, created_at, id);
create index edd_rating_rating on edd_rating (tenant, rating, created_at, id);
create index edd_rating_review on edd_rating (tenant, next_review, id);
