package org.mingda.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The filing numbers in the footer, which the law wants on the home page (see {@link Setting#ICP_NUMBER}). */
@Named("filing")
@RequestScoped
public class Filing {

    @Inject
    private SettingService settings;

    public String getIcp() {
        return settings.text(Setting.ICP_NUMBER);
    }

    public String getPolice() {
        return settings.text(Setting.POLICE_NUMBER);
    }

    public boolean isShown() {
        return !getIcp().isEmpty() || !getPolice().isEmpty();
    }
}
