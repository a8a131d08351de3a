package org.mingda.importing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.mingda.account.Viewer;
import org.mingda.article.Article;
import org.mingda.kernel.Refusal;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;

/** {@code /desk/import}: an editor chooses a file or pastes a page, looks at what will be made of it, and takes it. */
@Named
@RequestScoped
public class ImportArticlePage {

    @Inject
    private ImportService imports;

    @Inject
    private Viewer viewer;

    @Inject
    private FormGuard guard;

    @Inject
    private CurrentAddress address;

    private Part file;
    private String source;
    private String name;
    private ArticlePage page;
    private Article earlier;
    private boolean shown;

    /** Reads the file, else the text, and shows what it is. A refusal leaves the text where it can be mended. */
    public String check() throws IOException {
        if (file != null && file.getSize() > 0) {
            if (file.getSize() > ArticlePage.FILE_MAX) {
                throw new Refusal("importing.large", ArticlePage.FILE_MAX / 1024);
            }
            try (InputStream in = file.getInputStream()) {
                source = SourceFile.text(in.readAllBytes());
            }
            name = file.getSubmittedFileName();
        }
        if (source == null) {
            throw new Refusal("importing.nothing");
        }
        page = ArticlePage.parse(source);
        earlier = imports.earlier(page).orElse(null);
        return null;
    }

    /** Takes the page that was shown. */
    public String take() {
        page = ArticlePage.parse(source == null ? "" : source);
        earlier = imports.earlier(page).orElse(null);
        String path = guard.once(() -> {
            Article article = imports.take(viewer.getAccount(), page, name == null ? "" : name);
            shown = article.isPublished();
            return ImportService.address(article);
        });
        return address.go(path, shown ? "importing.note_imported" : "importing.note_waiting");
    }

    /** What was read; null until then. */
    public ArticlePage getPage() {
        return page;
    }

    /** The article that this page became before; null when it is new. */
    public Article getEarlier() {
        return earlier;
    }

    public String getEarlierPath() {
        return ImportService.address(earlier);
    }

    /** Whether the page shown can be taken. While a post is being read nothing was shown yet, and the button must be there to be found. */
    public boolean isOffered() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE ? page != null && earlier == null : faces.isPostback();
    }

    public int getFileMax() {
        return ArticlePage.FILE_MAX;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
