create sequence credential_seq start with 50 increment by 50;
create table credential (
    id bigint primary key,
    token varchar(12) not null unique,
    account_id bigint not null references account,
    review_id bigint unique references review,
    -- the claim
    kind varchar(20) not null,
    practice varchar(20),
    holder varchar(40) not null,
    number varchar(40) not null,
    issuer varchar(60) not null,
    firm varchar(60) not null,
    province varchar(20) not null,
    supervisor_id bigint references account,
    supervisor_name varchar(40),
    intro varchar(300) not null,
    -- the evidence file
    evidence_file varchar(32),
    evidence_type varchar(10),
    evidence_size bigint,
    evidence_hash varchar(64),
    evidence_at timestamp with time zone,
    -- the life of the credential
    created_at timestamp with time zone not null,
    sources varchar(500),
    verified_at timestamp with time zone,
    valid_until date,
    suspended_at timestamp with time zone,
    revoked_at timestamp with time zone,
    replaced_at timestamp with time zone,
    replaced_by bigint references credential,
    version integer not null
);
create index credential_account on credential (account_id);
create index credential_valid_until on credential (valid_until);
create index credential_verified_at on credential (verified_at);
create index credential_number on credential (number);
create index credential_supervisor on credential (supervisor_id);

create table credential_category (
    credential_id bigint not null references credential,
    category_id bigint not null references category,
    primary key (credential_id, category_id)
);
create index credential_category_category on credential_category (category_id);

-- what a verifier did to a credential; written once
create sequence credential_step_seq start with 50 increment by 50;
create table credential_step (
    id bigint primary key,
    credential_id bigint not null references credential,
    act varchar(10) not null,
    by_id bigint not null references account,
    at_time timestamp with time zone not null,
    reason varchar(30),
    explanation varchar(500),
    valid_until date
);
create index credential_step_credential on credential_step (credential_id);
