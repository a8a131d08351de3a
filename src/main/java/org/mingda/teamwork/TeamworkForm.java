package org.mingda.teamwork;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mingda.account.Account;
import org.mingda.account.Viewer;
import org.mingda.moderation.Review;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;

/** The part of an item page where moderators write to each other. Its forms name the item by its token; {@code #{teamworkForm.about(review)}} tells what was written so far. */
@Named
@RequestScoped
public class TeamworkForm {

    @Inject
    private TeamworkService teamwork;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private FormGuard guard;

    private Review review;
    private List<Memo> memos;
    private String note;
    private String question;
    private String answer;
    private String reason;

    public String leaveNote() {
        return done("teamwork.note_noted", by -> teamwork.note(by, item(), note));
    }

    public String ask() {
        return done("teamwork.note_asked", by -> teamwork.ask(by, item(), address.query("colleague"), question));
    }

    public String answer() {
        return done("teamwork.note_answered", by -> teamwork.answer(by, address.query("memo"), answer));
    }

    public String escalate() {
        return done("teamwork.note_escalated", by -> teamwork.escalate(by, item(), reason));
    }

    public String takeBack() {
        return done("teamwork.note_taken_back", by -> teamwork.takeBack(by, address.query("memo")));
    }

    private String done(String key, Consumer<Account> act) {
        String path = guard.once(() -> {
            act.accept(viewer.getAccount());
            return address.getPath();
        });
        return address.go(path, key);
    }

    private String item() {
        return address.query("item");
    }

    /** What was written about the item, the oldest first. */
    public List<Memo> about(Review item) {
        if (memos == null || !item.equals(review)) {
            review = item;
            memos = teamwork.about(viewer.getAccount(), item);
        }
        return memos;
    }

    /** The questions that wait for the viewer's answer. */
    public List<Memo> getAsked() {
        return teamwork.askedOf(viewer.getAccount());
    }

    /** The question on this item that waits for the viewer's answer, or null. */
    public Memo asked(Review item) {
        return open(item, MemoKind.OPINION).stream().filter(m -> viewer.getAccount().equals(m.getTo())).findFirst().orElse(null);
    }

    /** The viewer's own question or escalation that is open, or null. */
    public Memo own(Review item, String kind) {
        return open(item, MemoKind.valueOf(kind)).stream().filter(m -> viewer.getAccount().equals(m.getBy())).findFirst().orElse(null);
    }

    private List<Memo> open(Review item, MemoKind kind) {
        return about(item).stream().filter(m -> m.getKind() == kind && m.isOpen()).toList();
    }

    /** The names of those who decide on an item that was escalated; empty when it was not. */
    public String takers(Review item) {
        return teamwork.takers(viewer.getAccount(), item).stream().map(Account::getName).collect(Collectors.joining(" · "));
    }

    /** Who may be asked. */
    public List<Account> colleagues(Review item) {
        return teamwork.colleagues(viewer.getAccount(), item.getToken());
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
