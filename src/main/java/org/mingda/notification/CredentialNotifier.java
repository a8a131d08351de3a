package org.mingda.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.mingda.credential.Credential;
import org.mingda.credential.CredentialDecided;
import org.mingda.guidance.Guidance;
import org.mingda.guidance.GuidanceLost;
import org.mingda.guidance.GuidanceMoved;
import org.mingda.reminder.CredentialDue;
import org.mingda.signoff.HandedBack;
import org.mingda.signoff.SignOff;
import org.mingda.signoff.SignOffAsked;

/** Tells professionals of their credentials, trainees and lawyers of guidance and signatures. One method an event; each runs in the transaction of what happened. */
@ApplicationScoped
public class CredentialNotifier {

    @Inject
    private NoticeService notices;

    @Inject
    private LetterService letters;

    /** A credential's holder learns each step of it, also by mail: his right to answer hangs on it. */
    void credential(@Observes CredentialDecided e) {
        Credential credential = e.credential();
        notices.tell(credential.getAccount(), "credential_" + e.act(), e.reason() == null ? "" : e.reason(), "/me/credential/" + credential.getToken());
        letters.write(credential.getAccount(), "notice", "/me/notices", 0);
    }

    /** In time before a credential ends, and once when it has ended. */
    void due(@Observes CredentialDue e) {
        Credential credential = e.credential();
        String path = "/me/credential/" + credential.getToken();
        notices.tell(credential.getAccount(), e.isLapsed() ? "credential_lapsed" : "credential_due", credential.getValidUntil().toString(), path);
        letters.write(credential.getAccount(), e.isLapsed() ? "credential_lapsed" : "credential_due", path, e.left());
    }

    /** Who asks for guidance, and who is asked. */
    void guidance(@Observes GuidanceMoved e) {
        Guidance guidance = e.guidance();
        boolean asked = guidance.isAsked();
        notices.tell(asked ? guidance.getLawyer() : guidance.getTrainee(), "guidance_" + guidance.getState(), (asked ? guidance.getTrainee() : guidance.getLawyer()).getName(),
                asked ? guidance.getPath() : "/me/guidance");
    }

    /** A trainee's lawyer cannot sign any more; also by mail, because what he wrote waits. */
    void guidanceLost(@Observes GuidanceLost e) {
        notices.tell(e.trainee().getAccount(), "guidance_lost", e.trainee().getClaim().getSupervisorName(), "/me/guidance");
        letters.write(e.trainee().getAccount(), "notice", "/me/notices", 0);
    }

    void signOffAsked(@Observes SignOffAsked e) {
        SignOff signOff = e.signOff();
        notices.tell(signOff.getSupervisor(), "sign_off_asked", signOff.getTitle(), "/me/sign-off/" + signOff.getToken());
    }

    void handedBack(@Observes HandedBack e) {
        notices.tell(e.signOff().getTrainee(), "handed_back", e.signOff().getTitle(), e.signOff().getPath());
    }
}
