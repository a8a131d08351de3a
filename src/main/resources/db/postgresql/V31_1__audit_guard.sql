-- entries are added; of what one tells, words and person may go when a person is to be forgotten, and nothing else
create function audit_guard() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.salt is null and new.subject = '' and new.path is null and new.detail is null
            and new.id = old.id and new.happened_at = old.happened_at and new.act = old.act and new.place is not distinct from old.place
            and new.content_hash is not distinct from old.content_hash and new.hash is not distinct from old.hash then
        return new;
    end if;
    raise exception 'the audit trail is only added to';
end $$;
create trigger audit_guard before update or delete on audit_entry for each row execute function audit_guard();
create trigger audit_guard_all before truncate on audit_entry for each statement execute function audit_guard();
