package org.mingda.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingda.account.Viewer;
import org.mingda.kernel.Token;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Review;
import org.mingda.moderation.Ruling;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;

/**
 * The decision on the ticked rows of the queue. Each tick carries its item's token and the version that was shown, and no row number, so that a page that has grown old decides on nothing that was not seen; what was left is
 * named on the page that follows.
 */
@Named
@RequestScoped
public class BulkForm {

    private static final String TICK = "[0-9a-zA-Z]{" + Token.LENGTH + "}\\.\\d{1,9}";

    @Inject
    private BulkService bulk;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private FormGuard guard;

    @Inject
    private HttpServletRequest request;

    private String explanation;

    public String approve() {
        return decide(null);
    }

    public String reject() {
        return decide(new Ruling(Reason.named(address.query("reason"), Reason.forTexts()), explanation));
    }

    private String decide(Ruling ruling) {
        int[] done = new int[2];
        String path = guard.once(() -> {
            BulkResult result = bulk.decide(viewer.getAccount(), ticked(), ruling);
            done[0] = result.done();
            done[1] = result.left().size();
            return "/desk" + (result.left().isEmpty() ? "" : "?left=" + String.join(",", result.left()));
        });
        return address.go(path, "desk.note_bulk", done[0], done[1]);
    }

    private Map<String, Integer> ticked() {
        Map<String, Integer> ticked = new LinkedHashMap<>();
        String[] ticks = request.getParameterValues("tick");
        Stream.of(ticks == null ? new String[0] : ticks).filter(tick -> tick.matches(TICK))
                .forEach(tick -> ticked.put(tick.substring(0, Token.LENGTH), Integer.valueOf(tick.substring(Token.LENGTH + 1))));
        return ticked;
    }

    /** The items that the last stroke left. */
    public List<Review> getLeft() {
        String left = address.query("left");
        return left == null ? List.of() : bulk.left(viewer.getAccount(), Stream.of(left.split(",")).filter(Token::looksLike).limit(BulkService.MOST).toList());
    }

    public List<Reason> getReasons() {
        return Reason.forTexts();
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }
}
