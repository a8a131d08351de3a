-- approved texts that another moderator looks at again
create table patrol_look (
    id bigint primary key,
    token varchar(12) not null unique,
    review_id bigint not null references review,
    decision_id bigint not null unique references decision,
    chosen_at timestamp with time zone not null,
    looked_by bigint references account,
    looked_at timestamp with time zone,
    agrees boolean,
    reason varchar(30),
    version integer not null
);
create index patrol_look_at on patrol_look (looked_at);
create index patrol_look_review on patrol_look (review_id);
create sequence patrol_look_seq start with 50 increment by 50;

-- what an appeal is against is found by the address of its statement
create index review_path on review (path);
