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
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.mingda.account.Account;
import org.mingda.application.ApplicationService;
import org.mingda.credential.Claim;
import org.mingda.credential.Credential;
import org.mingda.credential.ProfessionalKind;
import org.mingda.evidence.EvidenceCheck;
import org.mingda.evidence.EvidenceStore;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Ruling;
import org.mingda.server.TimeSource;
import org.mingda.site.Category;
import org.mingda.site.CategoryService;
import org.mingda.site.Province;
import org.mingda.verification.Compared;
import org.mingda.verification.VerificationService;

/** The credentials of the demonstration, in all their states: applied for, verified, lapsed, suspended, refused. */
@ApplicationScoped
public class DemoCredentials implements DemoChapter {

    /** A credential that holds is verified this long after the application. */
    private static final double DAYS_OF_REVIEW = 1.5;

    @Inject
    private ApplicationService applications;

    @Inject
    private VerificationService verifications;

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
            Consumer<Credential> decision = decision(o, timeline);
            double decided = o.isNull("decidedDaysAgo") ? 0.8 : o.getInt("decidedDaysAgo");
            double verified = o.isNull("verifiedDaysAgo") ? decided : o.getInt("verifiedDaysAgo");
            Credential[] applied = new Credential[1];
            timeline.at(timeline.daysAgo(verified + DAYS_OF_REVIEW), () -> applied[0] = apply(o));
            if (!o.getString("state").equals("PENDING")) {
                timeline.at(timeline.daysAgo(verified), () -> decision.accept(applied[0]));
            }
            if (o.getString("state").equals("SUSPENDED")) {
                timeline.at(timeline.daysAgo(decided), () -> verifications.suspend(cast.verifier(), applied[0].getToken(), applied[0].getMark(),
                        new Ruling(Reason.CREDENTIAL_STANDING, o.getString("decisionReason"))));
            }
        }
    }

    private Credential apply(JsonObject o) {
        Account holder = cast.person(o.getString("accountKey"));
        String supervisor = o.isNull("supervisorKey") ? null : cast.person(o.getString("supervisorKey")).getName();
        List<Category> fields = o.getJsonArray("specialties").getValuesAs(JsonString.class).stream()
                .map(slug -> categories.find(slug.getString()).orElseThrow()).toList();
        Claim claim = Claim.of(ProfessionalKind.valueOf(o.getString("kind")), null)
                .certificate(holder.getName(), o.getString("number"), o.getString("issuer"))
                .at(o.getString("firm"), Province.valueOf(o.getString("province"))).guidedBy(supervisor).saying(o.getString("intro"));
        Credential credential = applications.apply(holder, claim, fields);
        applications.attach(holder, credential.getToken(), evidence.keep(EvidenceCheck.checked(picture())));
        applications.handIn(holder, credential.getToken());
        return credential;
    }

    private Consumer<Credential> decision(JsonObject o, Timeline timeline) {
        if (o.getString("state").equals("REFUSED")) {
            return c -> verifications.refuse(cast.verifier(), c.getToken(), c.getMark(),
                    new Ruling(Reason.CREDENTIAL_EVIDENCE, o.getString("decisionReason")));
        }
        return c -> verifications.verify(cast.verifier(), c.getToken(), c.getMark(),
                new Compared(sources(o), until(o, timeline)));
    }

    /** The reason of a suspension is told at the suspension; the verification before it had an ordinary one. */
    private static String sources(JsonObject o) {
        return o.getString("state").equals("SUSPENDED") ? "执业证扫描件与司法行政机关公开查询结果一致：姓名、证号、执业机构三项相符。"
                : o.getString("decisionReason");
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
