package org.mingda.declaration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.mingda.question.ViewQuestionPage;

/** What those who answered the question on the page have declared. Read once a page, and only when there is an answer to ask for. */
@Named
@RequestScoped
public class DeclarationList {

    @Inject
    private DeclarationService declarations;

    @Inject
    private ViewQuestionPage view;

    private Map<String, Declaration> now;

    /** What counts now for this author; null for those who declared nothing. */
    public Declaration of(String accountToken) {
        if (now == null) {
            now = declarations.now(view.getQuestion());
        }
        return now.get(accountToken);
    }
}
