create sequence rule_seq start with 50 increment by 50;
create table rule (
    id bigint primary key,
    token varchar(12) not null unique,
    name varchar(60) not null,
    kind varchar(12) not null,
    state varchar(10) not null,
    owner_id bigint references account,
    current_number integer not null,
    next_number integer,
    next_shadow boolean not null,
    created_at timestamp with time zone not null,
    version integer not null
);
create index rule_state on rule (state, created_at);

create sequence rule_version_seq start with 50 increment by 50;
create table rule_version (
    id bigint primary key,
    rule_id bigint not null references rule,
    version_number integer not null,
    body varchar(1000000) not null,
    action varchar(10) not null,
    kinds varchar(200) not null,
    categories varchar(1000) not null,
    reason varchar(200) not null,
    written_by bigint references account,
    written_at timestamp with time zone not null,
    tried_at timestamp with time zone,
    live_at timestamp with time zone,
    unique (rule_id, version_number)
);

create sequence shadow_hit_seq start with 50 increment by 50;
create table shadow_hit (
    id bigint primary key,
    rule_id bigint not null references rule,
    version_number integer not null,
    kind varchar(20) not null,
    path varchar(300) not null,
    matched varchar(60) not null,
    hit_at timestamp with time zone not null
);
create index shadow_hit_rule on shadow_hit (rule_id, version_number, hit_at);

-- each listed word goes on as a rule of its own, live as it was
insert into rule (id, token, name, kind, state, owner_id, current_number, next_number, next_shadow, created_at, version)
    select nextval('rule_seq'), token, word, 'WORDS', 'LIVE', owner_id, 1, null, false, created_at, 1 from word_rule;
insert into rule_version (id, rule_id, version_number, body, action, kinds, categories, reason, written_by, written_at, tried_at, live_at)
    select nextval('rule_version_seq'), r.id, 1, w.word, w.action, '', '', coalesce(w.note, w.word), w.owner_id, w.created_at, null, w.created_at
    from word_rule w join rule r on r.token = w.token;
drop table word_rule;
drop sequence word_rule_seq;

update review set held_by = replace(held_by, ',word,', ',rule,');

create sequence backtest_seq start with 50 increment by 50;
create table backtest (
    id bigint primary key,
    token varchar(12) not null unique,
    rule_id bigint not null references rule,
    version_number integer not null,
    before_number integer,
    months integer not null,
    state varchar(10) not null,
    started_by bigint not null references account,
    started_at timestamp with time zone not null,
    seen_at timestamp with time zone not null,
    total bigint not null,
    done bigint not null,
    hits bigint not null,
    hits_approved bigint not null,
    before_hits bigint not null,
    fresh_approved bigint not null,
    fresh_rejected bigint not null,
    gone_approved bigint not null,
    gone_rejected bigint not null,
    samples varchar(60000) not null
);
create index backtest_rule on backtest (rule_id, started_at);
create index review_decided on review (decided_at);
