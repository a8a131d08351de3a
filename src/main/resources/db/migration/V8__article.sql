create sequence article_seq start with 50 increment by 50;
create table article (
    id bigint primary key,
    token varchar(12) not null unique,
    slug varchar(80),
    category_id bigint not null references category,
    author_id bigint not null references account,
    title varchar(120) not null,
    title_key varchar(200) not null,
    summary varchar(300) not null,
    latest integer not null,
    shown integer,
    published_at timestamp with time zone,
    edited_at timestamp with time zone not null,
    views bigint not null,
    thread_id bigint not null unique references comment_thread,
    import_key varchar(64) unique,
    import_source varchar(200),
    version integer not null
);
create index article_published on article (published_at, id);
create index article_category on article (category_id, published_at, id);
create index article_title on article (title_key);

-- each state of an article's words; a draft has no review
create sequence article_revision_seq start with 50 increment by 50;
create table article_revision (
    id bigint primary key,
    article_id bigint not null references article,
    number integer not null,
    title varchar(120) not null,
    summary varchar(300) not null,
    body varchar(50000) not null,
    note varchar(200) not null,
    editor_id bigint not null references account,
    written_at timestamp with time zone not null,
    review_id bigint unique references review,
    unique (article_id, number)
);

-- related articles by title, as an import names them
create table article_related (
    article_id bigint not null references article,
    position integer not null,
    title varchar(200) not null,
    title_key varchar(200) not null,
    primary key (article_id, position)
);
