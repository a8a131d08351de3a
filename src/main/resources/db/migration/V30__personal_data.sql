-- which text somebody agreed to in which wording, or took that back; rows are added and never changed
create sequence consent_seq start with 50 increment by 50;
create table consent (
    id bigint primary key,
    account_id bigint not null references account,
    wording varchar(20) not null,
    edition varchar(20) not null,
    given boolean not null,
    language varchar(10) not null,
    at_time timestamp with time zone not null
);
create index consent_account on consent (account_id, id);
alter table account add column privacy_version varchar(20);
-- what was agreed to before there was a ledger; the day of sign-up is the nearest that is known
insert into consent (id, account_id, wording, edition, given, language, at_time)
    select -a.id, a.id, 'RULES', a.rules_version, true, a.language, a.created_at from account a where a.rules_version is not null and a.id > 0;

-- a copy of all that is kept about a person, made for himself
create sequence data_copy_seq start with 50 increment by 50;
create table data_copy (
    id bigint primary key,
    token varchar(12) not null unique,
    account_id bigint not null references account,
    -- the account while its copy is being made: one at a time
    open_key varchar(20) unique,
    state varchar(10) not null,
    done integer not null,
    total integer not null,
    file varchar(32),
    size bigint,
    asked_at timestamp with time zone not null,
    seen_at timestamp with time zone not null,
    until_at timestamp with time zone,
    version integer not null
);
create index data_copy_account on data_copy (account_id, id);
create index data_copy_until on data_copy (until_at);

-- the account to which belongs what others rely on when its author has left: nobody can sign in to it, and its number is none that the sequence gives out
insert into account (id, token, name, name_key, email, roles, language, created_at, confirmed_at, demo, discreet, version)
    values (-2, 'gone00000000', '已注销用户', '已注销用户', 'gone@mingda.invalid', '', 'zh-CN', current_timestamp, current_timestamp, false, false, 1);
alter table account add column closing_at timestamp with time zone;
create index account_closing_at on account (closing_at);

-- a court or an authority wants an account kept as it is
create sequence legal_hold_seq start with 50 increment by 50;
create table legal_hold (
    id bigint primary key,
    token varchar(12) not null unique,
    account_id bigint not null references account,
    reason varchar(300) not null,
    set_by bigint not null references account,
    set_at timestamp with time zone not null,
    lifted_by bigint references account,
    lifted_at timestamp with time zone,
    version integer not null
);
create index legal_hold_account on legal_hold (account_id);

-- what the law wants kept for some time after an account was deleted, encrypted
create sequence sealed_record_seq start with 50 increment by 50;
create table sealed_record (
    id bigint primary key,
    token varchar(12) not null unique,
    kind varchar(10) not null,
    content bytea not null,
    sealed_at timestamp with time zone not null,
    until_at timestamp with time zone not null
);
create index sealed_record_until on sealed_record (until_at);

-- how much each clock removed
create sequence removal_seq start with 50 increment by 50;
create table removal (
    id bigint primary key,
    clock varchar(20) not null,
    removed bigint not null,
    at_time timestamp with time zone not null
);
create index removal_at on removal (at_time);

-- sensitive columns are kept encrypted: longer than what they hold
alter table credential alter column number set data type varchar(300);
alter table credential add column number_mark varchar(64);
create index credential_number_mark on credential (number_mark);
drop index credential_number;
alter table confidence alter column words set data type varchar(24000);
