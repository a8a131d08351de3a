package org.mingda.factor;

import io.nayuki.qrcodegen.QrCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.account.Viewer;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;
import org.mingda.shell.Texts;
import org.mingda.signin.CodeLimits;

/**
 * {@code /me/security/app}: the picture that an app photographs, and the first code that takes it into use; {@code /me/security/codes}: fresh recovery codes. Recovery codes stand on
 * the answer to the post that made them and nowhere else.
 */
@Named
@RequestScoped
public class AppPage {

    private static final int MARGIN = 4;

    @Inject
    private FactorService factors;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private FormGuard guard;

    @Inject
    private CodeLimits limits;

    @Inject
    private Texts texts;

    private String code;
    private String secret;
    private List<String> codes = List.of();
    private QrCode picture;

    /** Before the page is shown: without a secret that waits there is nothing to photograph. */
    public void load() {
        if (getSecret().isEmpty()) {
            address.go("/me/security");
        }
    }

    public String confirm() {
        Account account = viewer.getAccount();
        limits.guess(account);
        return shown(guard.once(() -> {
            codes = factors.confirm(account, code);
            limits.guessedRight(account);
            return "/me/security";
        }));
    }

    public String freshCodes() {
        return shown(guard.once(() -> {
            codes = factors.freshCodes(viewer.getAccount());
            return "/me/security";
        }));
    }

    /** The codes once; whoever posts the same form again is led on. */
    private String shown(String onward) {
        return codes.isEmpty() ? address.go(onward) : null;
    }

    /** The secret in groups of four letters, for those who type it; empty when none waits. */
    public String getSecret() {
        return secret().replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** Recovery codes that were just made; empty otherwise. */
    public List<String> getCodes() {
        return codes;
    }

    /** Width and height of the picture in squares, with the white margin that the standard asks for (ISO/IEC 18004: four squares). */
    public int getPictureSize() {
        return picture().size + 2 * MARGIN;
    }

    /** The black squares of the picture as the path of an SVG. */
    public String getPicturePath() {
        QrCode qr = picture();
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < qr.size; y++) {
            for (int x = 0; x < qr.size; x++) {
                if (qr.getModule(x, y)) {
                    path.append('M').append(x + MARGIN).append(' ').append(y + MARGIN).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    /** What the picture says: on the telephone itself, which cannot photograph its own screen, it opens the app. */
    public String getLink() {
        String issuer = encoded(texts.of("shell.name"));
        return "otpauth://totp/" + issuer + ":" + encoded(viewer.getAccount().getName()) + "?secret=" + secret() + "&issuer=" + issuer;
    }

    private QrCode picture() {
        if (picture == null) {
            picture = QrCode.encodeText(getLink(), QrCode.Ecc.MEDIUM);
        }
        return picture;
    }

    private String secret() {
        if (secret == null) {
            secret = factors.offered(viewer.getAccount()).orElse("");
        }
        return secret;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
