package org.mingda.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingda.account.Viewer;
import org.mingda.shell.CurrentAddress;

/** Keeps the filter that the queue shows under a name, and takes it away again. */
@Named
@RequestScoped
public class SavedFilterForm {

    @Inject
    private SavedFilterService filters;

    @Inject
    private QueuePage queue;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    private List<SavedFilter> own;
    private String name;

    public String save() {
        filters.save(viewer.getAccount(), name, queue.getFilter());
        return address.go(path(queue.getFilter().query()), "desk.note_filter_saved");
    }

    public String remove() {
        filters.remove(viewer.getAccount(), address.query("saved"));
        return address.go("/desk", "desk.note_filter_removed");
    }

    private static String path(String query) {
        return query.isEmpty() ? "/desk" : "/desk?" + query;
    }

    public List<SavedFilter> getOwn() {
        if (own == null) {
            own = filters.own(viewer.getAccount());
        }
        return own;
    }

    /** The viewer's filter that is shown now, or null. */
    public SavedFilter getShown() {
        return getOwn().stream().filter(f -> f.getQuery().equals(queue.getFilter().query())).findFirst().orElse(null);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
