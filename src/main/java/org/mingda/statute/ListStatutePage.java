package org.mingda.statute;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mingda.account.Viewer;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Slice;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.Texts;

/** {@code /admin/statutes}: all statutes, and the import of files. */
@Named
@RequestScoped
public class ListStatutePage {

    /** Files of one upload: what a person can look through afterwards. */
    public static final int FILES_MAX = 100;

    @Inject
    private StatuteService statutes;

    @Inject
    private StatuteImportService imports;

    @Inject
    private Viewer viewer;

    @Inject
    private Texts text;

    @Inject
    private CurrentAddress address;

    private List<Part> files;
    private boolean gaps;
    private Slice<StatuteService.Row> slice;
    private final List<Result> results = new ArrayList<>();

    /**
     * What became of one file.
     *
     * @param name     the file's name
     * @param imported what it did; null when it was not taken
     * @param problem  why it was not taken; null when it was
     */
    public record Result(String name, Imported imported, String problem) {

        public String getName() {
            return name;
        }

        public Imported getImported() {
            return imported;
        }

        public String getProblem() {
            return problem;
        }
    }

    /** Takes the files that were chosen, each by itself. The page shows what became of each; loading it again imports the same files, which changes nothing. */
    public void take() throws IOException {
        List<Part> chosen = files == null ? List.of() : files.stream().filter(file -> file.getSize() > 0).toList();
        if (chosen.isEmpty()) {
            throw new Refusal("statute.no_file");
        }
        if (chosen.size() > FILES_MAX) {
            throw new Refusal("statute.files_many", FILES_MAX);
        }
        for (Part file : chosen) {
            results.add(taken(file));
        }
    }

    private Result taken(Part file) throws IOException {
        String name = file.getSubmittedFileName();
        try {
            return new Result(name, imports.take(viewer.getAccount(), name, StatuteSource.read(file.getInputStream()), gaps), null);
        } catch (Refusal refusal) {
            return new Result(name, null, text.of(refusal.key(), refusal.args()));
        } catch (EJBException raced) {
            return new Result(name, null, text.get("statute.file_raced"));
        }
    }

    public List<Result> getResults() {
        return results;
    }

    public long getTakenCount() {
        return results.stream().filter(r -> r.imported() != null).count();
    }

    public Slice<StatuteService.Row> getSlice() {
        if (slice == null) {
            slice = statutes.list(address.getPage());
        }
        return slice;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }

    public boolean isGaps() {
        return gaps;
    }

    public void setGaps(boolean gaps) {
        this.gaps = gaps;
    }

    public int getFilesMax() {
        return FILES_MAX;
    }

    public int getFileMax() {
        return StatuteFile.FILE_MAX;
    }
}
