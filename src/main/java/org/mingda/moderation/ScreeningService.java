package org.mingda.moderation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.Refusal;
import org.mingda.rule.RuleCheck;
import org.mingda.rule.RuleHit;
import org.mingda.rule.RuleService;
import org.mingda.rule.ShadowService;
import org.mingda.screening.Candidate;
import org.mingda.screening.Check;
import org.mingda.screening.ContactCheck;
import org.mingda.screening.DangerCheck;
import org.mingda.screening.PersonalDataCheck;
import org.mingda.screening.RecentTexts;
import org.mingda.screening.RepeatCheck;
import org.mingda.screening.Screening;
import org.mingda.screening.Verdict;
import org.mingda.server.ServerSettings;
import org.mingda.site.ReviewPolicy;

/**
 * The one ordered list of checks, with what they look up here. The list is the policy: a new check gets a class in {@code screening} and a line below, or, when it
 * needs a room above this one, a {@link CheckSource} there. Called by moderation alone; it runs for every author, whatever his role.
 */
@Stateless
public class ScreeningService {

    /** A repeat counts within this time. */
    private static final Duration RECENT = Duration.ofDays(7);
    /** Hosts that texts may link to: the state's, where the law and the complaint lines are. */
    private static final Set<String> PUBLIC_HOSTS = Set.of("gov.cn", "court.gov.cn", "12348.gov.cn", "12377.cn", "12315.cn", "npc.gov.cn");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private RuleService rules;

    @Inject
    private ShadowService shadows;

    @Inject
    private ServerSettings server;

    @Inject
    private Instance<CheckSource> sources;

    /** One line of the list. */
    private record Placed(int place, Check check) {
    }

    private Screening screening(Submission submission, Review earlier, Candidate candidate, Consumer<List<RuleHit>> shadowed) {
        Stream<Placed> own = Stream.of(
                new Placed(10, contacts(candidate)),
                new Placed(15, new PersonalDataCheck()),
                new Placed(20, new RuleCheck(rules::running, shadowed)),
                new Placed(25, new DangerCheck()),
                new Placed(30, new RepeatCheck((fingerprint, author) -> seen(fingerprint, submission, earlier))));
        Stream<Placed> added = sources.stream().map(source -> new Placed(source.place(), source.check(submission)));
        return new Screening(Stream.concat(own, added).sorted(Comparator.comparingInt(Placed::place)).map(Placed::check).toList());
    }

    private ContactCheck contacts(Candidate candidate) {
        Set<String> hosts = new HashSet<>(PUBLIC_HOSTS);
        hosts.add(server.publicHost());
        hosts.addAll(rules.running().allowedHosts(candidate));
        return new ContactCheck(hosts);
    }

    /**
     * What the checks say of a text.
     *
     * @param earlier the review whose words it replaces, which is then no repeat; null for a new text
     */
    public Screened screen(Submission submission, Review earlier) {
        Candidate candidate = candidate(submission);
        Screening screening = screening(submission, earlier, candidate, hits -> shadows.record(hits, candidate));
        return new Screened(submission.title(), submission.text(), screening.screen(candidate), RepeatCheck.fingerprint(candidate));
    }

    /** The same for words that are to be kept as they are; those that a check refuses are refused. */
    public Screened accept(Submission submission, Review earlier) {
        Screened words = screen(submission, earlier);
        if (words.verdict().refuses()) {
            throw new Refusal("moderation.refused_by_screening");
        }
        return words;
    }

    /** What the checks would say of a phrase, for moderators who write rules. Nothing is kept. */
    public Verdict trial(Account by, String phrase) {
        by.require(Role.MODERATOR);
        Submission submission = new Submission("COMMENT", by, "", phrase, "/", null, ReviewPolicy.PRE).untitled();
        Candidate candidate = candidate(submission);
        return screening(submission, null, candidate, hits -> { }).screen(candidate);
    }

    private Candidate candidate(Submission s) {
        return new Candidate(s.kind(), s.author().getToken(), s.titled() ? s.title() : "", s.text(), s.path(), s.category() == null ? "" : s.category().getSlug(),
                approved(s.author()), Duration.between(s.author().getCreatedAt(), clock.instant()));
    }

    /** People whom an administrator gave a role are known: their texts are screened like all, but they are not new. */
    private int approved(Account author) {
        return author.isStaff() ? Integer.MAX_VALUE
                : em.createQuery("select count(r) from Review r where r.author = :author and r.state = :state", Long.class)
                        .setParameter("author", author).setParameter("state", ReviewState.APPROVED).getSingleResult().intValue();
    }

    /** Texts of the author's own at the same address are earlier states of the same thing, such as an article's revisions, and no repeats. */
    private RecentTexts.Seen seen(String fingerprint, Submission submission, Review earlier) {
        List<String> authors = em.createQuery("select r.author.token from Review r where r.fingerprint = :fingerprint and r.openedAt > :since"
                + " and r.state <> :withdrawn and r.token <> :earlier and (r.author <> :author or r.path <> :path)", String.class).setParameter("fingerprint", fingerprint)
                .setParameter("author", submission.author()).setParameter("path", submission.path())
                .setParameter("since", clock.instant().minus(RECENT)).setParameter("withdrawn", ReviewState.WITHDRAWN)
                .setParameter("earlier", earlier == null ? "-" : earlier.getToken()).setMaxResults(20).getResultList();
        int own = (int) authors.stream().filter(submission.author().getToken()::equals).count();
        return new RecentTexts.Seen(own, authors.size() - own);
    }
}
