package org.mingda.me;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.mingda.account.Viewer;
import org.mingda.shell.CurrentAddress;

/** {@code /me/profile}: the name that everybody sees, the language of mail, and whether page titles tell anything. */
@Named
@RequestScoped
public class MyProfilePage {

    @Inject
    private ProfileService profile;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    private String name;
    private String language;
    private Boolean discreet;

    public String save() {
        profile.rename(viewer.getAccount(), name);
        profile.wish(viewer.getAccount(), language.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE, isDiscreet());
        return address.go("/me", "me_profile.note_saved");
    }

    public String getName() {
        return name == null ? viewer.getAccount().getName() : name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLanguage() {
        return language == null ? viewer.getAccount().getLocale().toLanguageTag() : language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public boolean isDiscreet() {
        return discreet == null ? viewer.getAccount().isDiscreet() : discreet;
    }

    public void setDiscreet(boolean discreet) {
        this.discreet = discreet;
    }
}
