package org.mingda.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.mingda.credential.Badge;
import org.mingda.credential.Credential;
import org.mingda.credential.CredentialService;
import org.mingda.credential.ProfessionalKind;
import org.mingda.kernel.Slice;
import org.mingda.shell.CurrentAddress;
import org.mingda.site.Category;
import org.mingda.site.CategoryService;
import org.mingda.site.Province;

/** {@code /professionals}: who holds a valid credential, by province, kind and field ({@code ?province=GUANGDONG&kind=LAWYER&field=credit}). */
@Named
@RequestScoped
public class ListDirectoryPage {

    @Inject
    private DirectoryService directory;

    @Inject
    private CredentialService credentials;

    @Inject
    private CategoryService categories;

    @Inject
    private CurrentAddress address;

    private Category field;
    private Slice<Credential> slice;
    private Map<String, Badge> badges;

    /** Reads what the address asks for, once. */
    public void load() {
        String slug = address.query("field");
        field = slug == null ? null : categories.find(slug).orElse(null);
    }

    public Slice<Credential> getSlice() {
        if (slice == null) {
            slice = directory.list(new Wanted(getProvince(), getKind(), getField()), address.getPage());
            badges = credentials.badgesOf(slice.items());
        }
        return slice;
    }

    public Badge badge(Credential credential) {
        return badges.get(credential.getAccount().getToken());
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
        return getProvince() != null || getKind() != null || getField() != null;
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
