package org.mingda.credential;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.evidence.Evidence;
import org.mingda.evidence.EvidenceType;
import org.mingda.moderation.Review;
import org.mingda.moderation.ReviewState;
import org.mingda.server.TimeSource;
import org.mingda.site.Category;
import org.mingda.site.Province;

/** Credentials in every state. */
final class Credentials {

    static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    static final LocalDate TODAY = LocalDate.ofInstant(NOW, TimeSource.ZONE);
    static final LocalDate UNTIL = LocalDate.of(2027, 5, 31);
    static final Account VERIFIER = account("核验员子墨");

    private Credentials() {
    }

    static Account account(String name) {
        Account account = new Account(name, name + "@example.org", Locale.SIMPLIFIED_CHINESE, NOW);
        account.grant(java.util.Set.of(Role.VERIFIER));
        return account;
    }

    static Claim claim(ProfessionalKind kind) {
        return Claim.of(kind, null).certificate("林见微", "14401201511999901", "广东省司法厅").at("示例见微律师事务所", Province.GUANGDONG)
                .guidedBy(account("宋知行"), "宋知行").saying("专职律师。");
    }

    /** Two sources that agree. */
    static Compared found(LocalDate until) {
        return new Compared(List.of(new Source(SourceKind.CERTIFICATE, "姓名、证号、机构相符"), new Source(SourceKind.REGISTER, "三项相符，考核称职")), null, until);
    }

    static Credential draft() {
        return new Credential(account("林见微"), claim(ProfessionalKind.LAWYER), List.of(new Category("collection", 1)), NOW);
    }

    static Credential waiting() {
        Credential credential = draft();
        credential.attach(new Evidence("f".repeat(32), EvidenceType.PDF, 2000, "0".repeat(64)), NOW);
        credential.handIn(review(ReviewState.PENDING));
        return credential;
    }

    static Credential verified() {
        Credential credential = waiting();
        credential.verify(VERIFIER, found(UNTIL), NOW);
        become(credential, ReviewState.APPROVED);
        return credential;
    }

    /** What the moderation service does beside each act. */
    static void become(Credential credential, ReviewState state) {
        set(credential.getReview(), "state", state);
    }

    private static Review review(ReviewState state) {
        try {
            var constructor = Review.class.getDeclaredConstructor();
            constructor.setAccessible(true);
            Review review = constructor.newInstance();
            set(review, "state", state);
            return review;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(Object object, String name, Object value) {
        try {
            Field field = object.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.set(object, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
