package org.mingda.statute;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;

/** The names of statutes. */
@Stateless
public class StatuteNameService {

    /** More names than this a statute never had. */
    public static final int NAMES_MAX = 20;

    private static final String COMMON = "short-titles.properties";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Event<StatuteChanged> changed;

    /** Every name with its statute. Anyone may read; kept until one changes. */
    public Map<String, Statute> all() {
        return em.createNamedQuery("StatuteName.all", StatuteName.class).getResultStream().collect(Collectors.toMap(StatuteName::getName, StatuteName::getStatute));
    }

    /** The same read anew, with what this transaction has changed. */
    public Map<String, Statute> allNow() {
        return em.createQuery("select n from StatuteName n join fetch n.statute", StatuteName.class).getResultStream()
                .collect(Collectors.toMap(StatuteName::getName, StatuteName::getStatute));
    }

    /** The names of one statute, its title first. Anyone may read. */
    public List<String> of(Statute statute) {
        return em.createQuery("select n.name from StatuteName n where n.statute = :statute order by n.id", String.class).setParameter("statute", statute).getResultList();
    }

    /** The names that a new statute gets: its title, the title without the state, the common short ones; each unless another statute has it. Called by the import. */
    public void nameAtFirst(Statute statute) {
        Set<String> wanted = new LinkedHashSet<>(List.of(statute.getTitle(), StatuteName.withoutState(statute.getTitle())));
        wanted.addAll(common(statute.getTitle()));
        for (String key : wanted.stream().map(StatuteName::key).distinct().toList()) {
            if (taken(key).isEmpty()) {
                em.persist(new StatuteName(key, statute));
            }
        }
        em.flush();
    }

    /**
     * Gives a statute these names besides its title, and its end; administrators only, who saw it as it is.
     *
     * @param seen  the version that was seen
     * @param other one name a line
     * @param ends  the first day on which it does not apply any more; null: it does
     */
    public void change(Account by, Seen seen, String other, LocalDate ends) {
        by.require(Role.ADMIN);
        Statute statute = em.createQuery("select s from Statute s where s.token = :token", Statute.class).setParameter("token", seen.token())
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("statute"));
        if (statute.getVersion() != seen.version()) {
            throw new Refusal("shell.changed_meanwhile");
        }
        List<String> wanted = wanted(statute, other);
        String before = line(statute);
        // one by one, because only then the kept list of all names learns of it
        em.createQuery("select n from StatuteName n where n.statute = :statute", StatuteName.class).setParameter("statute", statute).getResultStream()
                .filter(name -> !wanted.contains(name.getName())).toList().forEach(em::remove);
        List<String> kept = of(statute);
        wanted.stream().filter(name -> !kept.contains(name)).forEach(name -> em.persist(new StatuteName(name, statute)));
        statute.endsOn(ends);
        em.lock(statute, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
        changed.fire(new StatuteChanged(statute, before, line(statute), by));
    }

    /**
     * A statute as an administrator saw it.
     *
     * @param version goes up with each change
     */
    public record Seen(String token, int version) {
    }

    private List<String> wanted(Statute statute, String other) {
        Set<String> names = new LinkedHashSet<>(List.of(StatuteName.key(statute.getTitle())));
        for (String line : (other == null ? "" : other).lines().toList()) {
            String key = StatuteName.key(line);
            if (!key.isEmpty()) {
                names.add(checked(statute, key));
            }
        }
        if (names.size() > NAMES_MAX) {
            throw new Refusal("statute.names_many", NAMES_MAX);
        }
        return new ArrayList<>(names);
    }

    private String checked(Statute statute, String key) {
        if (key.length() < StatuteName.NAME_MIN || key.length() > StatuteFile.TITLE_MAX) {
            throw new Refusal("statute.name_length", key, StatuteName.NAME_MIN, StatuteFile.TITLE_MAX);
        }
        taken(key).stream().filter(other -> !other.equals(statute)).findFirst().ifPresent(other -> {
            throw new Refusal("statute.name_taken", key, other.getTitle());
        });
        return key;
    }

    private List<Statute> taken(String key) {
        return em.createQuery("select n.statute from StatuteName n where n.name = :name", Statute.class).setParameter("name", key).getResultList();
    }

    private String line(Statute statute) {
        return String.join("、", of(statute)) + (statute.getEndedOn() == null ? "" : " † " + statute.getEndedOn());
    }

    private static List<String> common(String title) {
        Properties titles = new Properties();
        try (Reader reader = new InputStreamReader(StatuteNameService.class.getResourceAsStream(COMMON), StandardCharsets.UTF_8)) {
            titles.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        String key = StatuteName.key(title);
        return titles.stringPropertyNames().stream().filter(name -> StatuteName.key(titles.getProperty(name)).equals(key)).sorted().toList();
    }
}
