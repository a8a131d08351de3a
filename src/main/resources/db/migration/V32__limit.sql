-- how a name looks at a glance; given to accounts of before by the forum at its start
alter table account add column name_look varchar(100);
create index account_name_look on account (name_look);
