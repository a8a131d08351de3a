package org.mingda.answer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.mingda.account.Viewer;
import org.mingda.kernel.Slice;
import org.mingda.question.Question;
import org.mingda.shell.CurrentAddress;

/** {@code /me/waiting}: the questions without an answer, those of the professional's own region and fields first. Others are told who may answer, with status 403. */
@Named
@RequestScoped
public class WaitingAnswerPage {

    @Inject
    private AnswerListService answers;

    @Inject
    private ViewerStanding standing;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    private Slice<Question> slice;
    private Set<String> underWay;

    public void load() {
        if (!standing.isHeld()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_FORBIDDEN);
        } else {
            slice = answers.waiting(viewer.getAccount(), standing.getCredential(), address.getPage());
            underWay = answers.underWay(viewer.getAccount(), slice.items());
        }
    }

    public Slice<Question> getSlice() {
        return slice;
    }

    /** Why a question stands where it stands: {@code near} for region and field, {@code field}, or {@code other}. */
    public String match(Question question) {
        boolean field = standing.getCredential().getSpecialties().contains(question.getCategory());
        return !field ? "other" : question.getProvince() == standing.getCredential().getProvince() ? "near" : "field";
    }

    /** Whether an answer of the viewer's own is on its way. */
    public boolean isUnderWay(Question question) {
        return underWay.contains(question.getToken());
    }
}
