package org.mingda.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The part of every page's foot that an administrator fills: the filing numbers that a site in China has to show. */
@Named
@RequestScoped
public class FooterPage {

    @Inject
    private SettingService settings;

    private String icp;
    private String police;

    /** The ICP filing number, or an empty text. */
    public String getIcp() {
        if (icp == null) {
            icp = settings.text(Setting.ICP_NUMBER);
        }
        return icp;
    }

    /** The filing number at the public security organ, or an empty text. */
    public String getPolice() {
        if (police == null) {
            police = settings.text(Setting.POLICE_NUMBER);
        }
        return police;
    }
}
