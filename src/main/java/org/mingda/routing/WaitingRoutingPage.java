package org.mingda.routing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingda.answer.AnswerListService;
import org.mingda.answer.ViewerStanding;
import org.mingda.kernel.Slice;
import org.mingda.question.Question;
import org.mingda.shell.CurrentAddress;

/**
 * {@code /me/waiting}: a professional's desk: who asked for him, what he took on, and what waits and is offered to him, longest first ({@code ?reach=all}: everything that waits). Others are
 * told who may answer, with status 403. Its buttons send a question's token under their own names.
 */
@Named
@RequestScoped
public class WaitingRoutingPage {

    @Inject
    private WaitingService waiting;

    @Inject
    private CoverageService coverages;

    @Inject
    private UndertakingService undertakings;

    @Inject
    private AnswerListService answers;

    @Inject
    private ViewerStanding standing;

    @Inject
    private CurrentAddress address;

    private Coverage coverage;
    private Slice<Question> slice;
    private List<Undertaking> turns;
    private Map<String, Undertaking> taken;
    private Set<String> underWay;
    private long passed;

    public void load() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!standing.isHeld()) {
            faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Once a request, also where a form came back that is too old and the page is shown again. */
    private void lists() {
        if (slice != null) {
            return;
        }
        coverage = coverages.of(standing.getAccount());
        slice = waiting.offered(standing.getAccount(), coverage, isAll(), address.getPage());
        turns = waiting.turns(standing.getAccount());
        taken = waiting.taken(slice.items());
        underWay = answers.underWay(standing.getAccount(), slice.items());
        passed = waiting.passed(standing.getAccount());
    }

    public String claim() {
        String token = address.query("claim");
        undertakings.claim(standing.getAccount(), token);
        return address.go("/question/" + token + "/answer", "routing.note_claimed");
    }

    public String handBack() {
        undertakings.handBack(standing.getAccount(), address.query("hand-back"));
        return address.go("/me/waiting", "routing.note_handed_back");
    }

    public String pass() {
        undertakings.pass(standing.getAccount(), address.query("pass"));
        return address.go("/me/waiting", "routing.note_passed");
    }

    public String recall() {
        return address.go("/me/waiting", "routing.note_recalled", undertakings.recall(standing.getAccount()));
    }

    /** Whether everything that waits is listed, not only what is in reach. */
    public boolean isAll() {
        return "all".equals(address.query("reach"));
    }

    public Slice<Question> getSlice() {
        lists();
        return slice;
    }

    public Coverage getCoverage() {
        lists();
        return coverage;
    }

    /** Those that askers asked him for. */
    public List<Undertaking> getAsked() {
        lists();
        return turns.stream().filter(t -> !t.isHeld()).toList();
    }

    /** Those that he took on. */
    public List<Undertaking> getHeld() {
        lists();
        return turns.stream().filter(Undertaking::isHeld).toList();
    }

    /** Who has this question now; null for nobody. */
    public Undertaking turn(Question question) {
        lists();
        return taken.get(question.getToken());
    }

    /** Whether an answer of the viewer's own is on its way. */
    public boolean isUnderWay(Question question) {
        lists();
        return underWay.contains(question.getToken());
    }

    public long getPassed() {
        lists();
        return passed;
    }
}
