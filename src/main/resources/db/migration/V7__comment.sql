-- the comments below one text; the thread does not know what owns it, only where it stands
create sequence comment_thread_seq start with 50 increment by 50;
create table comment_thread (
    id bigint primary key,
    token varchar(12) not null unique,
    path varchar(300) not null,
    title varchar(200) not null,
    category_id bigint references category,
    state varchar(10) not null,
    version integer not null
);

-- two deep: a reply hangs below a top comment (top_id) and answers any comment of it (replied_to_id)
create sequence comment_seq start with 50 increment by 50;
create table comment (
    id bigint primary key,
    token varchar(12) not null unique,
    thread_id bigint not null references comment_thread,
    top_id bigint references comment,
    replied_to_id bigint references comment,
    review_id bigint not null unique references review,
    posted_at timestamp with time zone not null,
    edited_at timestamp with time zone,
    shown_at timestamp with time zone,
    featured_at timestamp with time zone,
    featured_by bigint references account,
    imported_name varchar(40),
    imported_kind varchar(40),
    version integer not null
);
create index comment_thread_tops on comment (thread_id, top_id, posted_at);
create index comment_replies on comment (top_id, posted_at);
create index comment_featured on comment (thread_id, featured_at);
