-- Addresses under which entries of the audit trail speak of a person whose account is deleted: their words name him, or hold titles of his texts. Asked before erase.sql runs.
-- A review is written about under its own address until it has one of its feature.
-- :who the account's number. Statements end with a semicolon at the end of a line.

select path from review where author_id = :who;
select concat('/desk/item/', token) from review where author_id = :who;
select desk_path from review where author_id = :who and desk_path is not null;
select concat('/me/decision/', token) from decision where subject_id = :who;
select concat('/desk/credential/', token) from credential where account_id = :who or supervisor_id = :who;
select concat('/desk/credential/', c.token) from credential c join credential_step s on s.credential_id = c.id
  where s.act = 'HAND_OVER' and (s.by_id = :who or s.explanation in (select holder from credential where account_id = :who));

-- of reports, notices, proposals and re-checks about his texts, and of what others wrote below his questions
select concat('/desk/item/', v.token) from review v join report p on p.review_id = v.id join review t on t.id = p.target_id where t.author_id = :who;
select v.desk_path from review v join report p on p.review_id = v.id join review t on t.id = p.target_id where v.desk_path is not null and t.author_id = :who;
select concat('/desk/item/', v.token) from review v join rights_notice n on n.review_id = v.id join review t on t.id = n.target_id where t.author_id = :who;
select v.desk_path from review v join rights_notice n on n.review_id = v.id join review t on t.id = n.target_id where v.desk_path is not null and t.author_id = :who;
select concat('/desk/item/', v.token) from review v join answer a on a.review_id = v.id join question q on q.id = a.question_id where q.asker_id = :who;
select v.desk_path from review v join answer a on a.review_id = v.id join question q on q.id = a.question_id where v.desk_path is not null and q.asker_id = :who;
select concat('/desk/takedown/', n.token) from rights_notice n join review t on t.id = n.target_id where t.author_id = :who;
select concat('/desk/duplicate/', d.token) from duplicate d join question q on q.id = d.question_id where q.asker_id = :who;
select concat('/recheck/', c.token) from citation c join review t on t.id = c.review_id where t.author_id = :who;
