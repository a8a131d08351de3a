-- page titles that tell nothing, for whoever wants them
alter table account add column discreet boolean default false not null;
-- a question that its asker keeps out of search engines
alter table question add column unlisted boolean default false not null;
-- no alias stands over two questions
create index question_alias on question (alias);
