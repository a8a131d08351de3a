-- what a professional wants to be offered, and whether he may be found and asked by name
create sequence coverage_seq start with 50 increment by 50;
create table coverage (
    id bigint primary key,
    account_id bigint not null unique references account,
    listed boolean not null,
    version integer not null
);
create table coverage_province (
    coverage_id bigint not null references coverage,
    province varchar(20) not null,
    primary key (coverage_id, province)
);
create table coverage_category (
    coverage_id bigint not null references coverage,
    category_id bigint not null references category,
    primary key (coverage_id, category_id)
);

-- whose turn it is with a question: one professional at a time, and never two
create sequence undertaking_seq start with 50 increment by 50;
create table undertaking (
    id bigint primary key,
    question_id bigint not null unique references question,
    account_id bigint not null references account,
    state varchar(10) not null,
    begun_at timestamp with time zone not null,
    until_at timestamp with time zone,
    version integer not null
);
create index undertaking_account on undertaking (account_id);
create index undertaking_until on undertaking (until_at);

-- a professional does not want to be offered this question any more
create sequence passed_seq start with 50 increment by 50;
create table passed (
    id bigint primary key,
    account_id bigint not null references account,
    question_id bigint not null references question,
    passed_at timestamp with time zone not null,
    unique (account_id, question_id)
);
create index passed_question on passed (question_id);
