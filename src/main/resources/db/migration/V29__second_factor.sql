-- a sign-in whose password was right and whose second step is still to come; and when its owner last proved that it is he
alter table account_session add column half boolean default false not null;
alter table account_session add column proved_at timestamp with time zone;

-- an app that shows codes; its secret is sealed
create table authenticator (
    account_id bigint primary key references account,
    secret varchar(200) not null,
    offered_at timestamp with time zone not null,
    confirmed_at timestamp with time zone,
    last_step bigint not null,
    version integer not null
);

-- codes for the day the telephone is gone; holds hashes
create sequence recovery_code_seq start with 50 increment by 50;
create table recovery_code (
    id bigint primary key,
    account_id bigint not null references account,
    place integer not null,
    hash varchar(500) not null,
    used_at timestamp with time zone,
    unique (account_id, place)
);

-- a key pair whose private half a device keeps
create sequence passkey_seq start with 50 increment by 50;
create table passkey (
    id bigint primary key,
    token varchar(12) not null unique,
    account_id bigint not null references account,
    credential_id varchar(1400) not null unique,
    public_key varchar(4000) not null,
    counter bigint not null,
    name varchar(40) not null,
    added_at timestamp with time zone not null,
    used_at timestamp with time zone,
    version integer not null
);
create index passkey_account on passkey (account_id);

-- since when somebody has had a duty to sign in with a second step, and whether he meets it
create table factor_duty (
    account_id bigint primary key references account,
    since timestamp with time zone not null,
    met boolean not null
);

-- who somebody is at another service that he may sign in through
create sequence foreign_identity_seq start with 50 increment by 50;
create table foreign_identity (
    id bigint primary key,
    issuer varchar(300) not null,
    subject varchar(255) not null,
    account_id bigint not null references account,
    linked_at timestamp with time zone not null,
    unique (issuer, subject)
);
create index foreign_identity_account on foreign_identity (account_id);

-- a mobile number that its owner has confirmed, and one that waits for its code; sealed
create table phone_check (
    account_id bigint primary key references account,
    pending_number varchar(200),
    code varchar(200),
    sent_at timestamp with time zone,
    tries integer not null,
    phone_number varchar(200),
    confirmed_at timestamp with time zone,
    version integer not null
);
