create sequence statute_seq start with 50 increment by 50;
create table statute (
    id bigint primary key,
    token varchar(12) not null unique,
    title varchar(120) not null unique,
    ended_on date,
    version integer not null
);

-- full and short titles, folded; one name means one statute
create sequence statute_name_seq start with 50 increment by 50;
create table statute_name (
    id bigint primary key,
    name varchar(120) not null unique,
    statute_id bigint not null references statute
);
create index statute_name_statute on statute_name (statute_id);

create sequence statute_version_seq start with 50 increment by 50;
create table statute_version (
    id bigint primary key,
    statute_id bigint not null references statute,
    published_on date not null,
    in_force_from date not null,
    head varchar(4000) not null,
    complete boolean not null,
    article_count integer not null,
    print varchar(64) not null,
    source varchar(200) not null,
    imported_at timestamp with time zone not null,
    unique (statute_id, published_on)
);

create sequence statute_article_seq start with 50 increment by 50;
create table statute_article (
    id bigint primary key,
    version_id bigint not null references statute_version,
    number_key varchar(8) not null,
    position integer not null,
    heading varchar(300) not null,
    text varchar(20000) not null,
    unique (version_id, number_key)
);

-- an article that a text cites, and whether it has changed since the text was written
create sequence citation_seq start with 50 increment by 50;
create table citation (
    id bigint primary key,
    token varchar(12) not null unique,
    review_id bigint not null references review,
    statute_id bigint not null references statute,
    number_key varchar(8) not null,
    cited_on date not null,
    changed_on date,
    change_print varchar(64),
    checked_print varchar(64),
    checked_by bigint references account,
    checked_at timestamp with time zone,
    version integer not null,
    unique (review_id, statute_id, number_key)
);
create index citation_statute on citation (statute_id);
create index citation_changed on citation (changed_on);
