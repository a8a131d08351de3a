package org.mingda.credential;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.mingda.account.Account;
import org.mingda.kernel.CleanText;
import org.mingda.kernel.Refusal;
import org.mingda.site.Province;

/**
 * What an applicant states about himself, each part under its own name:
 * {@code Claim.of(LAWYER, FULL_TIME).certificate("林见微", "14401...", "广东省司法厅").at("... 律师事务所", GUANGDONG).saying("...")}.
 *
 * <p>Parts that are missing or too long are refused; the shape of a number never is: genuine ones break each rule now and then.
 */
@Embeddable
public class Claim {

    /** Names of the ethnic groups with a middle dot are the longest; 40 leaves room for both scripts. */
    public static final int HOLDER_MAX = 40;
    /** Licence 17, trainee 14, qualification 15 characters; 40 for numbers of advisers in words. */
    public static final int NUMBER_MAX = 40;
    /** A sealed number of as many characters of four bytes. */
    private static final int SEALED_MAX = 300;
    public static final int ISSUER_MAX = 60;
    public static final int FIRM_MAX = 60;
    public static final int INTRO_MAX = 300;

    /** A name without a letter of any, but with so many digits: two fields were filled in the wrong order. */
    private static final Pattern NUMERIC = Pattern.compile("[^\\p{IsHan}\\p{Ll}]*\\d{6}[^\\p{IsHan}\\p{Ll}]*");
    /** An identity card: region, birth, serial, check digit. It proves no profession and is not wanted here. */
    private static final Pattern IDENTITY = Pattern.compile("[1-9]\\d{5}(19|20)\\d{2}(0[1-9]|1[0-2])([0-2]\\d|3[01])\\d{3}[\\dX]");
    /** What may differ in the way one firm is written: spaces and brackets. */
    private static final Pattern FIRM_NOISE = Pattern.compile("[\\s（）()]");

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ProfessionalKind kind;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Practice practice;

    @Column(nullable = false, length = HOLDER_MAX)
    private String holder;

    @Convert(converter = NumberSeal.class)
    @Column(nullable = false, length = SEALED_MAX)
    private String number;

    /** The number as equal ones are found by. */
    @Convert(converter = NumberMark.class)
    @Column(name = "number_mark", length = NumberMark.LENGTH)
    private String numberMark;

    @Column(nullable = false, length = ISSUER_MAX)
    private String issuer;

    @Column(nullable = false, length = FIRM_MAX)
    private String firm;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Province province;

    @Embedded
    private Papers papers = Papers.of(null, null);

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "supervisor_id")
    private Account supervisor;

    /** The name on the supervisor's certificate when the claim was made. */
    @Column(name = "supervisor_name", length = HOLDER_MAX)
    private String supervisorName;

    @Column(nullable = false, length = INTRO_MAX)
    private String intro;

    protected Claim() {
    }

    /** Begins a claim. The capacity of another kind, or none, becomes the kind's usual one. */
    public static Claim of(ProfessionalKind kind, Practice practice) {
        Claim claim = new Claim();
        claim.kind = kind;
        claim.practice = practice != null && practice.getKind() == kind ? practice : Practice.of(kind).stream().findFirst().orElse(null);
        claim.intro = "";
        return claim;
    }

    /** The certificate: the name on it, its number, who issued it. */
    public Claim certificate(String name, String certificateNumber, String authority) {
        holder = line(name, "credential.holder_required", HOLDER_MAX);
        if (NUMERIC.matcher(holder).matches()) {
            throw new Refusal("credential.swapped");
        }
        number = line(certificateNumber == null ? null : Normalizer.normalize(certificateNumber, Normalizer.Form.NFKC).replace(" ", "").toUpperCase(Locale.ROOT),
                "credential.number_required", NUMBER_MAX);
        if (IDENTITY.matcher(number).matches()) {
            throw new Refusal("credential.identity_number");
        }
        numberMark = number;
        issuer = line(authority, "credential.issuer_required", ISSUER_MAX);
        return this;
    }

    /** The dates on the papers; each may be null. */
    public Claim dated(LocalDate issuedOn, LocalDate assessedOn) {
        papers = Papers.of(issuedOn, assessedOn);
        return this;
    }

    /** Where the person practises. */
    public Claim at(String firmName, Province firmProvince) {
        firm = line(firmName, "credential.firm_required", FIRM_MAX);
        if (firmProvince == null) {
            throw new Refusal("credential.province_required");
        }
        province = firmProvince;
        return this;
    }

    /** The name of the lawyer who guides a trainee, as typed; the service finds the account. */
    public Claim guidedBy(String lawyerName) {
        supervisorName = lawyerName;
        return this;
    }

    /** The lawyer who guides a trainee; other kinds have none. */
    public Claim guidedBy(Account lawyer, String lawyerName) {
        boolean trainee = kind == ProfessionalKind.TRAINEE_LAWYER;
        supervisor = trainee ? lawyer : null;
        supervisorName = trainee ? lawyerName : null;
        return this;
    }

    /** A few words to readers, shown once the credential holds. */
    public Claim saying(String words) {
        intro = words == null ? "" : CleanText.body(words);
        if (intro.length() > INTRO_MAX) {
            throw new Refusal("credential.too_long", INTRO_MAX);
        }
        return this;
    }

    /** Takes over what another claim states. */
    void become(Claim other) {
        kind = other.kind;
        practice = other.practice;
        holder = other.holder;
        number = other.number;
        numberMark = other.number;
        issuer = other.issuer;
        firm = other.firm;
        province = other.province;
        papers = other.papers;
        supervisor = other.supervisor;
        supervisorName = other.supervisorName;
        intro = other.intro;
    }

    private static String line(String raw, String missing, int max) {
        String line = CleanText.line(raw);
        if (line == null || line.isEmpty()) {
            throw new Refusal(missing);
        }
        if (line.length() > max) {
            throw new Refusal("credential.too_long", max);
        }
        return line;
    }

    /** The claim, if nothing is missing. */
    Claim complete() {
        if (holder == null || firm == null) {
            throw new Refusal("credential.holder_required");
        }
        if (kind == ProfessionalKind.TRAINEE_LAWYER && supervisor == null) {
            throw new Refusal("credential.supervisor_required");
        }
        return this;
    }

    /** Whether another claim names the same firm, however it is spaced and bracketed. */
    public boolean isSameFirm(Claim other) {
        return firmKey(firm).equals(firmKey(other.firm));
    }

    private static String firmKey(String name) {
        return FIRM_NOISE.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    public ProfessionalKind getKind() {
        return kind;
    }

    public Practice getPractice() {
        return practice;
    }

    public String getHolder() {
        return holder;
    }

    public String getNumber() {
        return number;
    }

    public String getIssuer() {
        return issuer;
    }

    public String getFirm() {
        return firm;
    }

    public Province getProvince() {
        return province;
    }

    /** The dates on the papers; a row that states none is read without them. */
    public Papers getPapers() {
        return papers == null ? Papers.of(null, null) : papers;
    }

    public Account getSupervisor() {
        return supervisor;
    }

    public String getSupervisorName() {
        return supervisorName;
    }

    public String getIntro() {
        return intro;
    }
}
