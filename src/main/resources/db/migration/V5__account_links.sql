-- which rules were agreed to, why an account is blocked, and whether its password is the one the start page tells everybody
alter table account add column rules_version varchar(20);
alter table account add column block_reason varchar(300);
alter table account add column demo boolean default false not null;

-- a secret link sent by mail; holds the hash of the secret
create table one_time_link (
    secret_hash varchar(64) primary key,
    account_id bigint not null references account,
    purpose varchar(20) not null,
    issued_at timestamp with time zone not null,
    used_at timestamp with time zone,
    replaced_at timestamp with time zone
);
create index one_time_link_account on one_time_link (account_id);
