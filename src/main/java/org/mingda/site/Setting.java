package org.mingda.site;

import org.mingda.kernel.CleanText;
import org.mingda.kernel.Refusal;
import org.mingda.limit.Limit;

/**
 * A setting that an administrator changes while the forum runs. Label {@code site_setting.COMMENT_POLICY}, help {@code site_setting_help.COMMENT_POLICY}.
 */
public enum Setting {
    /** Comments; a category may differ. */
    COMMENT_POLICY(ReviewPolicy.POST),
    QUESTION_POLICY(ReviewPolicy.PRE),
    ANSWER_POLICY(ReviewPolicy.POST),
    /** Article revisions by editors. */
    ARTICLE_POLICY(ReviewPolicy.POST),
    /** How many texts of a new account are reviewed before they show. */
    FIRST_REVIEWED(2, 0, 50),
    /** From how many points on an author's texts need no review first; 0 for nobody. */
    TRUSTED_FROM(30, 0, 10_000),
    /** How many points a text costs its author that was refused or taken down: five good ones make up for a bad one at first. */
    REFUSAL_COST(5, 0, 1000),
    /** How long a moderator holds an item he opened, in minutes. */
    LEASE_MINUTES(10, 1, 120),
    /** How long a moderator may take a decision back before it is told to anybody, in seconds; 0 tells at once. */
    UNDO_SECONDS(30, 0, 300),
    /** Clocks of the desk's lanes, in hours. */
    CLOCK_CRITICAL(1, 1, 720),
    CLOCK_HIGH(4, 1, 720),
    CLOCK_MEDIUM(24, 1, 720),
    CLOCK_LOW(72, 1, 720),
    /** How many dangers the desk hands one moderator in an hour before it offers other lanes and a break. */
    SEVERE_PER_HOUR(20, 1, 500),
    /** Told to authors as long as there are no decisions to take a median of, in hours. */
    EXPECTED_HOURS(24, 1, 720),
    /** So many independent reports of standing hide a text until a moderator has decided; 0 for never. */
    REPORT_HIDE(3, 0, 50),
    /** From which weight on a report counts towards hiding, in percent: with two right reports lent, one false report leaves 66, two leave 50. */
    REPORT_STANDING(60, 1, 100),
    /** How old an account must be for that, in days: accounts made for a campaign are new. */
    REPORT_STANDING_DAYS(3, 0, 365),
    /** Right reports lent to everybody when his weight is reckoned. */
    REPORT_CREDIT(2, 1, 50),
    /** Told to askers as long as there are too few replies to follow-ups to take a median of, and when whoever answered is reminded, in hours. */
    REPLY_HOURS(48, 1, 720),
    /** Told to askers as long as too few questions were answered to take a median of, in hours. */
    ANSWER_HOURS(48, 1, 720),
    /** Groups with fewer answered questions are neither shown nor used for expected times: two answers are no rule, and tell about single people. */
    RESPONSE_LEAST(5, 3, 1000),
    /** How long a question is first offered to those who follow its province and its field, in hours, */
    NEAR_HOURS(12, 0, 720),
    /** then to all who follow its province, in hours; then to everybody. */
    PROVINCE_HOURS(24, 0, 720),
    /** After how many hours without an answer the public legal aid line is named first. */
    AID_HOURS(72, 1, 720),
    /** How long a professional has a question that he took on, in hours. */
    CLAIM_HOURS(24, 1, 336),
    /** How many questions a professional may have taken on at a time. */
    CLAIM_MOST(3, 1, 100),
    /** How long a professional who was asked by name may think it over before the question is everybody's, in hours. */
    ASKED_HOURS(24, 1, 336),
    /** How long a right holder has after a counter-statement to complain to an authority or to sue, in days (电子商务法 art. 43; 民法典 art. 1196 says a reasonable time). */
    NOTICE_WAIT_DAYS(15, 1, 90),
    /** How soon a right holder's notice is to be acted on, in hours (民法典 art. 1195: in time). */
    NOTICE_HOURS(48, 1, 720),
    /** Which share of approved texts another moderator looks at again, in percent. */
    PATROL_PERCENT(2, 0, 100),
    /** How many accounts must have written nearly the same before the next such text is held. */
    TWIN_ACCOUNTS(3, 2, 50),
    /** Of a thousand approved texts, how many the learned model may hold by mistake; with 0 it only orders the queue. Counts from the next training on. */
    RANKING_FALSE_HOLDS(10, 0, 50),
    /** How far back the decided texts go on which a rule is tried, in months. */
    BACKTEST_MONTHS(6, 1, 60),
    /** How many different sources a verifier has to compare before a credential holds. */
    CREDENTIAL_SOURCES(2, 1, 3),
    /** How long a trainee's credential holds on after his year of training, in days: until the licence is decided on. */
    TRAINEE_GRACE_DAYS(90, 0, 365),
    /** Where an author writes to object to a decision, such as an e-mail address; told in every statement of reasons. */
    CONTACT(100),
    /** How long after a decision the person it concerns may appeal, in days; six months at first, as in the Digital Services Act, art. 20(1). */
    APPEAL_DAYS(183, 14, 3650),
    /** A rule is doubted when at least so many decisions on it were overturned on appeal within a year, */
    DOUBT_LEAST(3, 1, 1000),
    /** and at least so many of a hundred that were judged. */
    DOUBT_SHARE(30, 1, 100),
    /** How long a session without "keep me signed in" lives without being used, in hours, */
    SESSION_IDLE_HOURS(12, 1, 720),
    /** and how long any session lives at most, in days. */
    SESSION_DAYS(30, 1, 365),
    /** How long staff and professionals may go on without a second factor, in days from when they are first told. */
    SECOND_FACTOR_DAYS(14, 0, 365),
    /** For how long a proof is good that it is still the owner who uses a session, on sensitive pages, in minutes. */
    PROOF_MINUTES(15, 1, 1440),
    /** How long a copy of a person's own data lies ready for him, in days. */
    COPY_DAYS(7, 1, 30),
    /** How long an account can be brought back after its owner asked to delete it, in days. */
    CLOSING_DAYS(7, 7, 30),
    /** How long published texts of a deleted account are kept sealed, in days; not below what 互联网信息服务管理办法 art. 14 asks. */
    CONTENT_DAYS(60, 60, 1000),
    /** The same of logs, in days; not below the six months of 网络安全法 art. 21. */
    LOG_DAYS(183, 183, 1000),
    /** How long letters that were sent, or given up, stay in the outbox, in days. */
    LETTER_DAYS(90, 7, 1000),
    /** How long notices are kept, in days. */
    NOTICE_DAYS(730, 30, 3650),
    /** How often: the numbers of the table of limits, see {@link Limit}. */
    LIMIT_REQUESTS(Limit.REQUESTS.usual(), 60, 100_000),
    LIMIT_POSTS(Limit.POSTS.usual(), 5, 10_000),
    LIMIT_TEXTS(Limit.TEXTS.usual(), 1, 10_000),
    LIMIT_QUESTIONS(Limit.QUESTIONS.usual(), 1, 1000),
    LIMIT_UPLOADS(Limit.UPLOADS.usual(), 1, 10_000),
    LIMIT_UPLOAD_MEGABYTES(Limit.UPLOAD_MEGABYTES.usual(), 10, 100_000),
    LIMIT_SIGN_UPS(Limit.SIGN_UPS.usual(), 1, 10_000),
    LIMIT_REPORTS(Limit.REPORTS.usual(), 1, 1000),
    LIMIT_REPORTS_OF_MEMBER(Limit.REPORTS_OF_MEMBER.usual(), 1, 10_000),
    LIMIT_LETTERS(Limit.LETTERS.usual(), 1, 100),
    LIMIT_MAIL(Limit.MAIL.usual(), 1, 10_000),
    LIMIT_MAIL_CAUSED(Limit.MAIL_CAUSED.usual(), 1, 100_000),
    /** How many letters may wait in the outbox; beyond, only those go in that somebody waits for (links, warnings about an account). */
    OUTBOX_MOST(5000, 100, 900_000),
    /** ICP filing number in the footer (互联网信息服务管理办法 art. 12). */
    ICP_NUMBER(60),
    /** Public security filing number in the footer (计算机信息网络国际联网安全保护管理办法 art. 12). */
    POLICE_NUMBER(60);

    /** Longest value of any setting. */
    public static final int VALUE_MAX = 200;

    private final String initial;
    private final Class<?> type;
    private final int min;
    private final int max;

    Setting(ReviewPolicy initial) {
        this(initial.name(), ReviewPolicy.class, 0, 0);
    }

    Setting(int initial, int min, int max) {
        this(Integer.toString(initial), Integer.class, min, max);
    }

    Setting(int longest) {
        this("", String.class, 0, longest);
    }

    Setting(String initial, Class<?> type, int min, int max) {
        this.initial = initial;
        this.type = type;
        this.min = min;
        this.max = max;
    }

    /** The value, if it may be set; a refusal that names the limits otherwise. */
    public String checked(String value) {
        String given = value == null ? "" : CleanText.line(value);
        boolean good;
        if (type == Integer.class) {
            good = given.matches("\\d{1,6}") && Integer.parseInt(given) >= min && Integer.parseInt(given) <= max;
        } else if (type == ReviewPolicy.class) {
            good = given.equals("PRE") || given.equals("POST");
        } else {
            good = given.length() <= max;
        }
        if (!good) {
            throw new Refusal(type == Integer.class ? "site.setting_number" : "site.setting_value", min, max);
        }
        return given;
    }

    public String getInitial() {
        return initial;
    }

    public boolean isPolicy() {
        return type == ReviewPolicy.class;
    }

    public boolean isNumber() {
        return type == Integer.class;
    }

    public int getMin() {
        return min;
    }

    public int getMax() {
        return max;
    }

    public String getName() {
        return name();
    }
}
