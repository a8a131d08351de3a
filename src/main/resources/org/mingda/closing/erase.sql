-- What happens to the words of a person whose account is deleted, before the references to the account itself follow (Fates). Statements end with a semicolon at the end of a line.
-- :who the account's number, :gone that of the shared account, :email its address, :name its name (each as it is compared).
-- The second statement takes the texts on which others rely out of the person's reviews; those that are left then, go.

update rights_notice set counter_name = null, counter_text = null where target_id in (select id from review where author_id = :who);

-- answers and what was asked and said below them, questions that were answered, comments that others replied to, articles
update review set author_id = :gone where author_id = :who and state = 'APPROVED' and (kind in ('ARTICLE', 'ANSWER', 'FOLLOW_UP')
  or kind = 'QUESTION' and id in (select q.review_id from question q join answer a on a.question_id = q.id where a.shown_at is not null)
  or kind = 'COMMENT' and id in (select c.review_id from comment c join comment d on d.top_id = c.id or d.replied_to_id = c.id join review r on r.id = d.review_id where r.author_id <> :who));

-- what was told to others about texts that go
delete from notice where about in (select title from review where author_id = :who and title <> '') or path in (select path from review where author_id = :who);
delete from notice where message_key like 'notification_notice.guidance%' and (about = :name or about in (select holder from credential where account_id = :who));

-- copies, traces and judgements of the texts
delete from undo_slip where decision_id in (select id from decision where subject_id = :who);
delete from memo where review_id in (select id from review where author_id = :who);
delete from revision where review_id in (select id from review where author_id = :who);
delete from citation where review_id in (select id from review where author_id = :who);
update twin_cluster set head_id = null where head_id in (select review_id from twin_text where author_id = :who);
delete from twin_key where twin_id in (select id from twin_text where author_id = :who);
delete from twin_text where author_id = :who;
delete from shadow_hit where path in (select path from review where author_id = :who);
update backtest set samples = '[]' where id in (select b.id from backtest b join review r on b.samples like concat('%"', r.token, '"%') where r.author_id = :who);
update decision set undone = true where kind = 'MASK' and subject_id = :who;
update decision set judged_title = '', judged_text = '', explanation = null, ground = null where subject_id = :who;

-- titles of the person's questions over what others wrote about them and what never showed
update decision set judged_title = '' where review_id in (select p.review_id from report p join review t on t.id = p.target_id where t.author_id = :who);
update review set title = '' where id in (select p.review_id from report p join review t on t.id = p.target_id where t.author_id = :who);
update decision set judged_title = '' where review_id in (select n.review_id from rights_notice n join review t on t.id = n.target_id where t.author_id = :who);
update review set title = '' where id in (select n.review_id from rights_notice n join review t on t.id = n.target_id where t.author_id = :who);
update decision set judged_title = '' where review_id in (select a.review_id from answer a join question q on q.id = a.question_id join review t on t.id = q.review_id where t.author_id = :who);
update review set title = '' where id in (select a.review_id from answer a join question q on q.id = a.question_id join review t on t.id = q.review_id where t.author_id = :who);
update comment_thread set title = '' where id in (select a.thread_id from answer a join question q on q.id = a.question_id join review t on t.id = q.review_id where t.author_id = :who);
update sign_off set title = '' where id in (select a.sign_off_id from answer a join question q on q.id = a.question_id join review t on t.id = q.review_id where t.author_id = :who);

-- what the person said about others' texts, and what he stated against notices
update decision set judged_text = '' where review_id in (select p.review_id from report p join complainant c on c.report_id = p.id where c.account_id = :who);
update review set text = '', findings = '[]' where id in (select p.review_id from report p join complainant c on c.report_id = p.id where c.account_id = :who);
update complainant set explanation = '', email = null, address_hash = null, status_key = null, open_key = null where account_id = :who or email = :email;
update rights_notice set holder = '', email = 'gone@mingda.invalid', evidence = '', demand = '' where email = :email;
update duplicate set note = '' where proposer_id = :who;
update duplicate set objection = null where question_id in (select id from question where asker_id = :who);

-- facts of questions; a question that stays keeps those that its answers rest on
update question set alias = null, summoned_on = null where asker_id = :who;
update question set lender_kind = null, sum_yuan = null, overdue_since = null where asker_id = :who and review_id in (select id from review where author_id = :who);
delete from confidence_opening where confidence_id in (select c.id from confidence c join question q on q.id = c.question_id where q.asker_id = :who);
delete from confidence_file where confidence_id in (select c.id from confidence c join question q on q.id = c.question_id where q.asker_id = :who);
delete from confidence where question_id in (select id from question where asker_id = :who);

-- professionals: a credential stays as what an answer was written under, and names nobody
update sign_off set written_text = '', signed_text = null, remark = null, state = case when state = 'SIGNED' then state else 'WITHDRAWN' end where trainee_id = :who;
update sign_off set remark = null where supervisor_id = :who;
update answer set guided_by = '已注销用户' where guided_by in (select holder from credential where account_id = :who)
  and (signed_by = :who or credential_id in (select id from credential where supervisor_id = :who));
update credential set supervisor_name = '已注销用户' where supervisor_id = :who;
update credential_step set explanation = null where act = 'HAND_OVER' and explanation in (select holder from credential where account_id = :who);
update credential_step set explanation = null where credential_id in (select id from credential where account_id = :who);
delete from credential_source where step_id in (select s.id from credential_step s join credential c on c.id = s.credential_id where c.account_id = :who);
delete from credential_reminder where credential_id in (select id from credential where account_id = :who);
delete from credential_category where credential_id in (select id from credential where account_id = :who);
delete from guidance where credential_id in (select id from credential where account_id = :who);
delete from credential where account_id = :who and review_id is null;
update credential set holder = '已注销用户', number = '', number_mark = null, issuer = '', firm = '', intro = '', supervisor_id = null, supervisor_name = null, issued_on = null, assessed_on = null,
  sources = null, evidence_file = null, evidence_type = null, evidence_size = null, evidence_hash = null, evidence_at = null where account_id = :who;
delete from coverage_province where coverage_id in (select id from coverage where account_id = :who);
delete from coverage_category where coverage_id in (select id from coverage where account_id = :who);
update answer set helpful_count = helpful_count - 1 where helpful_count > 0 and id in (select answer_id from helpful_vote where account_id = :who);

-- a ban that still holds keeps the keyed hash by which it is known; all other marks go
delete from ban_mark where sanction_id in (select s.id from sanction s join decision d on d.id = s.decision_id where s.account_id = :who and (s.lifted_at is not null or d.until_at < current_timestamp));

-- mail
delete from letter where address = :email;

-- at last the texts themselves; what is left of each is that there was one, and when
update review set title = '', text = '', findings = '[]', fingerprint = '', state = case when state = 'REMOVED' then state else 'WITHDRAWN' end, lease_holder = null, lease_until = null,
  version = version + 1, author_id = :gone where author_id = :who;
