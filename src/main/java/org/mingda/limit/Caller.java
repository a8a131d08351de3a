package org.mingda.limit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.mingda.server.ClientAddress;

/** Whom a request is counted for. */
@RequestScoped
public class Caller {

    @Inject
    private HttpServletRequest request;

    @Inject
    private ClientAddress client;

    /** The account of whoever is signed in, so that those behind one address do not use up each other's share; else the network address. */
    public String getKey() {
        String account = request.getRemoteUser();
        return account == null ? client.get() : "account " + account;
    }

    /** Whether this one is not counted, see {@code MINGDA_UNLIMITED}. */
    public boolean isUnlimited() {
        return client.isUnlimited();
    }
}
