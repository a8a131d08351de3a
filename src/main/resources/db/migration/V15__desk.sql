-- where each item stands at the desk
alter table review add column lane varchar(12);
alter table review add column priority integer;
alter table review add column priority_parts varchar(300);
alter table review add column due_at timestamp with time zone;
alter table review add column escalated_at timestamp with time zone;
alter table review add column alarmed_at timestamp with time zone;
update review set lane = case
    when kind = 'CREDENTIAL' then 'CREDENTIAL'
    when kind = 'REPORT' then 'REPORT'
    when held_by like '%,contact,%' or held_by like '%,word,%' or held_by like '%,repeat,%' then 'SCAM'
    when kind in ('QUESTION', 'ANSWER', 'FOLLOW_UP') then 'QUESTION'
    when kind = 'ARTICLE' then 'EDIT'
    else 'COMMENT' end;
update review set
    priority = case lane when 'SCAM' then 500 when 'QUESTION' then 400 when 'COMMENT' then 300 when 'EDIT' then 250 when 'CREDENTIAL' then 200 else 150 end,
    due_at = case lane
        when 'SCAM' then opened_at + interval '4' hour
        when 'QUESTION' then opened_at + interval '4' hour
        when 'EDIT' then opened_at + interval '72' hour
        when 'CREDENTIAL' then opened_at + interval '72' hour
        else opened_at + interval '24' hour end;
update review set priority_parts = concat('lane=', priority);
alter table review alter column lane set not null;
alter table review alter column priority set not null;
alter table review alter column priority_parts set not null;
alter table review alter column due_at set not null;
create index review_priority on review (state, priority, opened_at);
create index review_due on review (state, due_at);

-- the way back from a decision, for some seconds
alter table decision add column undone boolean default false not null;
create sequence undo_slip_seq start with 50 increment by 50;
create table undo_slip (
    id bigint primary key,
    decision_id bigint not null unique references decision,
    decided_by bigint not null references account,
    state_before varchar(10) not null,
    decided_before timestamp with time zone,
    title_before varchar(200) not null,
    text_before varchar(60000) not null,
    findings_before varchar(60000) not null,
    fingerprint_before varchar(64) not null,
    version_after integer not null,
    open_until timestamp with time zone not null
);
create index undo_slip_until on undo_slip (open_until);

-- what is told of a decision leaves when it can no longer be undone
alter table notice add column due_at timestamp with time zone;
update notice set due_at = created_at;
alter table notice alter column due_at set not null;
alter table notice add column decision_token varchar(12);
create index notice_decision on notice (decision_token);
alter table letter add column decision_token varchar(12);
create index letter_decision on letter (decision_token);

-- the sections that a moderator is limited to
create sequence section_seq start with 50 increment by 50;
create table section (
    id bigint primary key,
    account_id bigint not null references account,
    category_id bigint not null references category,
    unique (account_id, category_id)
);

-- what moderators tell each other about an item
create sequence memo_seq start with 50 increment by 50;
create table memo (
    id bigint primary key,
    token varchar(12) not null unique,
    review_id bigint not null references review,
    kind varchar(12) not null,
    written_by bigint not null references account,
    meant_for bigint references account,
    words varchar(1000) not null,
    written_at timestamp with time zone not null,
    closed_at timestamp with time zone,
    version integer not null
);
create index memo_review on memo (review_id);
create index memo_for on memo (meant_for, closed_at);

create sequence saved_filter_seq start with 50 increment by 50;
create table saved_filter (
    id bigint primary key,
    token varchar(12) not null unique,
    account_id bigint not null references account,
    name varchar(40) not null,
    query varchar(200) not null
);
create index saved_filter_account on saved_filter (account_id);
