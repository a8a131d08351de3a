-- the account in whose name reports and notices stand in the queue: nobody can sign in to it, and its number is none that the sequence gives out
insert into account (id, token, name, name_key, email, roles, language, created_at, confirmed_at, demo, version)
    values (-1, 'receivesMail', '举报与通知', '举报与通知', 'receiver@mingda.invalid', '', 'zh-CN', current_timestamp, current_timestamp, false, 1);

-- a report is what all who complain of one text share; each of them is a complainant
create table complainant (
    id bigint primary key,
    token varchar(12) not null unique,
    report_id bigint not null references report,
    account_id bigint references account,
    -- hash of the network address, kept while the report is open
    address_hash varchar(64),
    reason varchar(30) not null,
    explanation varchar(1000) not null,
    email varchar(254),
    language varchar(10) not null,
    weight integer not null,
    standing boolean not null,
    number varchar(20) unique,
    status_key varchar(32) unique,
    -- who complains of what, as long as the report is open
    open_key varchar(80) unique,
    complained_at timestamp with time zone not null
);
create index complainant_report on complainant (report_id);
create index complainant_account on complainant (account_id);
create sequence complainant_seq start with 50 increment by 50;
create sequence report_number_seq start with 1 increment by 1;

insert into complainant (id, token, report_id, account_id, reason, explanation, language, weight, standing, open_key, complained_at)
    select -p.id, p.token, p.id, r.author_id, p.reason, substring(r.text, 1, 1000), 'zh-CN', 100, false, case when p.open_key is null then null else 'a' || p.open_key end, p.reported_at
    from report p join review r on r.id = p.review_id;

-- one open report for each text: the first stays the one, others that are open already are decided beside it
update report set open_key = cast(target_id as varchar) where open_key is not null
    and id in (select min(p.id) from report p where p.open_key is not null group by p.target_id);
alter table report add column hidden_at timestamp with time zone;

-- a right holder's notice and what follows from it (民法典 1195 to 1197)
create table rights_notice (
    id bigint primary key,
    token varchar(12) not null unique,
    review_id bigint not null unique references review,
    target_id bigint not null references review,
    right_kind varchar(20) not null,
    holder varchar(100) not null,
    email varchar(254) not null,
    language varchar(10) not null,
    evidence varchar(4000) not null,
    demand varchar(1000) not null,
    number varchar(20) not null unique,
    status_key varchar(32) not null unique,
    state varchar(10) not null,
    received_at timestamp with time zone not null,
    acted_at timestamp with time zone,
    counter_name varchar(100),
    counter_text varchar(4000),
    countered_at timestamp with time zone,
    due_at timestamp with time zone,
    pursued_at timestamp with time zone,
    pursued_where varchar(300),
    closed_at timestamp with time zone,
    wrongful boolean not null,
    version integer not null
);
create index rights_notice_target on rights_notice (target_id);
create index rights_notice_due on rights_notice (state, due_at);
create index rights_notice_email on rights_notice (email);
create sequence rights_notice_seq start with 50 increment by 50;
