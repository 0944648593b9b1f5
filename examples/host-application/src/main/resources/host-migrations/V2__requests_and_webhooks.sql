-- Officers decide on EDD requests and onboardings too.

alter table host_decision_log rename column verification to case_id;

-- Where the platforms of the tenants want to be told what their customers may know. Each has a key of its own to verify by,
-- and a place of its own among the few that a tenant may have.

create table host_webhook (
    tenant      varchar(100)                not null,
    id          uuid                        not null,
    place       smallint                    not null,
    url         varchar(2000)               not null,
    all_events  boolean                     not null,
    event_types varchar(2000)               not null,
    private_key varchar(200)                not null,
    public_key  varchar(100)                not null,
    created_at  timestamp(6) with time zone not null,
    primary key (tenant, id),
    unique (tenant, place)
);
