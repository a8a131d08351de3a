create sequence question_seq start with 50 increment by 50;
create table question (
    id bigint primary key,
    token varchar(12) not null unique,
    asker_id bigint not null references account,
    alias varchar(20),
    review_id bigint not null unique references review,
    category_id bigint not null references category,
    province varchar(20) not null,
    lender_kind varchar(20),
    sum_yuan bigint,
    overdue_since date,
    status varchar(10) not null,
    answer_count integer not null,
    answered_at timestamp with time zone,
    created_at timestamp with time zone not null,
    version integer not null
);
create index question_status on question (status, created_at);
create index question_created on question (created_at);
create index question_answered on question (answered_at);
create index question_category on question (category_id, created_at);
create index question_province on question (province, created_at);
create index question_asker on question (asker_id);

-- a trainee's text before the lawyer who guides him
create sequence sign_off_seq start with 50 increment by 50;
create table sign_off (
    id bigint primary key,
    token varchar(12) not null unique,
    kind varchar(20) not null,
    trainee_id bigint not null references account,
    supervisor_id bigint not null references account,
    title varchar(200) not null,
    path varchar(300) not null,
    written_text varchar(20000) not null,
    signed_text varchar(20000),
    state varchar(15) not null,
    remark varchar(1000),
    asked_at timestamp with time zone not null,
    decided_at timestamp with time zone,
    version integer not null
);
create index sign_off_supervisor on sign_off (supervisor_id, state, asked_at);
create index sign_off_trainee on sign_off (trainee_id);

create sequence answer_seq start with 50 increment by 50;
create table answer (
    id bigint primary key,
    token varchar(12) not null unique,
    question_id bigint not null references question,
    author_id bigint not null references account,
    credential_id bigint not null references credential,
    kind varchar(20) not null,
    province varchar(20) not null,
    review_id bigint unique references review,
    sign_off_id bigint unique references sign_off,
    signed_by bigint references account,
    signed_at timestamp with time zone,
    thread_id bigint not null unique references comment_thread,
    accepted_at timestamp with time zone,
    helpful_count integer not null,
    created_at timestamp with time zone not null,
    edited_at timestamp with time zone,
    shown_at timestamp with time zone,
    version integer not null
);
create index answer_question on answer (question_id);
create index answer_author on answer (author_id, shown_at);
create index answer_credential on answer (credential_id);

create sequence helpful_vote_seq start with 50 increment by 50;
create table helpful_vote (
    id bigint primary key,
    answer_id bigint not null references answer,
    account_id bigint not null references account,
    voted_at timestamp with time zone not null,
    unique (account_id, answer_id)
);
create index helpful_vote_answer on helpful_vote (answer_id);

-- asked further below an answer, and the replies of its professional
create sequence follow_up_seq start with 50 increment by 50;
create table follow_up (
    id bigint primary key,
    token varchar(12) not null unique,
    answer_id bigint not null references answer,
    author_id bigint not null references account,
    review_id bigint unique references review,
    sign_off_id bigint unique references sign_off,
    created_at timestamp with time zone not null,
    shown_at timestamp with time zone,
    version integer not null
);
create index follow_up_answer on follow_up (answer_id, created_at);
create index follow_up_author on follow_up (author_id);
