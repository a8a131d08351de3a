-- forms that have done their work, and the key that signs form tokens
create table spent_form (
    nonce varchar(40) primary key,
    path varchar(300) not null,
    spent_at timestamp with time zone not null
);
create index spent_form_spent_at on spent_form (spent_at);

create table form_secret (
    id integer primary key,
    signing_key varchar(64) not null
);
