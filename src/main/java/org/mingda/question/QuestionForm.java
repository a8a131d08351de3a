package org.mingda.question;

import java.time.LocalDate;
import org.mingda.shield.Shield;
import org.mingda.site.Category;
import org.mingda.site.Province;

/** What is typed when a question is asked or changed; the fields of {@code /question/fields.xhtml}. */
public class QuestionForm {

    /** Sign with an alias, or with the account's name. */
    private static final String ALIAS = "alias";
    private static final String NAME = "name";

    private String title;
    private String body;
    private String category;
    private Province province;
    private LenderKind lenderKind;
    private String sum;
    private String since;
    private String summoned;
    private String threatened;
    private String sign = ALIAS;
    private String alias;
    private boolean unlisted;

    /** An empty form, with an alias proposed. */
    public QuestionForm(String proposed) {
        alias = proposed;
    }

    /** The form as the asker left his question. */
    public QuestionForm(Question question, String proposed) {
        QuestionWords words = question.getWords();
        DebtFacts facts = question.getFacts();
        title = words.title();
        body = words.body();
        threatened = words.threatened();
        category = question.getCategory().getSlug();
        province = question.getProvince();
        lenderKind = facts.getLenderKind();
        sum = facts.getYuan() == null ? null : facts.getYuan().toString();
        since = facts.getOverdueSince() == null ? null : facts.getOverdueSince().toString();
        summoned = facts.getSummonedOn() == null ? null : facts.getSummonedOn().toString();
        sign = question.getAlias() == null ? NAME : ALIAS;
        alias = question.getAlias() == null ? proposed : question.getAlias();
        unlisted = question.isUnlisted();
    }

    /** What was typed, as a draft; a refusal for what cannot be read. An alias left empty gets the proposed one. */
    QuestionDraft draft(Category chosen, LocalDate today, String proposed) {
        DebtFacts facts = DebtFacts.of(lenderKind, DebtFacts.yuan(sum), DebtFacts.date(since), today).summoned(DebtFacts.date(summoned), today);
        String shown = !ALIAS.equals(sign) ? null : alias == null ? proposed : alias;
        return new QuestionDraft(new QuestionWords(title, body, threatened), chosen, province, facts, shown, unlisted);
    }

    /** Shows the author what tells who he is, once; then puts the masks in that he accepted. */
    void shieldedBy(Shield shield) {
        shield.check(title, body, threatened);
        title = shield.masked(title);
        body = shield.masked(body);
        threatened = shield.masked(threatened);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public Province getProvince() {
        return province;
    }

    public void setProvince(Province province) {
        this.province = province;
    }

    public LenderKind getLenderKind() {
        return lenderKind;
    }

    public void setLenderKind(LenderKind lenderKind) {
        this.lenderKind = lenderKind;
    }

    public String getSum() {
        return sum;
    }

    public void setSum(String sum) {
        this.sum = sum;
    }

    public String getSince() {
        return since;
    }

    public void setSince(String since) {
        this.since = since;
    }

    public String getSummoned() {
        return summoned;
    }

    public void setSummoned(String summoned) {
        this.summoned = summoned;
    }

    public String getThreatened() {
        return threatened;
    }

    public void setThreatened(String threatened) {
        this.threatened = threatened;
    }

    public String getSign() {
        return sign;
    }

    public void setSign(String sign) {
        this.sign = sign;
    }

    public String getAlias() {
        return alias;
    }

    public void setAlias(String alias) {
        this.alias = alias;
    }

    public boolean isUnlisted() {
        return unlisted;
    }

    public void setUnlisted(boolean unlisted) {
        this.unlisted = unlisted;
    }

    /** Whether there is anything to preview. */
    public boolean isPreviewable() {
        return body != null;
    }
}
