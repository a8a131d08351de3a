package org.mingda.routing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mingda.answer.ViewerStanding;
import org.mingda.shell.CurrentAddress;
import org.mingda.site.Category;
import org.mingda.site.CategoryService;
import org.mingda.site.Province;

/** {@code /me/follows}: a professional chooses what he is offered, and whether the directory names him. Others are told who may answer, with status 403. */
@Named
@RequestScoped
public class FollowsRoutingPage {

    @Inject
    private CoverageService coverages;

    @Inject
    private CategoryService categories;

    @Inject
    private ViewerStanding standing;

    @Inject
    private CurrentAddress address;

    private List<String> provinces = new ArrayList<>();
    private List<String> fields = new ArrayList<>();
    private boolean listed;
    private List<Category> all;

    public void load() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!standing.isHeld()) {
            faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_FORBIDDEN);
        } else if (!faces.isPostback()) {
            Coverage coverage = coverages.of(standing.getAccount());
            coverage.getProvinces().forEach(p -> provinces.add(p.name()));
            coverage.getFields().forEach(f -> fields.add(f.getSlug()));
            listed = coverage.isListed();
        }
    }

    public String save() {
        List<Province> wanted = provinces.stream().map(p -> Province.named(p).orElse(null)).filter(Objects::nonNull).toList();
        coverages.choose(standing.getAccount(), wanted, getCategories().stream().filter(c -> fields.contains(c.getSlug())).toList(), listed);
        return address.go("/me/waiting", "routing.note_followed");
    }

    public List<Category> getCategories() {
        if (all == null) {
            all = categories.all();
        }
        return all;
    }

    public Province[] getAllProvinces() {
        return Province.values();
    }

    public List<String> getProvinces() {
        return provinces;
    }

    public void setProvinces(List<String> provinces) {
        this.provinces = provinces;
    }

    public List<String> getFields() {
        return fields;
    }

    public void setFields(List<String> fields) {
        this.fields = fields;
    }

    public boolean isListed() {
        return listed;
    }

    public void setListed(boolean listed) {
        this.listed = listed;
    }
}
