package org.mingda.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.mingda.agreement.AgreementService;
import org.mingda.credential.Badge;
import org.mingda.credential.Credential;
import org.mingda.credential.CredentialService;
import org.mingda.credential.ProfessionalKind;
import org.mingda.kernel.Slice;
import org.mingda.response.ResponseClock;
import org.mingda.shell.CurrentAddress;
import org.mingda.site.Category;
import org.mingda.site.CategoryService;
import org.mingda.site.Province;

/** {@code /professionals}: who holds a valid credential, by province, kind and field ({@code ?province=GUANGDONG&kind=LAWYER&field=credit&within=24}). */
@Named
@RequestScoped
public class ListDirectoryPage {

    /** A working day, a day, three days. */
    private static final List<Integer> WITHIN = List.of(8, 24, 72);

    @Inject
    private DirectoryService directory;

    @Inject
    private CredentialService credentials;

    @Inject
    private CategoryService categories;

    @Inject
    private AgreementService agreements;

    @Inject
    private ResponseClock responses;

    @Inject
    private CurrentAddress address;

    private Category field;
    private Slice<Credential> slice;
    private Map<String, Badge> badges;
    private Map<String, Long> agreed;

    /** Reads what the address asks for, once. */
    public void load() {
        String slug = address.query("field");
        field = slug == null ? null : categories.find(slug).orElse(null);
    }

    public Slice<Credential> getSlice() {
        if (slice == null) {
            slice = directory.list(new Wanted(getProvince(), getKind(), getField(), getWithin() == 0 ? null : responses.getFigures().within(getWithin())), address.getPage());
            badges = credentials.badgesOf(slice.items());
            agreed = agreements.received(slice.items().stream().map(Credential::getAccount).toList());
        }
        return slice;
    }

    public Badge badge(Credential credential) {
        return badges.get(credential.getAccount().getToken());
    }

    /** With how many of somebody's answers other lawyers agree now. */
    public long agreed(Credential credential) {
        return agreed.getOrDefault(credential.getAccount().getToken(), 0L);
    }

    /** The usual time to an answer that is asked for, in hours; 0 for any. */
    public int getWithin() {
        String wanted = address.query("within");
        return WITHIN.stream().filter(hours -> hours.toString().equals(wanted)).findFirst().orElse(0);
    }

    public List<Integer> getWithins() {
        return WITHIN;
    }

    public Province getProvince() {
        return Province.named(address.query("province")).orElse(null);
    }

    public ProfessionalKind getKind() {
        return ProfessionalKind.named(address.query("kind")).orElse(null);
    }

    public Category getField() {
        return field;
    }

    /** Whether the list is narrowed. */
    public boolean isFiltered() {
        return getProvince() != null || getKind() != null || getField() != null || getWithin() > 0;
    }

    public Province[] getProvinces() {
        return Province.values();
    }

    public ProfessionalKind[] getKinds() {
        return ProfessionalKind.values();
    }

    public List<Category> getCategories() {
        return categories.all();
    }
}
