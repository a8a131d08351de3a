create sequence account_seq start with 50 increment by 50;
create table account (
    id bigint primary key,
    token varchar(12) not null unique,
    name varchar(20) not null,
    name_key varchar(20) not null unique,
    email varchar(254) not null unique,
    password_hash varchar(500),
    roles varchar(100) not null,
    language varchar(10) not null,
    created_at timestamp with time zone not null,
    confirmed_at timestamp with time zone,
    blocked_at timestamp with time zone,
    version integer not null
);

-- one sign-in on one device; holds the hash of the secret in the browser's cookie
create table account_session (
    secret_hash varchar(64) primary key,
    account_id bigint not null references account,
    kept boolean not null,
    device varchar(200),
    opened_at timestamp with time zone not null,
    seen_at timestamp with time zone not null
);
create index account_session_account on account_session (account_id);
