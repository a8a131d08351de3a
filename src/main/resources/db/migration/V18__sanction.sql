create sequence sanction_seq start with 50 increment by 50;
-- kind, reach and end stand on the decision; whether it holds is computed from them and from what happened since
create table sanction (
    id bigint primary key,
    token varchar(12) not null unique,
    account_id bigint not null references account,
    decision_id bigint not null unique references decision,
    acknowledged_at timestamp with time zone,
    lifted_at timestamp with time zone,
    lifted_by bigint references account,
    version integer not null
);
create index sanction_account on sanction (account_id);

-- keyed hashes by which a banned person is known who signs up again; never the address or number itself
create sequence ban_mark_seq start with 50 increment by 50;
create table ban_mark (
    id bigint primary key,
    sanction_id bigint not null references sanction,
    kind varchar(10) not null,
    mark varchar(64) not null
);
create index ban_mark_mark on ban_mark (mark);
