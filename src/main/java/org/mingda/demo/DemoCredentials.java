package org.mingda.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.mingda.account.Account;
import org.mingda.application.ApplicationService;
import org.mingda.credential.Claim;
import org.mingda.credential.Compared;
import org.mingda.credential.Credential;
import org.mingda.credential.ProfessionalKind;
import org.mingda.credential.Source;
import org.mingda.credential.SourceKind;
import org.mingda.evidence.EvidenceCheck;
import org.mingda.evidence.EvidenceStore;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Ruling;
import org.mingda.server.TimeSource;
import org.mingda.site.Category;
import org.mingda.site.CategoryService;
import org.mingda.site.Province;
import org.mingda.verification.VerificationDeskService;
import org.mingda.verification.VerificationService;

/** The credentials of the demonstration, in all their states: drafted, applied for, in review, verified, due, lapsed, suspended, revoked, moved, refused. */
@ApplicationScoped
public class DemoCredentials implements DemoChapter {

    /** A credential that holds is verified this long after the application. */
    private static final double DAYS_OF_REVIEW = 1.5;
    /** Papers are so many days old when somebody applies with them. */
    private static final int CARD_DAYS = 40;
    private static final DateTimeFormatter ISSUED = DateTimeFormatter.ofPattern("yyMM");
    /** States before any verifier has looked. */
    private static final Set<String> WAITING = Set.of("PENDING", "DRAFT");
    /** States of what was verified and then taken away. */
    private static final Set<String> TAKEN = Set.of("SUSPENDED", "REVOKED");

    @Inject
    private ApplicationService applications;

    @Inject
    private VerificationService verifications;

    @Inject
    private VerificationDeskService desk;

    @Inject
    private EvidenceStore evidence;

    @Inject
    private CategoryService categories;

    @Inject
    private Cast cast;

    @Override
    public int place() {
        return 20;
    }

    @Override
    public void tell(Timeline timeline) {
        for (JsonObject o : DemoTexts.list("professionals")) {
            String state = o.getString("state");
            double decided = o.isNull("decidedDaysAgo") ? 0.8 : o.getInt("decidedDaysAgo");
            double verified = o.isNull("verifiedDaysAgo") ? decided : o.getInt("verifiedDaysAgo");
            Credential[] applied = new Credential[1];
            timeline.at(timeline.daysAgo(verified + DAYS_OF_REVIEW), () -> applied[0] = apply(o, timeline.daysAgo(verified + DAYS_OF_REVIEW)));
            if (state.equals("REVIEWING")) {
                timeline.at(timeline.daysAgo(0.1), () -> desk.open(cast.verifier(), applied[0].getToken()));
            } else if (!WAITING.contains(state)) {
                timeline.at(timeline.daysAgo(verified), () -> decide(o, timeline, applied[0]));
            }
            if (TAKEN.contains(state)) {
                timeline.at(timeline.daysAgo(decided), () -> take(o, applied[0]));
            }
        }
    }

    private Credential apply(JsonObject o, Instant now) {
        Account holder = cast.person(o.getString("accountKey"));
        List<Category> fields = o.getJsonArray("specialties").getValuesAs(JsonString.class).stream()
                .map(slug -> categories.find(slug.getString()).orElseThrow()).toList();
        Credential credential = applications.apply(holder, claim(o, holder, LocalDate.ofInstant(now, TimeSource.ZONE)), fields);
        if (!o.getString("state").equals("DRAFT")) {
            applications.attach(holder, credential.getToken(), evidence.keep(EvidenceCheck.checked(picture())));
            applications.handIn(holder, credential.getToken());
        }
        return credential;
    }

    private Claim claim(JsonObject o, Account holder, LocalDate applied) {
        ProfessionalKind kind = ProfessionalKind.valueOf(o.getString("kind"));
        boolean trainee = kind == ProfessionalKind.TRAINEE_LAWYER;
        LocalDate issued = applied.minusDays(CARD_DAYS);
        // a trainee's number tells the month of issue, which moves with the day of the first start
        String number = trainee ? o.getString("number").substring(0, 4) + ISSUED.format(issued) + o.getString("number").substring(8) : o.getString("number");
        return Claim.of(kind, null).certificate(holder.getName(), number, o.getString("issuer"))
                .dated(trainee ? issued : null, kind == ProfessionalKind.LAWYER ? issued : null)
                .at(o.getString("firm"), Province.valueOf(o.getString("province")))
                .guidedBy(o.isNull("supervisorKey") ? null : cast.person(o.getString("supervisorKey")).getName()).saying(o.getString("intro"));
    }

    private void decide(JsonObject o, Timeline timeline, Credential c) {
        if (o.getString("state").equals("REFUSED")) {
            verifications.refuse(cast.verifier(), c.getToken(), c.getMark(), new Ruling(Reason.CREDENTIAL_EVIDENCE, o.getString("decisionReason")));
        } else {
            verifications.verify(cast.verifier(), c.getToken(), c.getMark(), new Compared(sources(o), null, until(o, timeline)));
        }
    }

    private void take(JsonObject o, Credential c) {
        Ruling ruling = new Ruling(Reason.CREDENTIAL_STANDING, o.getString("decisionReason"));
        if (o.getString("state").equals("REVOKED")) {
            verifications.revoke(cast.verifier(), c.getToken(), c.getMark(), ruling);
        } else {
            verifications.suspend(cast.verifier(), c.getToken(), c.getMark(), ruling);
        }
    }

    /** The reason of what was taken away is told there; the verification before it had ordinary sources. */
    private static List<Source> sources(JsonObject o) {
        String found = TAKEN.contains(o.getString("state")) ? "执业状态正常，姓名、证号、执业机构三项相符。" : o.getString("decisionReason");
        SourceKind register = switch (ProfessionalKind.valueOf(o.getString("kind"))) {
            case LAWYER, LEGAL_ADVISER -> SourceKind.REGISTER;
            case TRAINEE_LAWYER -> SourceKind.EMPLOYER;
        };
        return List.of(new Source(SourceKind.CERTIFICATE, "姓名、证件号码、执业机构与填写的一致，证件清晰完整。"), new Source(register, found));
    }

    private static LocalDate until(JsonObject o, Timeline timeline) {
        Instant day = timeline.daysAgo(o.isNull("validUntilDaysAhead") ? -180 : -o.getInt("validUntilDaysAhead"));
        return LocalDate.ofInstant(day, TimeSource.ZONE);
    }

    /** Stands for a scanned certificate: a card with lines that say nothing. */
    private static byte[] picture() {
        BufferedImage card = new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = card.createGraphics();
        pen.setColor(new Color(0xF4EFE6));
        pen.fillRect(0, 0, 640, 400);
        pen.setColor(new Color(0x8C2F1B));
        pen.drawRect(20, 20, 600, 360);
        pen.setColor(new Color(0xB9B2A5));
        for (int line = 0; line < 6; line++) {
            pen.fillRect(60, 90 + line * 45, 300 - line * 25, 14);
        }
        pen.fillRect(460, 90, 110, 150);
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(card, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
