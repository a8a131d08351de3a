package org.mingda.question;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.kernel.Slice;
import org.mingda.shell.CurrentAddress;

/** {@code /questions}: all that show, newest first, by state, field and region. */
@Named
@RequestScoped
public class ListQuestionPage {

    @Inject
    private QuestionListService questions;

    @Inject
    private CurrentAddress address;

    private QuestionFilter filter;
    private Slice<Question> slice;

    public QuestionFilter getFilter() {
        if (filter == null) {
            filter = QuestionFilter.of(address.query("status"), address.query("category"), address.query("province"));
        }
        return filter;
    }

    /** Whether search engines are not to keep this page, because it tells of a question whose asker keeps them out. */
    public boolean isUnlisted() {
        return getSlice().getItems().stream().anyMatch(Question::isUnlisted);
    }

    public Slice<Question> getSlice() {
        if (slice == null) {
            slice = questions.shown(getFilter(), address.getPage());
        }
        return slice;
    }
}
