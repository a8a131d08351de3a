-- entries are added; of what one tells, words and person may go when a person is to be forgotten, and nothing else
create trigger audit_guard before update, delete on audit_entry for each row call 'org.mingda.audit.AppendOnly';
