create sequence category_seq start with 50 increment by 50;
create table category (
    id bigint primary key,
    slug varchar(40) not null unique,
    name_zh varchar(40) not null,
    name_en varchar(40) not null,
    description_zh varchar(200) not null,
    description_en varchar(200) not null,
    position integer not null,
    comment_policy varchar(10),
    version integer not null
);

create table setting_value (
    setting varchar(40) primary key,
    content varchar(200) not null
);
