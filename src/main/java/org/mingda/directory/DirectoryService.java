package org.mingda.directory;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mingda.credential.Credential;
import org.mingda.credential.Valid;
import org.mingda.kernel.Slice;
import org.mingda.routing.CoverageService;
import org.mingda.server.TimeSource;

/** Finds professionals. Everything here is public and anyone may ask. */
@Stateless
public class DirectoryService {

    /** Professionals on one page. */
    static final int PAGE = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** The professionals who hold a valid credential now and asked to be listed, those verified last first; nobody can pay for a place. Three statements. */
    public Slice<Credential> list(Wanted wanted, int page) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), TimeSource.ZONE);
        String where = " where" + Valid.CONDITION + "and" + CoverageService.LISTED + wanted.condition();
        long total = wanted.on(Valid.on(today, em.createQuery("select count(c) from Credential c" + where, Long.class))).getSingleResult();
        List<Credential> found = wanted.on(Valid.on(today, em.createQuery("select c from Credential c join fetch c.account join fetch c.review"
                + " left join fetch c.claim.supervisor" + where + "order by c.verification.verifiedAt desc, c.id desc", Credential.class)))
                .setHint("eclipselink.batch", "c.specialties").setHint("eclipselink.batch.type", "IN")
                .setFirstResult(Slice.offset(page, PAGE)).setMaxResults(PAGE).getResultList();
        return new Slice<>(found, page, PAGE, total);
    }
}
