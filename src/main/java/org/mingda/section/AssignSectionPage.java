package org.mingda.section;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.account.Viewer;
import org.mingda.shell.CurrentAddress;
import org.mingda.site.Category;
import org.mingda.site.CategoryService;

/** {@code /admin/account/TOKEN/sections}: an administrator says where somebody moderates. */
@Named
@RequestScoped
public class AssignSectionPage {

    @Inject
    private SectionService sections;

    @Inject
    private CategoryService categories;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    private Account account;
    private String[] slugs;

    public void load() {
        getAccount();
    }

    public String save() {
        sections.assign(viewer.getAccount(), address.getToken(), slugs == null ? List.of() : List.of(slugs));
        return address.go(address.getPath(), "section_assign.note_saved");
    }

    public Account getAccount() {
        if (account == null) {
            account = sections.account(viewer.getAccount(), address.getToken());
        }
        return account;
    }

    /** Whether he moderates at all; sections mean nothing for others. */
    public boolean isModerator() {
        return getAccount().is(Role.MODERATOR);
    }

    public List<Category> getCategories() {
        return categories.all();
    }

    public String[] getSlugs() {
        if (slugs == null && !FacesContext.getCurrentInstance().isPostback()) {
            slugs = sections.of(getAccount()).stream().map(Category::getSlug).toArray(String[]::new);
        }
        return slugs;
    }

    public void setSlugs(String[] slugs) {
        this.slugs = slugs;
    }
}
