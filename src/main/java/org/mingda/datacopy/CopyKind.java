package org.mingda.datacopy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is told to a person of all that is kept about him, kind by kind: the columns, and where they come from; {@code ?1} is the account's number, {@code ?2} its e-mail address. A column is told under
 * its own name, or the one behind {@code as}. Label {@code datacopy_kind.QUESTIONS}, of a column {@code datacopy_field.title}.
 */
public enum CopyKind {
    ACCOUNT("a.name, a.email, a.roles, a.language, a.discreet, a.created_at, a.confirmed_at, a.rules_version, a.privacy_version, a.blocked_at, a.block_reason, a.closing_at",
            "account a where a.id = ?1", Use.LOG),
    CONSENTS("c.at_time, c.wording, c.edition, c.given, c.language", "consent c where c.account_id = ?1 order by c.id", Use.LOG),
    SESSIONS("s.device, s.kept, s.opened_at, s.seen_at", "account_session s where s.account_id = ?1 order by s.opened_at", Use.LOG),
    APPS("a.offered_at as created_at, a.confirmed_at", "authenticator a where a.account_id = ?1"),
    PASSKEYS("p.added_at as created_at, p.name, p.used_at as seen_at", "passkey p where p.account_id = ?1 order by p.id"),
    FOREIGN_IDENTITIES("f.linked_at as created_at, f.issuer as service, f.subject as service_name", "foreign_identity f where f.account_id = ?1 order by f.id"),
    TELEPHONES("p.phone_number as telephone, p.confirmed_at", "phone_check p where p.account_id = ?1"),
    QUESTIONS("q.created_at, r.title, r.text, r.state, r.path, q.alias, q.province, q.lender_kind, q.sum_yuan, q.overdue_since, q.summoned_on, q.status, q.unlisted",
            "question q join review r on r.id = q.review_id where q.asker_id = ?1 order by q.id", Use.CONTENT),
    PRIVATE_FACTS("c.told_at, c.words, c.withdrawn_at, r.path", "confidence c join question q on q.id = c.question_id join review r on r.id = q.review_id where q.asker_id = ?1 order by c.id"),
    OPENINGS("o.at_time, a.name as reader, o.kind, o.label, r.path", "confidence_opening o join account a on a.id = o.reader_id join confidence c on c.id = o.confidence_id"
            + " join question q on q.id = c.question_id join review r on r.id = q.review_id where q.asker_id = ?1 order by o.id"),
    OPENED("o.at_time, o.label, r.path", "confidence_opening o join confidence c on c.id = o.confidence_id join question q on q.id = c.question_id join review r on r.id = q.review_id"
            + " where o.reader_id = ?1 order by o.id"),
    ANSWERS("a.created_at, a.edited_at, r.title, r.text, r.state, r.path, a.province, a.helpful_count, a.accepted_at, a.signed_at",
            "answer a join review r on r.id = a.review_id where a.author_id = ?1 order by a.id", Use.CONTENT),
    FOLLOW_UPS("f.created_at, r.text, r.state, r.path", "follow_up f join review r on r.id = f.review_id where f.author_id = ?1 order by f.id", Use.CONTENT),
    COMMENTS("c.posted_at as created_at, c.edited_at, r.text, r.state, r.path", "comment c join review r on r.id = c.review_id where r.author_id = ?1 order by c.id", Use.CONTENT),
    ARTICLES("v.written_at as created_at, v.title, v.summary, v.body as text, v.note", "article_revision v where v.editor_id = ?1 order by v.id", Use.CONTENT),
    OTHER_TEXTS("r.opened_at as created_at, r.kind, r.title, r.text, r.state, r.path",
            "review r where r.author_id = ?1 and r.kind not in ('QUESTION', 'ANSWER', 'FOLLOW_UP', 'COMMENT', 'ARTICLE') order by r.id", Use.CONTENT),
    SIGN_OFFS("s.asked_at as created_at, s.title, s.written_text, s.signed_text, s.state, s.remark, s.decided_at", "sign_off s where s.trainee_id = ?1 or s.supervisor_id = ?1 order by s.id"),
    DRAFTS("d.saved_at, d.path, d.title, d.text, d.aside", "draft d where d.account_id = ?1 order by d.id"),
    DECISIONS("d.decided_at, d.kind, d.reason, d.explanation, d.ground, d.scope, d.until_at, d.judged_title, d.judged_text",
            "decision d where d.subject_id = ?1 order by d.id", Use.LOG),
    SANCTIONS("d.decided_at, d.kind, d.until_at, s.acknowledged_at, s.lifted_at", "sanction s join decision d on d.id = s.decision_id where s.account_id = ?1 order by s.id", Use.LOG),
    APPEALS("a.appealed_at as created_at, r.text, a.outcome, a.closed_at", "appeal a join review r on r.id = a.review_id where r.author_id = ?1 order by a.id"),
    REPORTS("c.complained_at as created_at, c.number, c.reason, c.explanation", "complainant c where c.account_id = ?1 order by c.id"),
    COUNTER_NOTICES("n.countered_at as created_at, n.number, n.counter_name, n.counter_text", "rights_notice n join review r on r.id = n.target_id where r.author_id = ?1 order by n.id"),
    CREDENTIALS("c.created_at, c.kind, c.practice, c.holder, c.number, c.issuer, c.firm, c.province, c.supervisor_name, c.intro, c.issued_on, c.assessed_on, c.verified_at, c.valid_until",
            "credential c where c.account_id = ?1 order by c.id"),
    CREDENTIAL_STEPS("s.at_time, s.act, s.reason, s.explanation, s.valid_until", "credential_step s join credential c on c.id = s.credential_id where c.account_id = ?1 order by s.id"),
    GUIDANCE("g.asked_at as created_at, g.state, g.decided_at", "guidance g join credential c on c.id = g.credential_id where c.account_id = ?1 or g.lawyer_id = ?1 order by g.id"),
    DECLARATIONS("d.declared_at as created_at, d.side, d.with_ai, r.path", "declaration d join question q on q.id = d.question_id join review r on r.id = q.review_id where d.account_id = ?1 order by d.id"),
    AGREEMENTS("g.agreed_at as created_at, r.path", "agreement g join answer a on a.id = g.answer_id join review r on r.id = a.review_id where g.account_id = ?1 order by g.id"),
    VOTES("v.voted_at as created_at, r.path", "helpful_vote v join answer a on a.id = v.answer_id join review r on r.id = a.review_id where v.account_id = ?1 order by v.id"),
    CHOICES("c.chosen_at as created_at, c.accepted, c.ground, r.path", "choice c join answer a on a.id = c.answer_id join question q on q.id = a.question_id join review r on r.id = q.review_id"
            + " where q.asker_id = ?1 order by c.id"),
    DUPLICATES("d.proposed_at as created_at, d.note, d.objection, d.state", "duplicate d join question q on q.id = d.question_id where d.proposer_id = ?1 or q.asker_id = ?1 order by d.id"),
    TURNS("u.begun_at as created_at, u.until_at, u.state, r.path", "undertaking u join question q on q.id = u.question_id join review r on r.id = q.review_id where u.account_id = ?1 order by u.id"),
    PASSED("p.passed_at as created_at, r.path", "passed p join question q on q.id = p.question_id join review r on r.id = q.review_id where p.account_id = ?1 order by p.id"),
    FOLLOWED("c.listed_at, p.province", "coverage c left join coverage_province p on p.coverage_id = c.id where c.account_id = ?1 order by p.province"),
    NOTICES("n.created_at, n.about, n.path, n.read_at", "notice n where n.account_id = ?1 order by n.id"),
    /** Without their bodies: these may hold links that set a new password, which a lent device must not give away. */
    LETTERS("l.written_at as created_at, l.subject, l.sent_at", "letter l where l.address = ?2 order by l.id"),
    COPIES("c.asked_at as created_at, c.state, c.until_at", "data_copy c where c.account_id = ?1 order by c.id"),
    ACTS("e.happened_at as at_time, e.act", "audit_entry e where e.actor_id = ?1 order by e.id", Use.LOG);

    /** What of it is kept sealed for a time when the account is deleted. */
    public enum Use {
        /** Nothing. */
        COPY,
        /** As a record of published content (互联网信息服务管理办法 art. 14: 60 days). */
        CONTENT,
        /** As a log (网络安全法 art. 21: six months). */
        LOG
    }

    private static final Pattern TABLE = Pattern.compile("(?:from|join) (\\w+)");

    private final List<String> columns;
    private final String from;
    private final Use use;

    CopyKind(String columns, String from) {
        this(columns, from, Use.COPY);
    }

    CopyKind(String columns, String from, Use use) {
        this.columns = List.of(columns.split(", "));
        this.from = from;
        this.use = use;
    }

    String query() {
        return "select " + String.join(", ", columns) + " from " + from.replace("?2", "?1");
    }

    /** The tables that are read for it. */
    public Set<String> tables() {
        return TABLE.matcher("from " + from).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    /** The names under which the columns are told. */
    List<String> fields() {
        return columns.stream().map(column -> column.replaceFirst("^.* as |^\\w+\\.", "")).toList();
    }

    /** Whether it asks for the e-mail address rather than the number. */
    boolean byAddress() {
        return from.contains("?2");
    }

    public Use getUse() {
        return use;
    }

    /** Its name as a file. */
    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Stream<CopyKind> all() {
        return Stream.of(values());
    }
}
