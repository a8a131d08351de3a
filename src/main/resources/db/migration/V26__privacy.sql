-- page titles that tell nothing, for whoever wants them
alter table account add column discreet boolean default false not null;
-- a question that its asker keeps out of search engines
alter table question add column unlisted boolean default false not null;

-- what an asker tells verified professionals alone
create sequence confidence_seq start with 50 increment by 50;
create table confidence (
    id bigint primary key,
    token varchar(12) not null unique,
    question_id bigint not null unique references question,
    words varchar(4000),
    told_at timestamp with time zone not null,
    withdrawn_at timestamp with time zone,
    version integer not null
);
create sequence confidence_file_seq start with 50 increment by 50;
create table confidence_file (
    id bigint primary key,
    token varchar(12) not null unique,
    confidence_id bigint not null references confidence,
    label varchar(60) not null,
    evidence_file varchar(32),
    evidence_type varchar(10),
    evidence_size bigint,
    evidence_hash varchar(64),
    evidence_at timestamp with time zone
);
create index confidence_file_confidence on confidence_file (confidence_id);
-- who opened what of it, kept also after it was withdrawn
create sequence confidence_opening_seq start with 50 increment by 50;
create table confidence_opening (
    id bigint primary key,
    confidence_id bigint not null references confidence,
    reader_id bigint not null references account,
    kind varchar(20) not null,
    label varchar(60),
    at_time timestamp with time zone not null
);
create index confidence_opening_confidence on confidence_opening (confidence_id);

-- the day on which papers of a court arrived
alter table question add column summoned_on date;
