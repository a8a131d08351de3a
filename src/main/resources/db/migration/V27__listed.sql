-- since when a professional wants to stand in the directory; nobody does who did not ask for it
alter table coverage add column listed_at timestamp with time zone;
update coverage set listed_at = current_timestamp where listed;
alter table coverage drop column listed;
