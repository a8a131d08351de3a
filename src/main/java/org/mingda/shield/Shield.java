package org.mingda.shield;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.mingda.kernel.Refusal;
import org.mingda.screening.PersonalData;
import org.mingda.screening.PersonalDatum;

/** What {@code /shield/proposals.xhtml} shows inside a form, and what the page asks before it posts: first {@link #check}, then {@link #masked} for each text. */
@Named
@RequestScoped
public class Shield {

    private List<PersonalDatum> proposals = List.of();
    private String seen;
    private boolean masking;

    /**
     * Stops words with personal data that their author has not been shown yet.
     *
     * @throws Refusal whose page shows the proposals
     */
    public void check(String... texts) {
        List<PersonalDatum> found = Arrays.stream(texts).flatMap(text -> PersonalData.find(text).stream()).toList();
        String mark = Integer.toHexString(found.stream().map(datum -> datum.kind() + datum.text()).collect(Collectors.joining("\n")).hashCode());
        if (!found.isEmpty() && !mark.equals(seen)) {
            proposals = found;
            seen = mark;
            masking = true;
            throw new Refusal("shield.found");
        }
    }

    /** The words as their author lets them go: with the masks unless he took the tick away. */
    public String masked(String text) {
        return masking ? PersonalData.masked(text) : text;
    }

    public List<PersonalDatum> getProposals() {
        return proposals;
    }

    /** Whether the box stands in the form. While a post is being read it is not known yet what was shown, and the box must be there to be found. */
    public boolean isOffered() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE ? !proposals.isEmpty() : faces.isPostback();
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public boolean isMasking() {
        return masking;
    }

    public void setMasking(boolean masking) {
        this.masking = masking;
    }
}
