-- the forum's own mark on the hash of an entry: id of the key, colon, HMAC-SHA-256
alter table audit_entry add column stamp varchar(73);

-- how many entries a walk could not judge, and which key it lacked
alter table chain_check add column keyless bigint default 0 not null;
alter table chain_check add column missing_key varchar(8);
