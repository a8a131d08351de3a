package org.mingda.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingda.credential.Credential;
import org.mingda.moderation.OwnWords;

/** Of an application its author wrote freely what he says about himself; the rest is names and numbers, alike for all who work at one firm. */
@ApplicationScoped
public class Introduction implements OwnWords {

    @Override
    public String kind() {
        return Credential.KIND;
    }

    @Override
    public String of(String text) {
        return Application.introduction(text);
    }
}
