package org.mingda.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingda.account.Viewer;
import org.mingda.kernel.NotFound;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;

/** {@code /admin/categories/new} and {@code /admin/category/SLUG}: adds, changes or removes a category. */
@Named
@RequestScoped
public class CategoryPage {

    @Inject
    private CategoryService service;

    @Inject
    private CategoryForm form;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private FormGuard guard;

    /** Fills the form when the page is opened; after a post it holds what was typed. */
    public void load() {
        if (!isFresh() && !FacesContext.getCurrentInstance().isPostback()) {
            form.fill(getCategory(), service.all());
        }
    }

    public boolean isFresh() {
        return address.segment("slug") == null;
    }

    public Category getCategory() {
        return service.find(address.segment("slug")).orElseThrow(() -> new NotFound("category"));
    }

    /** The categories that this one may stand after. */
    public List<Category> getOthers() {
        return service.all().stream().filter(c -> !c.getSlug().equals(address.segment("slug"))).toList();
    }

    public ReviewPolicy[] getPolicies() {
        return ReviewPolicy.values();
    }

    public String save() {
        if (!isFresh()) {
            service.change(viewer.getAccount(), address.segment("slug"), posted(), form.draft());
            return address.go("/admin/categories", "site_category.note_saved");
        }
        return address.go(guard.once(() -> {
            service.add(viewer.getAccount(), form.getSlug(), form.draft());
            return "/admin/categories";
        }), "site_category.note_saved");
    }

    public String remove() {
        service.remove(viewer.getAccount(), address.segment("slug"), posted());
        return address.go("/admin/categories", "site_category.note_removed");
    }

    /** The version that was posted, -1 for none. If it is stale, the page comes back with the text that was typed, to be saved over the other's after a second look. */
    private int posted() {
        int posted = form.getVersion() == null ? -1 : form.getVersion();
        form.setVersion(getCategory().getVersion());
        return posted;
    }
}
