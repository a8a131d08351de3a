create sequence review_seq start with 50 increment by 50;
create table review (
    id bigint primary key,
    token varchar(12) not null unique,
    kind varchar(20) not null,
    author_id bigint not null references account,
    category_id bigint references category,
    state varchar(10) not null,
    title varchar(200) not null,
    titled boolean not null,
    text varchar(60000) not null,
    path varchar(300) not null,
    desk_path varchar(300),
    decider varchar(20) not null,
    findings varchar(60000) not null,
    held_by varchar(100) not null,
    fingerprint varchar(64) not null,
    opened_at timestamp with time zone not null,
    decided_at timestamp with time zone,
    lease_holder bigint references account,
    lease_until timestamp with time zone,
    version integer not null
);
create index review_queue on review (state, opened_at);
create index review_author on review (author_id, state);
create index review_fingerprint on review (fingerprint, opened_at);

create sequence decision_seq start with 50 increment by 50;
create table decision (
    id bigint primary key,
    token varchar(12) not null unique,
    review_id bigint not null references review,
    kind varchar(10) not null,
    reason varchar(30),
    explanation varchar(500),
    decided_by bigint references account,
    decided_at timestamp with time zone not null,
    waited_seconds bigint not null,
    judged_title varchar(200) not null,
    judged_text varchar(60000) not null,
    amended boolean not null
);
create index decision_review on decision (review_id);
create index decision_by on decision (decided_by, decided_at);
create index decision_at on decision (decided_at);

create sequence word_rule_seq start with 50 increment by 50;
create table word_rule (
    id bigint primary key,
    token varchar(12) not null unique,
    word varchar(60) not null,
    word_key varchar(120) not null unique,
    action varchar(10) not null,
    note varchar(200),
    owner_id bigint references account,
    created_at timestamp with time zone not null
);
