package org.mingda.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.server.ServerSettings;

/** The way out for somebody who is surprised while reading: where it leads, and on which pages it stands: on all but those of people at work. */
@Named("leaving")
@RequestScoped
public class Leaving {

    @Inject
    private CurrentAddress address;

    @Inject
    private ServerSettings settings;

    public boolean isOffered() {
        return address.current("/desk") == null && address.current("/admin") == null;
    }

    /** The address of a site that says nothing about its reader. */
    public String getTarget() {
        return settings.exitUrl();
    }
}
