-- models that rank the queue, learned from this forum's own decisions; the weights of old ones are dropped, their figures stay
create sequence ranking_model_seq start with 50 increment by 50;
create table ranking_model (
    id bigint primary key,
    token varchar(12) not null unique,
    number integer not null unique,
    trained_at timestamp with time zone not null,
    trained_by bigint references account,
    millis bigint not null,
    weights bytea,
    threshold double precision not null,
    scale double precision not null,
    rejected integer not null,
    approved integer not null,
    caught integer not null,
    false_holds integer not null,
    latest_decision timestamp with time zone not null,
    used_since timestamp with time zone,
    chosen_by bigint references account
);
create index ranking_model_used on ranking_model (used_since);

-- one row a training; open_key is filled while it runs, so that no two run at once on any node
create sequence ranking_training_seq start with 50 increment by 50;
create table ranking_training (
    id bigint primary key,
    token varchar(12) not null unique,
    open_key varchar(10) unique,
    started_at timestamp with time zone not null,
    started_by bigint references account,
    seen_at timestamp with time zone not null,
    done integer not null,
    total integer not null,
    cancelled boolean not null,
    outcome varchar(12) not null,
    rejected integer not null,
    approved integer not null
);
create index ranking_training_started on ranking_training (started_at);

-- texts that repeat each other: a text stands in at most one cluster; the head is the text that stands for it in the queue
create sequence twin_cluster_seq start with 50 increment by 50;
create table twin_cluster (
    id bigint primary key,
    token varchar(12) not null unique,
    formed_at timestamp with time zone not null,
    verdict varchar(10) not null,
    head_id bigint references review
);
create sequence twin_text_seq start with 50 increment by 50;
create table twin_text (
    id bigint primary key,
    review_id bigint not null unique references review,
    author_id bigint not null references account,
    cluster_id bigint references twin_cluster,
    fingerprint varchar(64) not null,
    kept_at timestamp with time zone not null
);
create index twin_text_cluster on twin_text (cluster_id, id);
create index twin_text_kept on twin_text (kept_at);
-- what two texts must share to be compared: bands of their MinHash signatures, and the ways of contact they name
create table twin_key (
    twin_id bigint not null references twin_text,
    key_hash bigint not null,
    primary key (twin_id, key_hash)
);
create index twin_key_hash on twin_key (key_hash, twin_id);
