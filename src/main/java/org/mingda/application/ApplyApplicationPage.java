package org.mingda.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.mingda.account.Viewer;
import org.mingda.credential.Claim;
import org.mingda.credential.Credential;
import org.mingda.credential.Practice;
import org.mingda.credential.ProfessionalKind;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;
import org.mingda.site.Category;
import org.mingda.site.CategoryService;
import org.mingda.site.Province;

/**
 * {@code /me/apply}: first the choice of a kind, then its form ({@code ?kind=LAWYER}); with {@code edit=TOKEN} the details of an open application, with {@code from=TOKEN} a new one that
 * begins with the details of an earlier one.
 */
@Named
@RequestScoped
public class ApplyApplicationPage {

    @Inject
    private ApplicationService applications;

    @Inject
    private CategoryService categories;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private FormGuard guard;

    @Inject
    private IntroductionChecks checks;

    private String holder;
    private String number;
    private String issuer;
    private String firm;
    private String issued;
    private String assessed;
    private String province;
    private String practice;
    private String supervisor;
    private String intro;
    private List<String> fields = new ArrayList<>();
    private Credential open;
    private boolean looked;

    /** Fills the form of a page that is opened; what was posted is never overwritten. */
    public void load() {
        String source = getEdited() == null ? address.query("from") : getEdited();
        if (source != null) {
            if (!Token.looksLike(source)) {
                throw new NotFound("credential");
            }
            Credential credential = applications.own(viewer.getAccount(), source);
            Claim claim = credential.getClaim();
            holder = claim.getHolder();
            number = claim.getNumber();
            issuer = claim.getIssuer();
            issued = typed(claim.getPapers().getIssuedOn());
            assessed = typed(claim.getPapers().getAssessedOn());
            firm = claim.getFirm();
            province = claim.getProvince().name();
            practice = claim.getPractice() == null ? null : claim.getPractice().name();
            supervisor = claim.getSupervisorName();
            intro = claim.getIntro();
            credential.getSpecialties().forEach(c -> fields.add(c.getSlug()));
        }
    }

    /** Keeps the details and leads on to the evidence. */
    public String save() {
        intro = checks.passed(intro);
        String edited = getEdited();
        if (edited != null) {
            return address.go("/me/credential/" + edited, applications.amend(viewer.getAccount(), edited, claim(), chosen()).isWaiting() ? "application.note_amended" : "application.note_saved");
        }
        return address.go(guard.once(() -> "/me/credential/" + applications.apply(viewer.getAccount(), claim(), chosen()).getToken()), "application.note_saved");
    }

    private Claim claim() {
        ProfessionalKind kind = getKind();
        if (kind == null) {
            throw new Refusal("application.kind_required");
        }
        return Claim.of(kind, Practice.of(kind).stream().filter(p -> p.name().equals(practice)).findFirst().orElse(null))
                .certificate(holder, number, issuer).dated(date(issued), date(assessed)).at(firm, Province.named(province).orElse(null)).saying(intro).guidedBy(supervisor);
    }

    private static String typed(LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static LocalDate date(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException noDate) {
            throw new Refusal("application.date_format");
        }
    }

    private List<Category> chosen() {
        return categories.all().stream().filter(c -> fields.contains(c.getSlug())).toList();
    }

    /** The kind asked for, or null while none is chosen. */
    public ProfessionalKind getKind() {
        return ProfessionalKind.named(address.query("kind")).orElse(null);
    }

    public List<ProfessionalKind> getKinds() {
        return List.of(ProfessionalKind.values());
    }

    public List<Practice> getPractices() {
        return Practice.of(getKind());
    }

    public Province[] getProvinces() {
        return Province.values();
    }

    public List<Category> getCategories() {
        return categories.all();
    }

    /** The token of the application whose details are changed, or null for a new one. */
    public String getEdited() {
        return address.query("edit");
    }

    /** The address of this form for another kind. */
    public String address(ProfessionalKind kind) {
        return address.with("kind", kind.name());
    }

    /** The application that is open already, in whose place no other may be begun; null when the way is free. */
    public Credential getOpen() {
        if (!looked && getEdited() == null) {
            open = applications.open(viewer.getAccount());
            looked = true;
        }
        return open;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public String getFirm() {
        return firm;
    }

    public void setFirm(String firm) {
        this.firm = firm;
    }

    public String getIssued() {
        return issued;
    }

    public void setIssued(String issued) {
        this.issued = issued;
    }

    public String getAssessed() {
        return assessed;
    }

    public void setAssessed(String assessed) {
        this.assessed = assessed;
    }

    public String getProvince() {
        return province;
    }

    public void setProvince(String province) {
        this.province = province;
    }

    public String getPractice() {
        return practice;
    }

    public void setPractice(String practice) {
        this.practice = practice;
    }

    public String getSupervisor() {
        return supervisor;
    }

    public void setSupervisor(String supervisor) {
        this.supervisor = supervisor;
    }

    public String getIntro() {
        return intro;
    }

    public void setIntro(String intro) {
        this.intro = intro;
    }

    public List<String> getFields() {
        return fields;
    }

    public void setFields(List<String> fields) {
        this.fields = fields;
    }
}
