create sequence rule_doubt_seq start with 50 increment by 50;
create table rule_doubt (
    id bigint primary key,
    rule_id bigint not null unique references rule,
    overturned bigint not null,
    judged bigint not null,
    doubted_at timestamp with time zone not null
);
