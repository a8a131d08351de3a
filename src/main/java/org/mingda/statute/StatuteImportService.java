package org.mingda.statute;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.server.TimeSource;

/** Takes statutes' files. One file is one transaction, so that a mistake in one keeps no other out. */
@Stateless
public class StatuteImportService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private StatuteNameService names;

    @Inject
    private Event<Imported> imported;

    /**
     * Takes a file; administrators only. A second time it changes nothing.
     *
     * @param name the file's name
     * @param text what is in it
     * @param gaps whether articles may be missing
     */
    public Imported take(Account by, String name, String text, boolean gaps) {
        by.require(Role.ADMIN);
        StatuteFile file = StatuteFile.parse(name, text, LocalDate.ofInstant(clock.instant(), TimeSource.ZONE), gaps);
        Optional<Statute> known = em.createQuery("select s from Statute s where s.title = :title", Statute.class).setParameter("title", file.title())
                .getResultStream().findFirst();
        Statute statute = known.orElseGet(() -> found(file.title()));
        Optional<StatuteVersion> earlier = em.createQuery("select v from StatuteVersion v join fetch v.statute where v.statute = :statute and v.publishedOn = :day",
                StatuteVersion.class).setParameter("statute", statute).setParameter("day", file.published()).getResultStream().findFirst();
        if (earlier.isPresent() && earlier.get().isOf(file)) {
            return new Imported(Imported.Outcome.UNCHANGED, earlier.get(), by);
        }
        StatuteVersion version = earlier.orElseGet(() -> new StatuteVersion(statute, file));
        write(version, file, name);
        Imported done = new Imported(known.isEmpty() ? Imported.Outcome.FIRST : earlier.isEmpty() ? Imported.Outcome.VERSION : Imported.Outcome.CORRECTED, version, by);
        imported.fire(done);
        return done;
    }

    private Statute found(String title) {
        Statute statute = new Statute(title);
        em.persist(statute);
        names.nameAtFirst(statute);
        return statute;
    }

    private void write(StatuteVersion version, StatuteFile file, String name) {
        version.take(file, name, clock.instant());
        if (version.getId() == null) {
            em.persist(version);
        } else {
            em.createQuery("delete from StatuteArticle a where a.version = :version").setParameter("version", version).executeUpdate();
        }
        List<StatuteFile.Article> articles = file.articles();
        for (int i = 0; i < articles.size(); i++) {
            em.persist(new StatuteArticle(version, i, articles.get(i)));
        }
        em.flush();
    }
}
