create sequence report_seq start with 50 increment by 50;
create table report (
    id bigint primary key,
    token varchar(12) not null unique,
    review_id bigint not null unique references review,
    target_id bigint not null references review,
    reason varchar(30) not null,
    -- who reports what, as long as the report is open; empty when it is closed
    open_key varchar(40) unique,
    reported_at timestamp with time zone not null
);
create index report_target on report (target_id);
