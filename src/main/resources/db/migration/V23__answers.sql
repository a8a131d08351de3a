-- what somebody is writing and has not handed in; his alone
create sequence draft_seq start with 50 increment by 50;
create table draft (
    id bigint primary key,
    token varchar(12) not null unique,
    account_id bigint not null references account,
    path varchar(200) not null,
    title varchar(200) not null,
    text varchar(20000) not null,
    choices varchar(200) not null,
    aside varchar(20000),
    edition integer not null,
    saved_at timestamp with time zone not null,
    version integer not null,
    unique (account_id, path)
);
create index draft_saved on draft (saved_at);

-- each wording of a text that readers could see
create sequence revision_seq start with 50 increment by 50;
create table revision (
    id bigint primary key,
    review_id bigint not null references review,
    number integer not null,
    text varchar(60000) not null,
    shown_at timestamp with time zone not null,
    decision_id bigint references decision,
    amended boolean not null,
    closed_by bigint references account,
    closed_at timestamp with time zone,
    version integer not null,
    unique (review_id, number)
);

-- what a professional says of himself before he answers: whom else he acts for, and whether a machine wrote
create sequence declaration_seq start with 50 increment by 50;
create table declaration (
    id bigint primary key,
    question_id bigint not null references question,
    account_id bigint not null references account,
    side varchar(10) not null,
    with_ai boolean not null,
    declared_at timestamp with time zone not null
);
create index declaration_question on declaration (question_id, declared_at);

-- a lawyer agrees with the words of another's answer
create sequence agreement_seq start with 50 increment by 50;
create table agreement (
    id bigint primary key,
    answer_id bigint not null references answer,
    account_id bigint not null references account,
    edition varchar(8) not null,
    agreed_at timestamp with time zone not null,
    unique (account_id, answer_id)
);
create index agreement_answer on agreement (answer_id);

-- each time an asker accepts an answer or takes that back, and why
create sequence choice_seq start with 50 increment by 50;
create table choice (
    id bigint primary key,
    answer_id bigint not null references answer,
    accepted boolean not null,
    ground varchar(20),
    chosen_at timestamp with time zone not null
);
create index choice_answer on choice (answer_id, chosen_at);

-- one question is proposed to be another's duplicate
create sequence duplicate_seq start with 50 increment by 50;
create table duplicate (
    id bigint primary key,
    token varchar(12) not null unique,
    question_id bigint not null references question,
    original_id bigint not null references question,
    proposer_id bigint not null references account,
    note varchar(300) not null,
    state varchar(10) not null,
    objection varchar(300),
    decider_id bigint references account,
    proposed_at timestamp with time zone not null,
    decided_at timestamp with time zone,
    version integer not null
);
create index duplicate_question on duplicate (question_id, state);
create index duplicate_original on duplicate (original_id, state);
create index duplicate_state on duplicate (state, proposed_at);

-- the clock of what an asker asked further
alter table follow_up add column reminders integer default 0 not null;
alter table follow_up add column reminded_at timestamp with time zone;
alter table follow_up add column wants_reply boolean default true not null;
create index follow_up_clock on follow_up (reminders, shown_at);

-- what shows now is the first revision of it that is known
insert into revision (id, review_id, number, text, shown_at, amended, version)
    select -r.id, r.id, 1, r.text, coalesce(r.decided_at, r.opened_at), false, 0 from review r where r.kind in ('ANSWER', 'FOLLOW_UP') and r.state = 'APPROVED';
