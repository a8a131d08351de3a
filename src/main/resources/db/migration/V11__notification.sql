create sequence notice_seq start with 50 increment by 50;
create table notice (
    id bigint primary key,
    account_id bigint not null references account,
    message_key varchar(60) not null,
    about varchar(200) not null,
    path varchar(300) not null,
    created_at timestamp with time zone not null,
    read_at timestamp with time zone
);
create index notice_account on notice (account_id, read_at);

create sequence letter_seq start with 50 increment by 50;
create table letter (
    id bigint primary key,
    token varchar(12) not null unique,
    address varchar(254) not null,
    subject varchar(200) not null,
    body varchar(4000) not null,
    written_at timestamp with time zone not null,
    due_at timestamp with time zone,
    sent_at timestamp with time zone,
    tries integer not null,
    trouble varchar(300)
);
create index letter_due on letter (due_at);
