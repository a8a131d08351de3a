-- each entry commits to the one before; what was written earlier has no place in the chain, only its count is kept
alter table audit_entry add column place bigint;
alter table audit_entry add column salt varchar(32);
alter table audit_entry add column content_hash varchar(64);
alter table audit_entry add column hash varchar(64);
create unique index audit_entry_place on audit_entry (place);
create index audit_entry_path on audit_entry (path);

create table audit_chain (
    id integer primary key,
    entries bigint not null,
    head varchar(64) not null,
    earlier bigint not null
);
insert into audit_chain (id, entries, head, earlier)
    select 1, 0, '0000000000000000000000000000000000000000000000000000000000000000', count(*) from audit_entry;

-- walks along the chain that administrators asked for
create sequence chain_check_seq start with 50 increment by 50;
create table chain_check (
    id bigint primary key,
    token varchar(12) not null unique,
    asked_by bigint references account,
    started_at timestamp with time zone not null,
    moved_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    entries bigint not null,
    head varchar(64) not null,
    done bigint not null,
    erased bigint not null,
    broken_at bigint,
    fault varchar(20)
);
