-- a decision may be about a person alone, names the rules it rests on, and says how far it reaches and until when
alter table decision add column subject_id bigint;
update decision set subject_id = (select r.author_id from review r where r.id = decision.review_id);
alter table decision alter column subject_id set not null;
alter table decision add constraint decision_subject foreign key (subject_id) references account (id);
alter table decision alter column review_id drop not null;
alter table decision add column rules varchar(500) default '' not null;
alter table decision add column ground varchar(300);
alter table decision add column scope varchar(10) default 'TEXT' not null;
alter table decision add column category_id bigint;
alter table decision add constraint decision_category foreign key (category_id) references category (id);
alter table decision add column until_at timestamp with time zone;
create index decision_subject_at on decision (subject_id, decided_at);

create sequence appeal_seq start with 50 increment by 50;
create table appeal (
    id bigint primary key,
    token varchar(12) not null unique,
    review_id bigint not null unique references review,
    -- one appeal for each decision
    decision_id bigint not null unique references decision,
    outcome varchar(12),
    judge_id bigint references account,
    appealed_at timestamp with time zone not null,
    closed_at timestamp with time zone
);
create index appeal_closed on appeal (closed_at);
