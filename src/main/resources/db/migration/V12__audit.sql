create sequence audit_entry_seq start with 50 increment by 50;
create table audit_entry (
    id bigint primary key,
    happened_at timestamp with time zone not null,
    actor_id bigint references account,
    act varchar(40) not null,
    subject varchar(300) not null,
    path varchar(300),
    detail varchar(1000)
);
create index audit_entry_actor on audit_entry (actor_id, id);
