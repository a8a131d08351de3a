package org.mingda.confidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.mingda.account.Viewer;
import org.mingda.evidence.Evidence;
import org.mingda.evidence.EvidenceCheck;
import org.mingda.evidence.EvidenceStore;
import org.mingda.kernel.Refusal;
import org.mingda.question.Question;
import org.mingda.question.QuestionListService;
import org.mingda.shell.CurrentAddress;

/** {@code /question/TOKEN/private}: for the asker what he told and who opened it; for professionals what there is to read, which is noted each time it is shown. */
@Named
@RequestScoped
public class ViewConfidencePage {

    @Inject
    private ConfidenceService confidences;

    @Inject
    private QuestionListService questions;

    @Inject
    private EvidenceStore store;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    private Question question;
    private Confidence confidence;
    private boolean looked;
    private List<ConfidenceFile> files;
    private List<Opening> openings;
    private String words;
    private String label;
    private Part file;

    public void load() {
        getConfidence();
    }

    public String tell() {
        confidences.tell(viewer.getAccount(), address.getToken(), words);
        return address.go(getPath(), "confidence.note_told");
    }

    public String attach() throws IOException {
        if (file == null || file.getSize() == 0) {
            throw new Refusal("evidence.required");
        }
        confidences.attach(viewer.getAccount(), address.getToken(), label, store.keep(EvidenceCheck.checked(bytes())));
        return address.go(getPath(), "confidence.note_attached");
    }

    public String drop() {
        confidences.drop(viewer.getAccount(), address.getToken(), address.query("drop"));
        return address.go(getPath(), "confidence.note_dropped");
    }

    public String withdraw() {
        confidences.withdraw(viewer.getAccount(), address.getToken());
        return address.go(getPath(), "confidence.note_withdrawn");
    }

    /** At most one byte more than may be kept is read, so that a longer file is told by its length. */
    private byte[] bytes() throws IOException {
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(Evidence.SIZE_MAX + 1);
        } finally {
            file.delete();
        }
    }

    public boolean isMine() {
        return getQuestion().getAsker().equals(viewer.getAccount());
    }

    public String getPath() {
        return "/question/" + address.getToken() + "/private";
    }

    public Question getQuestion() {
        if (question == null) {
            question = questions.visible(viewer.getAccount(), address.getToken());
        }
        return question;
    }

    /** What was told; null while nothing was. Asked once a request, which for professionals is one opening. */
    public Confidence getConfidence() {
        if (!looked) {
            confidence = isMine() ? confidences.own(viewer.getAccount(), address.getToken()).orElse(null) : confidences.open(viewer.getAccount(), address.getToken());
            looked = true;
        }
        return confidence;
    }

    /** Whether there is anything that could be taken back. */
    public boolean isTold() {
        return getConfidence() != null && !getConfidence().isWithdrawn();
    }

    public List<ConfidenceFile> getFiles() {
        if (files == null) {
            files = getConfidence() == null ? List.of() : confidences.filesOf(getConfidence());
        }
        return files;
    }

    public List<Opening> getOpenings() {
        if (openings == null) {
            openings = confidences.openings(viewer.getAccount(), address.getToken());
        }
        return openings;
    }

    /** The file that the address asks to take back, after one more press; null for none. */
    public ConfidenceFile getDropping() {
        return getFiles().stream().filter(f -> f.getToken().equals(address.query("drop"))).findFirst().orElse(null);
    }

    public String getWords() {
        return words == null && getConfidence() != null ? getConfidence().getWords() : words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public int getWordsMax() {
        return Confidence.WORDS_MAX;
    }

    public int getFilesMax() {
        return Confidence.FILES_MAX;
    }

    public int getSizeMax() {
        return Evidence.SIZE_MAX;
    }
}
