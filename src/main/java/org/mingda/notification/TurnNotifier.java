package org.mingda.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.mingda.account.Account;
import org.mingda.routing.TurnMoved;
import org.mingda.routing.TurnMoved.What;

/** Who is told what about turns with questions. */
@ApplicationScoped
public class TurnNotifier {

    @Inject
    private NoticeService notices;

    @Inject
    private LetterService letters;

    /** The professional who is asked or whose time is over, else the asker; by mail too when somebody is asked, because his time runs. */
    void moved(@Observes TurnMoved e) {
        boolean professional = e.what() == What.ASKED || e.what() == What.RUN_OUT;
        Account told = professional ? e.professional() : e.question().getAsker();
        notices.tell(told, "turn_" + e.what(), e.question().getTitle(), e.what() == What.ASKED ? "/me/waiting" : e.question().getPath());
        if (e.what() == What.ASKED) {
            letters.write(told, "notice", "/me/notices", 0);
        }
    }
}
