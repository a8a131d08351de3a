package org.mingda.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingda.account.Account;
import org.mingda.declaration.DeclarationService;
import org.mingda.moderation.Context;
import org.mingda.moderation.ContextLine;
import org.mingda.moderation.Review;
import org.mingda.question.Question;
import org.mingda.shell.Texts;

/** Tells the moderator of an answer what was asked, and what its author and the lawyer who signed it declared. */
@ApplicationScoped
public class AnswerContext implements Context {

    @Inject
    private AskedService asked;

    @Inject
    private DeclarationService declarations;

    @Inject
    private Texts texts;

    @Override
    public Optional<List<ContextLine>> around(Review review) {
        return review.getKind().equals(Answer.KIND) ? asked.of(review).map(this::lines) : Optional.empty();
    }

    private List<ContextLine> lines(Answer answer) {
        Question question = answer.getQuestion();
        List<ContextLine> lines = new ArrayList<>(List.of(new ContextLine(true, question.getShownName(), question.getReview().getText())));
        Stream.of(answer.getAuthor(), answer.getQualification().getSignedBy()).filter(Objects::nonNull).forEach(who -> lines.addAll(said(who, question)));
        return lines;
    }

    private List<ContextLine> said(Account who, Question question) {
        List<ContextLine> lines = new ArrayList<>();
        declarations.all(who, question).forEach(d -> lines.add(new ContextLine(true, who.getName(),
                texts.of("declaration_context.said", texts.get("declaration_fields.side"), texts.get(d.getSide().getLabel()),
                        texts.get(d.isWithAi() ? "declaration_context.yes" : "declaration_context.no")))));
        return lines;
    }
}
