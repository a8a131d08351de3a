-- what the papers say of their own dates
alter table credential add column issued_on date;
alter table credential add column assessed_on date;
-- the life between verification and end
alter table credential add column begun_at timestamp with time zone;
alter table credential add column recheck_on date;
alter table credential add column moved_at timestamp with time zone;
create index credential_recheck_on on credential (recheck_on);

-- what was compared in an act that confirmed a credential
create table credential_source (
    step_id bigint not null references credential_step,
    place integer not null,
    kind varchar(20) not null,
    note varchar(160) not null,
    primary key (step_id, place)
);

-- what a holder was reminded of, each once for one end
create sequence credential_reminder_seq start with 50 increment by 50;
create table credential_reminder (
    id bigint primary key,
    credential_id bigint not null references credential,
    ends_on date not null,
    days integer not null,
    at_time timestamp with time zone not null,
    unique (credential_id, ends_on, days)
);

-- a trainee asks another lawyer of his firm to guide him
create sequence guidance_seq start with 50 increment by 50;
create table guidance (
    id bigint primary key,
    token varchar(12) not null unique,
    credential_id bigint not null references credential,
    lawyer_id bigint not null references account,
    state varchar(10) not null,
    asked_at timestamp with time zone not null,
    decided_at timestamp with time zone,
    version integer not null
);
create index guidance_credential on guidance (credential_id);
create index guidance_lawyer on guidance (lawyer_id, state);

-- who guided a trainee when an answer was written
alter table answer add column guided_by varchar(40);
